using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class MeanIntervalTests
{
    /// <summary>Student 1908, Biometrika 6:1, additional hours of sleep by two drugs: differences of ten patients.</summary>
    private static readonly double[] First = [.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2.0];

    private static readonly double[] Second = [1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Of_StudentsSleep_IsThePublishedInterval()
    {
        var paired = PairedDifference.Of(Second, First);
        Assert.Equal(1.58, paired.Difference.Mean!.Value, 1e-12);
        Assert.Equal(1.229995, paired.Difference.Deviation!.Value, 1e-6);
        Assert.Equal(.7001142, paired.Difference.Lower!.Value, 1e-6);
        Assert.Equal(2.4598858, paired.Difference.Upper!.Value, 1e-6);
        Assert.Equal((10, 9, 0), (paired.Count, paired.Above, paired.Below));
    }

    [Fact]
    public void Of_NoValue_KnowsNothing()
    {
        var none = MeanInterval.Of([]);
        Assert.Equal((0, null, null, null), (none.Count, none.Mean, none.HalfWidth, none.Lower));
    }

    [Fact]
    public void Of_OneValue_HasNoWidth()
    {
        var one = MeanInterval.Of([3]);
        Assert.Equal((3, null, null, null), (one.Mean, one.Deviation, one.HalfWidth, one.Upper));
    }

    [Fact]
    public void Of_EqualValues_IsAPoint() => Assert.Equal((2, 0), (MeanInterval.Of([2, 2, 2]).Mean, MeanInterval.Of([2, 2, 2]).HalfWidth));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_ValueThatIsNotFinite_IsRefused(double value)
    {
        Assert.Throws<ArgumentException>(() => MeanInterval.Of([1, value]));
        Assert.Throws<ArgumentException>(() => PairedDifference.Of([1, 2], [1, value]));
    }

    [Fact]
    public void Of_NoConfidence_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => MeanInterval.Of([1, 2], 1));

    [Fact]
    public void Of_ListsOfDifferentLengths_IsRefused() => Assert.Throws<ArgumentException>(() => PairedDifference.Of([1, 2], [1]));

    [Fact]
    public void Of_ListsTheOtherWayRound_TurnsTheSign() => Gen.Double[-9, 9].Array[2, 30].Sample(values =>
    {
        double[] others = [.. values.Reverse()];
        var (forth, back) = (PairedDifference.Of(values, others), PairedDifference.Of(others, values));
        return forth.Above == back.Below && Math.Abs((forth.Difference.Mean + back.Difference.Mean)!.Value) < 1e-12;
    });

    [Fact]
    public void Of_NormalValues_HoldsTheMeanAsOftenAsItSays()
    {
        var random = new Random(7);
        int held = Enumerable.Range(0, 4000).Count(_ =>
        {
            var interval = MeanInterval.Of([.. Enumerable.Range(0, 5).Select(_ => NormalDistribution.Quantile(random.NextDouble()))]);
            return interval.Lower <= 0 && 0 <= interval.Upper;
        });
        Assert.Equal(.95, held / 4000.0, .012);
    }
}
