using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Recording;

public sealed class RunRecordTests
{
    private static readonly RunRecord Run = Made.Run(0) with
    {
        Rows = [.. Enumerable.Range(0, 101).Select(Row)],
    };

    [Fact]
    public void Totals_OfARun_AreAddedUp() =>
        Assert.Equal((5050.0, 202, 4000), (Run.Output, Run.Talk, Run.ParticipantSteps));

    [Fact]
    public void LateOutput_ByDefault_IsOfTheLastYear() => Assert.Equal(Enumerable.Range(49, 52).Sum(), Run.LateOutput());

    [Fact]
    public void AtTheEnd_ByDefault_IsTheMeanOfHalfAYear() => Assert.Equal(87.5, Run.AtTheEnd().Lament);

    [Fact]
    public void AtTheEnd_ShortRun_LeavesOutTheStart()
    {
        var run = Run with { Rows = [.. Run.Rows.Take(3)] };
        Assert.Equal(1.5, run.AtTheEnd().Lament);
    }

    [Fact]
    public void Digest_OfARun_IsThatOfTheLastTick() => Assert.Equal(Made.Row(100).Digest, Run.Digest);

    private static TickRow Row(int tick) =>
        Made.Row(tick, (Total.Output, tick), (Total.Talk, 2), (Total.Lament, tick), (Total.Participants, tick == 0 ? 0 : 40));
}
