using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class BootstrapTests
{
    /// <summary>B. Efron and R. Tibshirani 1993, An Introduction to the Bootstrap, table 14.1: spatial test, A of 26 children.</summary>
    private static readonly double[] SpatialTest =
        [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41];

    /// <summary>The same, table 14.2: variance 171.5, BCa interval of 90 % (115.8, 259.6) from 2000 resamples of their own.</summary>
    [Fact]
    public void Interval_VarianceOfTheSpatialTest_IsThePublishedOne()
    {
        var interval = Bootstrap.Interval(SpatialTest, Variance, 1, 50_000, .9)!;
        Assert.Equal(171.534, interval.Estimate, 1e-3);
        Assert.Equal(115.8, interval.Lower, 2.0);
        Assert.Equal(259.6, interval.Upper, 4.0);
    }

    [Fact]
    public void Interval_MeanOfManyValues_IsNearlyTheTInterval()
    {
        double[] values = [.. Enumerable.Range(0, 200).Select(i => NormalDistribution.Quantile((i + .5) / 200))];
        var (bootstrap, t) = (Bootstrap.Interval(values, Sample.Mean, 3)!, MeanInterval.Of(values));
        Assert.Equal(t.Lower!.Value, bootstrap.Lower, .02);
        Assert.Equal(t.Upper!.Value, bootstrap.Upper, .02);
    }

    [Fact]
    public void Interval_StatisticOfPairs_IsPossible()
    {
        (double X, double Y)[] pairs = [.. SpatialTest.Select((x, i) => (x, x + i))];
        var interval = Bootstrap.Interval(pairs, drawn => drawn.Average(pair => pair.Y - pair.X), 4)!;
        Assert.Equal(12.5, interval.Estimate, 1e-12);
        Assert.InRange(interval.Estimate, interval.Lower, interval.Upper);
    }

    [Fact]
    public void Interval_SameSeed_IsTheSame()
    {
        Assert.Equal(Bootstrap.Interval(SpatialTest, Variance, 5), Bootstrap.Interval(SpatialTest, Variance, 5));
        Assert.NotEqual(Bootstrap.Interval(SpatialTest, Variance, 5), Bootstrap.Interval(SpatialTest, Variance, 6));
    }

    [Fact]
    public void Interval_EqualValues_IsAPoint() =>
        Assert.Equal(new Interval(2, 2, 2), Bootstrap.Interval([2.0, 2, 2, 2], Sample.Mean, 1));

    [Fact]
    public void Interval_TooFewOrUnknown_IsNull()
    {
        Assert.Null(Bootstrap.Interval(Array.Empty<double>(), Sample.Mean, 1));
        Assert.Null(Bootstrap.Interval([1.0], Sample.Mean, 1));
        Assert.Null(Bootstrap.Interval([1, double.NaN, 2], Sample.Mean, 1));
        Assert.Null(Bootstrap.Interval([1.0, 2, 3], drawn => 1 / (drawn[0] - drawn[1]), 1));
    }

    [Fact]
    public void Interval_ArgumentsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Interval(SpatialTest, Variance, 1, 99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Interval(SpatialTest, Variance, 1, 100, 0));
    }

    [Fact]
    public void Interval_AnyValues_LiesWithinThem() => Gen.Double[-9, 9].Array[2, 20].Sample(values =>
        Bootstrap.Interval(values, Sample.Mean, 1, 200) is not { } interval
        || (values.Min() - 1e-9 <= interval.Lower && interval.Lower <= interval.Upper && interval.Upper <= values.Max() + 1e-9), iter: 50);

    private static double Variance(IReadOnlyList<double> values)
    {
        double mean = Sample.Mean(values);
        return values.Sum(value => (value - mean) * (value - mean)) / values.Count;
    }
}
