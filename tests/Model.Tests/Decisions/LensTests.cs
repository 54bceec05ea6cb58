using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>A lens shows, and changes nothing.</summary>
public sealed class LensTests
{
    private static readonly CoCreationWorld Any = Given.World();

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public void Lens_OnAParticipant_ChangesNoDigestTotalOrOtherEntry(uint participant) => AssertChangesNothing(Given.P(participant));

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void Lens_OnANetwork_ChangesNoDigestTotalOrOtherEntry(int network) => AssertChangesNothing(Seen.Networks[network]);

    [Fact]
    public void Lens_OnAnybody_ShowsDecisionsOfNobodyElse()
    {
        var network = Seen.Networks[40];
        var decisions = Seen.Run(new Lens(network)).SelectMany(record => record.Chronicle).Where(entry => entry.What is Decision).ToArray();
        Assert.NotEmpty(decisions);
        Assert.All(decisions, entry => Assert.Equal(network, entry.What switch
        {
            LeaveWeighed it => it.Network,
            ActivityChosen it => it.Network,
            InvitationWeighed it => it.Network,
            FoundingWeighed it => it.Network,
            MembershipClosed it => it.Network,
            _ => entry.Resident,
        }));
        Assert.All(
            Seen.Run(new Lens(Given.P(7))).SelectMany(record => record.Chronicle).Where(entry => entry.What is Decision),
            entry => Assert.Equal(Given.P(7), entry.Resident));
    }

    [Fact]
    public void WithoutDecisions_NoneThere_IsTheSameRecord()
    {
        var record = Seen.Without[80];
        Assert.Same(record, record.WithoutDecisions());
    }

    [Fact]
    public void WriteOccurrence_Decision_IsNeverKept() => Assert.Throws<System.Diagnostics.UnreachableException>(
        () => Any.WriteOccurrence(new MembershipClosed(Seen.Networks[0], LeaveReason.Dissolved), new CanonWriter(CanonUse.Keep)));

    private static void AssertChangesNothing(ResidentId resident)
    {
        var seen = Seen.Run(new Lens(resident));
        Assert.Contains(seen, record => record.Chronicle.Any(entry => entry.What is Decision && entry.Sequence == 0));
        foreach (var (without, with) in Seen.Without.Zip(seen))
        {
            Assert.True(without.Digest == with.Digest, $"the digests of tick {with.Tick} differ");
            Assert.Equal(without.Totals.Sums.ToArray(), with.Totals.Sums.ToArray());
            Assert.Equal(without.Chronicle.Select(Told), with.WithoutDecisions().Chronicle.Select(Told));
        }
    }

    private static string Told(ChronicleEvent entry)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        Any.WriteOccurrence(entry.What, writer);
        return $"{entry.Tick} {entry.Resident} {entry.Sequence} {Convert.ToHexString(writer.Written)}";
    }
}
