using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.Trust;

public sealed class TrustLinesTests
{
    private static readonly ActivityShares Work = new(1, 0, 0, 0, 0);

    [Fact]
    public void Of_ShortRun_ShowsEveryWeekAndItsGaps()
    {
        var line = TrustLines.Of(Run(6, (1, 4, .5), (2, 4, .25), (5, 2, .75))).CoCreation;
        Assert.Equal([[(1, .5), (2, .25)], [(5, .75)]], line.Pieces);
        Assert.Equal((5, .75), line.Last);
    }

    [Fact]
    public void Of_LongRun_IsTheMeanOverActsOfAQuarter()
    {
        var run = Run(60, (10, 6, .5), (12, 2, .1));
        Assert.Equal(13, TrustLines.WindowOf(run));
        var piece = Assert.Single(TrustLines.Of(run).CoCreation.Pieces);
        Assert.Equal((10, 12), (piece[0].Week, piece[^1].Week));
        Assert.Equal([.5, .5, .4], new[] { 0, 1, 2 }.Select(i => Math.Round(piece[i].Trust, 12)));
    }

    [Fact]
    public void Of_TypeThatNeverWas_HasNoLine() => Assert.Null(TrustLines.Of(Run(6, (1, 4, .5))).Lament.Last);

    private static RunRecord Run(int ticks, params (int Tick, int Acts, double Trust)[] weeks) => Made.Waves(ticks) with
    {
        Observed =
        [
            .. weeks.Select(week => Made.Observed(
                week.Tick, Made.Acting(week.Acts, week.Trust, Work), ObservedType.None, ObservedType.None, ObservedType.None, ObservedType.None)),
        ],
    };
}
