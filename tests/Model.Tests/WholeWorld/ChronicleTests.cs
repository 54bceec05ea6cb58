using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>That the chronicle of a run tells one story without holes, and the same as the totals.</summary>
public sealed class ChronicleTests
{
    private const int Last = 160;
    private const int SettledAfter = 3;

    private static readonly Lazy<TickRecord[]> Records = new(() =>
    {
        var run = new ReferenceRun(new CoCreationWorld(
            5, Given.Set(["participants=100", "found=0.06", "slots=3", .. Given.StrictCharter, "sizeCap=6"]), events: Given.AllShocks(12)));
        return [.. Enumerable.Range(0, Last + 1).Select(_ => run.Next())];
    });

    private static readonly Lazy<ChronicleEvent[]> AllOnce = new(() => [.. Records.Value.SelectMany(record => record.Chronicle)]);

    private static ChronicleEvent[] All => AllOnce.Value;

    [Fact]
    public void Chronicle_AnyRun_IsInOrder()
    {
        foreach (var (one, next) in All.Zip(All.Skip(1)))
            Assert.True(ChronicleEvent.Compare(one, next) < 0);
        Assert.All(Records.Value, record => Assert.All(record.Chronicle, entry => Assert.Equal(record.Tick, entry.Tick)));
        foreach (var kind in new[] { typeof(NetworkFounded), typeof(InvitationAccepted), typeof(Joined), typeof(MemberLeft), typeof(MembershipSettled), typeof(TypeChanged), typeof(ProjectCompleted), typeof(NetworkDissolved) })
            Assert.Contains(All, entry => entry.What.GetType() == kind);
        foreach (var reason in Enum.GetValues<LeaveReason>().Except([LeaveReason.Dissolved, LeaveReason.NotAdmitted]))
            Assert.Contains(All, entry => entry.What is MemberLeft left && left.Reason == reason);
    }

    [Fact]
    public void NetworkDissolved_EveryOne_WasFoundedBeforeAndEndsOnce()
    {
        var founded = All.Where(entry => entry.What is NetworkFounded).ToDictionary(entry => ((NetworkFounded)entry.What).Network);
        var dissolved = All.Where(entry => entry.What is NetworkDissolved).ToArray();

        Assert.Equal(dissolved.Length, dissolved.Select(entry => entry.Resident).Distinct().Count());
        foreach (var entry in dissolved)
        {
            var life = ((NetworkDissolved)entry.What).Life;
            Assert.Equal(entry.Tick - founded[entry.Resident].Tick, life.Age);
            Assert.Equal(((NetworkFounded)founded[entry.Resident].What).Motive, life.Motive);
        }

        foreach (var (network, entry) in founded)
            Assert.Equal(Given.N(entry.Resident.Participant, entry.Tick), network);
        Assert.All(All.Where(entry => !entry.Resident.IsParticipant), entry => Assert.Contains(entry.Resident, founded.Keys));
    }

    [Fact]
    public void Network_AfterItsEnd_DoesNothing()
    {
        foreach (var ended in All.Where(entry => entry.What is NetworkDissolved))
            Assert.DoesNotContain(All, entry => entry.Resident == ended.Resident && ChronicleEvent.Compare(entry, ended) > 0);
    }

    [Fact]
    public void TypeChanged_OfANetwork_IsAChainFromLoose()
    {
        foreach (var network in All.Where(entry => entry.What is TypeChanged).GroupBy(entry => entry.Resident))
        {
            var type = NetworkType.Loose;
            foreach (var change in network.Select(entry => (TypeChanged)entry.What))
            {
                Assert.Equal(type, change.From);
                Assert.NotEqual(change.From, change.To);
                type = change.To;
            }
        }
    }

    [Fact]
    public void Joined_EveryOne_FollowsFoundingOrAcceptanceTwoTicksLater()
    {
        foreach (var entry in All.Where(entry => entry.What is Joined))
            Assert.Equal(entry.Tick - 2, BeginOf(entry, ((Joined)entry.What).Network).Tick);
    }

    [Fact]
    public void MembershipSettled_EveryMembershipOfAMember_IsSettledOnceThreeTicksAfterItsEnd()
    {
        var dissolved = All.Where(entry => entry.What is NetworkDissolved).ToDictionary(entry => entry.Resident, entry => entry.Tick);
        var expected = new List<(int, ResidentId, ResidentId, int, int, LeaveReason)>();
        foreach (var joined in All.Where(entry => entry.What is Joined))
        {
            var network = ((Joined)joined.What).Network;
            var left = All.FirstOrDefault(entry => IsLeaving(entry, joined.Resident, network) && entry.Tick >= joined.Tick);
            var until = left?.Tick ?? (dissolved.TryGetValue(network, out var end) ? end + 1 : Last);
            var reason = left is null ? LeaveReason.Dissolved : ((MemberLeft)left.What).Reason;
            if (until + SettledAfter <= Last)
                expected.Add((until + SettledAfter, joined.Resident, network, BeginOf(joined, network).Tick, until, reason));
        }

        var actual = All.Where(entry => entry.What is MembershipSettled).Select(entry => (MembershipSettled)entry.What is var it
            ? (entry.Tick, entry.Resident, it.Network, it.Since, it.Until, it.Reason)
            : default);
        Assert.Equal(expected.Order(), actual.Order());
        Assert.True(expected.Count > 100);
        Assert.All(All.Select(entry => entry.What).OfType<MembershipSettled>(), it => Assert.True(double.IsFinite(it.NetBenefit)));
    }

    [Fact]
    public void Totals_OfEveryTick_AreThoseOfTheChronicle()
    {
        foreach (var record in Records.Value)
        {
            int Count(Func<Occurrence, bool> is_) => record.Chronicle.Count(entry => is_(entry.What));
            Assert.Equal(Count(what => what is NetworkFounded), record.Totals.CountOf((int)Total.Founded));
            Assert.Equal(Count(what => what is NetworkDissolved), record.Totals.CountOf((int)Total.Dissolved));
            Assert.Equal(Count(what => what is MemberLeft { IsPhoenix: true }), record.Totals.CountOf((int)Total.Phoenixes));
        }
    }

    private static bool IsLeaving(ChronicleEvent entry, ResidentId resident, ResidentId network) =>
        entry.Resident == resident && entry.What is MemberLeft left && left.Network == network;

    /// <summary>The founding or acceptance by which a membership began.</summary>
    private static ChronicleEvent BeginOf(ChronicleEvent joined, ResidentId network) => All.Last(entry =>
        entry.Resident == joined.Resident && entry.Tick < joined.Tick
        && (entry.What is NetworkFounded founded ? founded.Network == network : entry.What is InvitationAccepted accepted && accepted.Network == network));
}
