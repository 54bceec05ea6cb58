using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Two runs that differ in one rule share all other chance.</summary>
public sealed class SharedChanceTests
{
    [Fact]
    public void Renewal_Changed_LeavesEverythingAsItIsUntilAProjectIsCompleted()
    {
        var (never, always) = (Run("renewal=0"), Run("renewal=1"));
        var completed = 0;
        for (var tick = 0; tick <= 200 && completed == 0; tick++)
        {
            var (one, other) = (never.Next(), always.Next());
            completed = one.Chronicle.Concat(other.Chronicle).Any(entry => entry.What is ProjectCompleted) ? tick : 0;
            Assert.True(completed > 0 || States(never).SequenceEqual(States(always)), $"tick {tick}");
        }

        Assert.InRange(completed, 10, 199);
        for (var tick = completed; tick < completed + 5; tick++)
            _ = (never.Next(), always.Next());
        Assert.NotEqual(States(never), States(always));
    }

    [Fact]
    public void Detect_Changed_MovesNoOtherDraw()
    {
        var (none, all) = (Run("detect=0"), Run("detect=1"));
        var differs = 0;
        for (var tick = 0; tick <= 200 && differs == 0; tick++)
        {
            _ = (none.Next(), all.Next());
            differs = States(none).SequenceEqual(States(all)) ? 0 : tick;
        }

        var changed = none.Residents.OfType<Participant>().Zip(all.Residents.OfType<Participant>()).Where(pair => Of(pair.First) != Of(pair.Second)).ToList();
        Assert.InRange(differs, 3, 199);
        Assert.InRange(changed.Count, 1, 10);
        Assert.All(changed, pair => Assert.Equal(
            pair.First.Memberships.Select(membership => (membership.Network, membership.LastActivity)),
            pair.Second.Memberships.Select(membership => (membership.Network, membership.LastActivity))));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void Change_AtATick_LeavesEveryTickBeforeItAsItWas(int from)
    {
        var one = new ReferenceRun(new CoCreationWorld(7, Given.Set("participants=60")));
        var other = new ReferenceRun(new CoCreationWorld(7, Given.Set("participants=60"), events: [(from, new Change((Parameter.Threat, 0.1)))]));
        for (var tick = 0; tick < from; tick++)
            Assert.Equal(one.Next().Digest, other.Next().Digest);

        Assert.NotEqual(one.Next().Digest, other.Next().Digest);
    }

    [Fact]
    public void MoreParticipants_OnGivenTies_LeaveTheDrawsOfTheOthersAsTheyWere()
    {
        var ties = Enumerable.Range(0, 39).Select(i => ((uint)i, (uint)i + 1)).ToArray();
        var few = new ReferenceRun(new CoCreationWorld(7, Given.Set("participants=40"), Acquaintances.FromTies(40, ties)));
        var many = new ReferenceRun(new CoCreationWorld(7, Given.Set("participants=70"), Acquaintances.FromTies(70, ties)));
        for (var tick = 0; tick <= 60; tick++)
        {
            _ = (few.Next(), many.Next());
            Assert.Equal(
                few.Residents.OfType<Participant>().Select(Of), many.Residents.OfType<Participant>().Take(40).Select(Of));
        }
    }

    private static ReferenceRun Run(string setting) => new(new CoCreationWorld(7, Given.Set("participants=80", "scope=15", setting)));

    /// <summary>All participants, and of the networks what hangs on their members: their own state holds the charter.</summary>
    private static List<ulong> States(ReferenceRun run) =>
    [
        .. run.Residents.OfType<Participant>().Select(Of),
        .. run.Residents.OfType<Network>().SelectMany(network => network.Members.Select(member => member.Order).Append(network.Id.Order)),
        .. run.Residents.OfType<Network>().SelectMany(network => network.Shares).Select(BitConverter.DoubleToUInt64Bits),
    ];

    private static ulong Of(Participant participant) => new Digest().Of(participant);
}
