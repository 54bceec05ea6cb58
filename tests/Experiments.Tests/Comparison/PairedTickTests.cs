using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Comparison;

public sealed class PairedTickTests
{
    [Fact]
    public void Of_TwoRuns_HasWhatBothHaveAndTheDifference()
    {
        TickRow[] a = [Made.Row(0), Made.Row(1, (Total.Output, 2), (Total.Lament, 3)), Made.Row(2, (Total.Output, 4))];
        TickRow[] b = [Made.Row(0), Made.Row(1, (Total.Output, 2.5), (Total.Lament, 1), (Total.Talk, 7)) with { Digest = 1 }];
        var ticks = PairedTick.Of(a, b);
        Assert.Equal([true, false], ticks.Select(tick => tick.IsSame));
        Assert.Equal(0.5, ticks[1].Difference(Measure.Output));
        Assert.Equal(-2, ticks[1].Difference(Measure.Lament));
        Assert.Equal(-2, ticks[1].Difference(Measure.Networks));
        Assert.Equal(7, ticks[1].Difference(Measure.Talk));
    }

    [Fact]
    public void Difference_OfTrustWithoutActs_IsNone()
    {
        TickRow[] a = [Made.Row(0, (Total.Acts, 4), (Total.Trust, 3))];
        var tick = PairedTick.Of(a, [Made.Row(0)])[0];
        Assert.Equal((0.75, null, null), (tick.A[(int)Measure.MeanTrust], tick.B[(int)Measure.MeanTrust], tick.Difference(Measure.MeanTrust)));
    }

    [Fact]
    public void Difference_OfCumulatedOutput_IsTheSumOfDifferences()
    {
        Random random = new(5);
        var (a, b) = (Rows(), Rows());
        var ticks = PairedTick.Of(a, b);
        Assert.All(ticks, tick => Assert.Equal(
            ticks.Where(other => other.Tick <= tick.Tick).Sum(other => other.Difference(Measure.Output)!.Value),
            tick.Difference(Measure.CumulatedOutput)!.Value, 9));
        Assert.Equal(b.Sum(row => row.Output), PairedValue.Sum(ticks, Measure.Output).B!.Value, 9);

        TickRow[] Rows() => [.. Enumerable.Range(0, 40).Select(tick => Made.Row(tick, (Total.Output, random.NextDouble())))];
    }

    [Fact]
    public void Names_OfMeasuresAndTypes_AreInTheSameOrder() =>
        Assert.Equal(Names<NetworkType>.InOrder, Names<Measure>.InOrder[(int)Measure.Competition..]);
}
