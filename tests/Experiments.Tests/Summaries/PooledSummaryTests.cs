using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Summaries;

public sealed class PooledSummaryTests
{
    [Fact]
    public void Of_TwoRuns_HasMeansAndPooledLives()
    {
        var one = RunWith(10, Made.Record(Made.Life(NetworkType.Lament, 22), EndReason.TooFew));
        var two = RunWith(30, Made.Record(Made.Life(NetworkType.Lament, 82)), Made.Record(Made.Life(NetworkType.Lament, 32), EndReason.TooFew));
        var pooled = PooledSummary.Of([one, two]);
        Assert.Equal((2, 20.0, 20.0, 1.5, 1.5), (pooled.Runs, pooled.Output, pooled.LateOutput, pooled.Founded, pooled.Formed));
        Assert.Equal(10, pooled.AtTheEnd.CoCreation);
        Assert.Equal((3, 20.0), (pooled.Types.Lament.LandmarkCount, pooled.Types.Lament.MedianResidualLife));
        Assert.Equal(1.0 / 3, pooled.Types.Lament.Survival1y!.Value, 12);
    }

    [Fact]
    public void Of_NoRuns_IsRefused() => Assert.Throws<ArgumentException>(() => PooledSummary.Of([]));

    private static RunRecord RunWith(double output, params NetworkRecord[] networks) => Made.Run(520, networks) with
    {
        Rows = [Made.Row(0), Made.Row(520, (Total.Output, output), (Total.CoCreation, output / 2))],
    };
}
