using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class OccurrenceBytesTests
{
    private static readonly ResidentId Network = Given.N(3, 8);

    private static IEnumerable<Occurrence> Kinds =>
    [
        new NetworkFounded(Network, Motive.Vent, 4),
        new InvitationAccepted(Network, 5, new AcceptTerms(0.5, 0.25, 0.125)),
        new Joined(Network),
        new MemberLeft(Network, LeaveReason.OwnChoice, new LeaveTerms(0.01, 0.5, 0.02, 0.03, 0.1), true),
        new MemberLeft(Network, LeaveReason.ForGood, null, false),
        new MembershipSettled(Network, 2, 9, LeaveReason.Dissolved, -0.5),
        new TypeChanged(NetworkType.Loose, NetworkType.CoCreation, [0, 0.125, 0.25, 0.5, 0.75]),
        new NetworkWeek(7, 6, NetworkType.Lament, 0.1, 0.2, 0.3, 0.4, 0.5, 2.5, 0.6),
        new ProjectCompleted(true),
        new NetworkDissolved(EndReason.Dormant, 2, 0.6, Lived()),
    ];

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var world = Given.World();
        foreach (var what in Kinds)
        {
            var bytes = Bytes(world, what);
            var reader = new CanonReader(world, bytes);
            var read = world.ReadOccurrence(reader);
            Assert.True(reader.IsAtEnd);
            Assert.Equal(Fields(what), Fields(read));
        }
    }

    [Fact]
    public void Kinds_OfTheTest_AreAllThereAre() => Assert.Equal(
        typeof(Joined).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Occurrence)) && !type.IsAssignableTo(typeof(Decision))).Select(type => type.Name).Order(),
        Kinds.Select(what => what.GetType().Name).Distinct().Order());

    [Fact]
    public void Read_UnknownKind_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => Given.World().ReadOccurrence(new CanonReader(Given.World(), new byte[] { 99 })));

    private static byte[] Bytes(World world, Occurrence what)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        world.WriteOccurrence(what, writer);
        return writer.Written.ToArray();
    }

    private static NetworkLife Lived()
    {
        var life = new NetworkLife(Motive.Create) { Completed = 2 };
        life.Count(12, 5, default, NetworkType.Lament);
        return life;
    }

    // Every public property, lists and lives looked into.
    private static string Fields(object what) => string.Join('\n', what.GetType().GetProperties()
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => $"{property.Name}={Shown(property.GetValue(what))}"));

    private static string Shown(object? value) => value switch
    {
        IEnumerable<double> list => string.Join(' ', list),
        IEnumerable<int> list => string.Join(' ', list),
        NetworkLife life => Fields(life),
        _ => $"{value}",
    };
}
