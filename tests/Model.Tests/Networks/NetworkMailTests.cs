using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class NetworkMailTests
{
    [Fact]
    public void Join_UntilTheCap_IsAdmittedElseFull()
    {
        var hall = new Hall("sizeCap=4");
        var step = hall.Next(hall.Join(9), hall.Join(5), hall.Join(7), hall.Join(11), hall.Join(10));

        Assert.Equal(Ids(0, 5, 7, 9), hall.Network.Members);
        Assert.Equal(Ids(10, 11), step.Of(LetterKind.Full).Select(full => full.Recipient));
        Assert.All(step.Of(LetterKind.Full), full => Assert.Equal(hall.Network.Id, full.About));
        Assert.Equal((4, 4), (Of(step, Total.Joined), Of(step, Total.Members)));
    }

    [Fact]
    public void Join_BeforeLeaves_CountsAgainstTheCap()
    {
        var hall = new Hall("sizeCap=2").With(2);
        var step = hall.Next(hall.Leave(1), hall.Join(5));

        Assert.Equal(Ids(0), hall.Network.Members);
        Assert.Equal(Given.P(5), Assert.Single(step.Of(LetterKind.Full)).Recipient);
    }

    [Fact]
    public void Join_WhoIsThereAlready_ChangesNothing()
    {
        var hall = new Hall().With(3);
        var step = hall.Next(hall.Join(1));

        Assert.Equal((0, 3), (Of(step, Total.Joined), Of(step, Total.Members)));
        Assert.Empty(step.Of(LetterKind.Full));
    }

    [Fact]
    public void Leave_Member_IsReleasedAndActsOfTheGoneAreNotRead()
    {
        var hall = new Hall().With(4);
        var step = hall.Next([hall.Leave(1), hall.Leave(30), hall.Act(1, Activity.Lament), hall.Act(2, Activity.Tap), hall.Act(31, Activity.Lament)]);

        Assert.Equal(Ids(0, 2, 3), hall.Network.Members);
        Assert.Equal((1, 3, 1, 0), (Of(step, Total.Left), Of(step, Total.Members), Of(step, Total.Acts), Of(step, Total.Talk)));
    }

    [Fact]
    public void Join_AndLeaveInOneTick_CountsBoth()
    {
        var hall = new Hall().With(3);
        var step = hall.Next(hall.Join(5), hall.Leave(5));

        Assert.Equal((1, 1, 3), (Of(step, Total.Joined), Of(step, Total.Left), Of(step, Total.Members)));
    }

    [Fact]
    public void Bulletin_EveryTick_GoesToAllMembersAndSaysWhatTheyDid()
    {
        var hall = new Hall().With(4);
        var step = hall.Next(hall.Act(0, Activity.CoCreate, 0.5, 0.6), hall.Act(1, Activity.CoCreate, 1, 0.4), hall.Act(3, Activity.Lament, 1, 0.3));
        var bulletin = Hall.Bulletin(step);

        Assert.Equal(Ids(0, 1, 2, 3), step.Of(LetterKind.Bulletin).Select(letter => letter.Recipient));
        Assert.All(step.Of(LetterKind.Bulletin), letter => Assert.Same(bulletin, letter.Enclosure));
        Assert.Equal(Ids(0, 1, 2, 3), bulletin.Roster.Members);
        Assert.Equal([3, 3, Bulletin.NoAct, 2], bulletin.Activities);
        Assert.Equal((2, 1.5, 1.0 / 3), (bulletin.Workers, bulletin.Effort, bulletin.LamentShare));
        Assert.Equal(0.5 + (0.2 * ((2.0 / 3) - 0.5)), bulletin.WorkShare, 1e-12);
        Assert.Equal((Motive.Create, NetworkType.Loose, null), (bulletin.Motive, bulletin.Type, bulletin.End));
        Assert.Equal(hall.Network.Charter, bulletin.Charter);
        Assert.Equal(1.3, step.Totals.AmountOf((int)Total.Trust), 1e-9);
    }

    [Fact]
    public void Bulletin_Output_IsThatOfTheWorkersAndPaidOut()
    {
        var hall = new Hall().With(4);
        var bulletin = Hall.Bulletin(hall.Next(hall.Act(0, Activity.CoCreate, 0.5, 0.6), hall.Act(1, Activity.CoCreate, 1, 0.4), hall.Act(3, Activity.Idle)));
        var (one, other) = (bulletin.Roster.Shown[0].Competence, bulletin.Roster.Shown[1].Competence);
        var coverage = Enumerable.Range(0, 6).Average(d => Math.Max(one.KnowledgeIn(d), other.KnowledgeIn(d)));

        Assert.Equal(1.5 * ((2.2 * coverage * 0.5) - 0.03), bulletin.Output, 1e-12);
        Assert.Equal(bulletin.Output, bulletin.Dividends.Sum(), 1e-12);
        Assert.Equal(0, bulletin.Dividends[2]);
        double[] shares = [.. bulletin.Roster.Shown.Select(profile => 0.5 + (0.5 * profile.Standing / bulletin.Roster.Shown.Average(p => p.Standing)))];
        Assert.Equal(0.6 * shares[3] / shares[0], bulletin.Dividends[3] / bulletin.Dividends[0], 1e-9);
    }

    [Fact]
    public void Bulletin_ProfileSentWithAnAct_IsTheOneShown()
    {
        var hall = new Hall().With(3);
        var newer = Given.Profile(2, 1, 64, 64);
        var bulletin = Hall.Bulletin(hall.Next(hall.Act(1, Activity.Idle) with { Enclosure = newer }));

        Assert.Equal(newer.Competence, bulletin.Roster.Shown[1].Competence);
        Assert.Equal(bulletin.Roster.Shown.Average(profile => profile.Standing), bulletin.Roster.MeanStanding, 1e-12);
    }

    [Fact]
    public void Charter_ReplacedFromOutside_HoldsFromThatTick()
    {
        var hall = new Hall().With(3);
        hall.World.Timeline.Add(3, new Change((Parameter.Spillover, 0.1)));

        Assert.Equal(0.6, Hall.Bulletin(hall.Next()).Charter.Spillover);
        Assert.Equal(0.1, Hall.Bulletin(hall.Next()).Charter.Spillover);
    }

    private static ResidentId[] Ids(params uint[] participants) => [.. participants.Select(Given.P)];

    private static long Of(HandStep step, Total total) => step.Totals.CountOf((int)total);
}
