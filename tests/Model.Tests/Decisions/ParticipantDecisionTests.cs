using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>That the numbers of what participants decide add up to what they do.</summary>
public sealed class ParticipantDecisionTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void LeaveWeighed_EveryOne_AddsUpToTheDecision()
    {
        var all = Seen.All<LeaveWeighed>();
        foreach (var (entry, it, tick) in all)
        {
            Assert.Equal(it.LeaveMax / (1 + Math.Exp((it.Terms.AverageBenefit + it.Terms.Belonging - it.Terms.OutsideOption) / it.LeaveScale)), it.Terms.Probability, Tolerance);
            Assert.Equal(it.WeeksIn > Participant.StaysAtLeast, it.MayLeave);
            if (it.Reason is not LeaveReason.Expelled)
                Assert.Equal(it.MayLeave && it.Draw < it.Terms.Probability, it.Reason is LeaveReason.OwnChoice);
            else
                Assert.True(it.WithoutWork >= 4 && it.Workers >= 2);
            var left = Of<MemberLeft>(tick, entry.Resident).Where(left => left.Network == it.Network).ToArray();
            Assert.Equal(it.Reason, left.Length == 0 ? null : Assert.Single(left).Reason);
            Assert.All(left, left => Assert.Equal(it.Terms, left.Terms));
            Assert.Equal(it.LargestGap > 0.1, it.Teacher is not null);
        }

        Assert.Contains(all, one => one.What.Reason is null && one.What.IsBelow);
        Assert.Contains(all, one => one.What.Reason is LeaveReason.OwnChoice);
        Assert.Contains(all, one => one.What.Reason is LeaveReason.Expelled);
        Assert.Contains(all, one => !one.What.MayLeave);
    }

    [Fact]
    public void MemberLeft_OfWhomIsSeen_WasAlwaysWeighedUnlessForGood()
    {
        foreach (var record in Seen.Run(new Lens(Given.P(19))))
            foreach (var left in Of<MemberLeft>(record, Given.P(19)))
                Assert.Equal(left.Reason != LeaveReason.ForGood, Of<LeaveWeighed>(record, Given.P(19)).Any(it => it.Network == left.Network));
    }

    [Fact]
    public void InvitationWeighed_EveryOne_AddsUpToTheDecision()
    {
        var all = Seen.All<InvitationWeighed>();
        foreach (var (entry, it, tick) in all)
        {
            var accepted = Of<InvitationAccepted>(tick, entry.Resident).Any(other => other.Network == it.Network && other.Inviter == it.Inviter);
            Assert.Equal(it.IsAccepted, accepted);
            Assert.Equal(it.Terms is null, it.Draw is null);
            if (it.Terms is { } terms)
            {
                Assert.Equal(Math.Min(1, it.Accept * terms.Trust * terms.Fit), terms.Probability, Tolerance);
                Assert.Equal(it.Draw < terms.Probability, it.IsAccepted);
            }
        }

        Assert.Contains(all, one => one.What.IsAccepted);
        Assert.Contains(all, one => one.What is { IsAccepted: false, Terms: not null });
        Assert.Contains(all, one => one.What.Terms is null);
    }

    [Fact]
    public void FoundingWeighed_EveryOne_AddsUpToTheDecision()
    {
        var all = Seen.All<FoundingWeighed>();
        foreach (var (entry, it, tick) in all)
        {
            var founded = Of<NetworkFounded>(tick, entry.Resident).SingleOrDefault();
            Assert.Equal(it.Network, founded?.Network);
            Assert.Equal(it.Draw < it.Found, it.Terms is not null);
            if (it.Terms is not { } terms)
                continue;

            var motives = Enum.GetValues<Motive>().Select(motive => terms.Motives[motive]).ToArray();
            var below = motives.Take((int)terms.Motive).Sum();
            Assert.Equal(1, motives.Sum(), Tolerance);
            Assert.InRange(terms.Draw, below - Tolerance, below + motives[(int)terms.Motive] + Tolerance);
            var isCalm = terms.Motive == Motive.Vent && terms.Strain < Participant.LeastStrainToVent;
            Assert.True(!isCalm || terms.Suited == 0);
            Assert.Equal(terms.Suited >= Participant.LeastInvited, founded is not null);
            Assert.Equal(terms.Suited == 0, terms.Best is null);
            Assert.True(terms.Best is not { Score: <= 0 });
            Assert.True(founded is null || (founded.Motive == terms.Motive && founded.Invited == Math.Min(terms.Suited, 12)));
        }

        Assert.Contains(all, one => one.What.Terms is null);
        Assert.Contains(all, one => one.What.Network is not null);
        Assert.Contains(all, one => one.What.Terms is { Motive: Motive.Vent, Strain: < Participant.LeastStrainToVent });
    }

    [Fact]
    public void NetworkFounded_OfWhomIsSeen_WasWeighed()
    {
        foreach (var record in Seen.Run(new Lens(Given.P(19))))
            foreach (var founded in Of<NetworkFounded>(record, Given.P(19)))
                Assert.Equal(founded.Network, Assert.Single(Of<FoundingWeighed>(record, Given.P(19))).Network);
    }

    [Fact]
    public void ActivityChosen_EveryOne_AddsUpToTheActivity()
    {
        var all = Seen.All<ActivityChosen>();
        foreach (var (_, it, _) in all)
        {
            var promises = new[] { it.Terms.Monitor, it.Terms.Tap, it.Terms.Lament, it.Terms.CoCreate, it.Terms.Idle };
            var weights = promises.Select(promise => promise is { } value ? Math.Exp((value - it.Terms.Idle) / it.Temperature) : 0).ToArray();
            double below = 0;
            foreach (var activity in Enum.GetValues<Activity>())
            {
                Assert.Equal(weights[(int)activity] / weights.Sum(), it.Chances[activity], Tolerance);
                below += activity < it.Activity ? it.Chances[activity] : 0;
            }

            Assert.InRange(it.Draw, below - Tolerance, below + it.Chances[it.Activity] + Tolerance);
            Assert.Equal((it.Terms.Monitor is null, it.Terms.Tap is null), (it.Rival is null, it.Teacher is null));
        }

        Assert.Equal(Enum.GetValues<Activity>(), all.Select(one => one.What.Activity).Distinct().Order());
    }

    [Fact]
    public void ChancesAtRandom_OneImpossible_AreEqualForTheOthers() =>
        Assert.Equal(new PerActivity(0, 0.25, 0.25, 0.25, 0.25), new ActivityTerms(null, 1, 2, 3, 4).ChancesAtRandom());

    [Fact]
    public void MembershipClosed_EveryOne_EndsAMembershipThatNobodyLeft()
    {
        var all = Seen.All<MembershipClosed>();
        Assert.Contains(all, one => one.What.Reason == LeaveReason.Dissolved);
        Assert.Contains(all, one => one.What.Reason == LeaveReason.NotAdmitted);
        Assert.All(all, one => Assert.DoesNotContain(Of<MemberLeft>(one.Tick, one.Entry.Resident), left => left.Network == one.What.Network));
    }

    private static IEnumerable<T> Of<T>(TickRecord tick, ResidentId resident)
        where T : Occurrence => tick.Chronicle.Where(entry => entry.Resident == resident).Select(entry => entry.What).OfType<T>();
}
