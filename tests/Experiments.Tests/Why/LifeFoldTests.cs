using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Why;

public sealed class LifeFoldTests
{
    private static readonly ResidentId Network = Made.Network(1, 3);
    private static readonly ResidentId Other = Made.Network(2, 3);

    [Fact]
    public void Take_ALeave_CarriesItsTermsAndTheWeeksBelowInARow()
    {
        LifeFold fold = new(P(8));
        fold.Take(Made.Tick(10, (P(8), Weighed(Network, 0.01))));
        fold.Take(Made.Tick(11, (P(8), Weighed(Network, 0.09))));
        fold.Take(Made.Tick(12, (P(8), Weighed(Network, 0.01)), (P(8), Weighed(Other, 0.01))));
        var last = Weighed(Network, 0.02, LeaveReason.OwnChoice);
        fold.Take(Made.Tick(13, (P(8), last), (P(8), new MemberLeft(Network, LeaveReason.OwnChoice, last.Terms, true))));
        fold.Take(Made.Tick(16, (P(8), new MembershipSettled(Network, 2, 13, LeaveReason.OwnChoice, 1.5))));
        Assert.Equal(
            new LifeEntry.Left(13, 8, Network, LeaveReason.OwnChoice, true, last, 2) { NetBenefit = 1.5 }, Assert.Single(fold.Entries));
    }

    [Fact]
    public void Take_SettledAfterAnotherBeginning_BelongsToTheMembershipThatEnded()
    {
        LifeFold fold = new(P(8));
        fold.Take(Made.Tick(13, (P(8), new MembershipClosed(Network, LeaveReason.NotAdmitted))));
        fold.Take(Made.Tick(15, (P(8), new MemberLeft(Network, LeaveReason.ForGood, null, false))));
        fold.Take(Made.Tick(18, (P(8), new MembershipSettled(Network, 2, 15, LeaveReason.ForGood, 0.5))));
        Assert.Equal([null, 0.5], fold.Entries.Select(entry => ((LifeEntry.Left)entry).NetBenefit));
    }

    [Fact]
    public void Take_AnAcceptanceAndTheFirstBulletin_TellsWhoInvited()
    {
        LifeFold fold = new(Network);
        InvitationWeighed weighed = new(Network, 4, new AcceptTerms(0.5, 0.2, 0.5), 5, 0.1, true);
        FoundingWeighed founding = new(Network, 0.02, 0.011, new FoundingTerms(new PerMotive(0.1, 0.6, 0.2, 0.1), 0.45, Motive.Learn, 0.3, 9, new CandidateSeen(5, 0.31)));
        fold.Take(Made.Tick(3, (P(1), founding), (P(1), new NetworkFounded(Network, Motive.Learn, 7)), (P(2), new NetworkFounded(Other, Motive.Vent, 7))));
        fold.Take(Made.Tick(4, (P(8), weighed), (P(8), new InvitationAccepted(Network, 4, weighed.Terms!.Value))));
        fold.Take(Made.Tick(5, (P(1), new Joined(Network)), (P(9), new Joined(Other))));
        fold.Take(Made.Tick(6, (P(8), new Joined(Network))));
        Assert.Equal(
            [
                new LifeEntry.Founded(3, 1, Network, Motive.Learn, 7, founding), new LifeEntry.Accepted(4, 8, Network, weighed),
                new LifeEntry.Joined(5, 1, Network, null), new LifeEntry.Joined(6, 8, Network, 4),
            ],
            fold.Entries);
    }

    [Fact]
    public void Take_ANetwork_CarriesWhatItsTypeAndEndCameFrom()
    {
        LifeFold fold = new(Network);
        TypeRead read = new(new PerActivity(0.1, 0.5, 0.1, 0.1, 0.2), 0.4, 0.12, NetworkType.Ignorance, 3, NetworkType.Ignorance, 7);
        EndWeighed end = new(5, 0, 0.8, 0.12, 0, 2, 0, new RenewalTerms(0.6, 0.71), EndReason.Fulfilled);
        var life = Made.LifeOfModel(Made.Life(NetworkType.Ignorance, 7));
        fold.Take(Made.Tick(
            10, (Network, new ProjectCompleted(false)), (Network, new TypeChanged(NetworkType.Loose, NetworkType.Ignorance, [0.1, 0.5, 0.1, 0.1, 0.2])),
            (Network, read), (Network, end), (Network, new NetworkDissolved(EndReason.Fulfilled, 5, 0.8, life)), (Other, new ProjectCompleted(true))));
        Assert.Equal([new LifeEntry.Completed(10, end.Renewal!.Value), new LifeEntry.TypeChanged(10, NetworkType.Loose, NetworkType.Ignorance, read)], fold.Entries.Take(2));
        var dissolved = Assert.IsType<LifeEntry.Dissolved>(fold.Entries[2]);
        Assert.Equal((EndReason.Fulfilled, end, 7), (dissolved.Reason, dissolved.Decision, dissolved.Life.Weeks));
        Assert.Equal(3, fold.Entries.Count);
    }

    private static ResidentId P(uint participant) => ResidentId.OfParticipant(participant);

    private static LeaveWeighed Weighed(ResidentId network, double benefit, LeaveReason? reason = null) =>
        new(network, new LeaveTerms(benefit, 0.5, 0.01, 0.04, 0.08), 0.12, 0.02, 9, true, 0.5, 0, 0, 0.05, null, reason);
}
