using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class RankCorrelationTests
{
    private static readonly Gen<(double[] First, double[] Second)> Pairs =
        Gen.Select(Gen.Double[-9, 9].Array[20], Gen.Double[-9, 9].Array[20]);

    /// <summary>Without ties it is 1 - 6 Σd² / (n (n² - 1)): here d is 1, 1, 1, 1, 0.</summary>
    [Fact]
    public void Of_FewPairs_IsTheTextbookFormula() => Assert.Equal(0.8, RankCorrelation.Of([1, 2, 3, 4, 5], [20, 10, 40, 30, 50])!.Value, 12);

    /// <summary>Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: 4.5 / sqrt(4.5 * 5).</summary>
    [Fact]
    public void Of_TiedValues_HaveTheirMeanRank() => Assert.Equal(4.5 / Math.Sqrt(22.5), RankCorrelation.Of([1, 2, 2, 9], [1, 2, 3, 4])!.Value, 12);

    [Fact]
    public void Of_AnyOrderThatRises_IsOne()
    {
        Assert.Equal(1, RankCorrelation.Of([1, 2, 3], [1, 1000, 1001])!.Value, 12);
        Assert.Equal(-1, RankCorrelation.Of([1, 2, 3], [3, 2, -100])!.Value, 12);
    }

    [Fact]
    public void Of_WhereOneSideIsAllTheSame_IsNothing()
    {
        Assert.Null(RankCorrelation.Of([1, 2, 3], [5, 5, 5]));
        Assert.Null(RankCorrelation.Of([1], [1]));
        Assert.Null(RankCorrelation.Of([], []));
    }

    [Fact]
    public void Of_ListsOfOtherLengths_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, double.NaN], [1, 2]));
    }

    [Fact]
    public void Of_AnyPairs_IsSymmetricBoundedAndBlindToScale() => Pairs.Sample(pairs =>
    {
        var value = RankCorrelation.Of(pairs.First, pairs.Second);
        Assert.Equal(value, RankCorrelation.Of(pairs.Second, pairs.First));
        if (value is not { } known)
            return;
        Assert.InRange(known, -1 - 1e-12, 1 + 1e-12);
        Assert.Equal(known, RankCorrelation.Of(pairs.First, [.. pairs.Second.Select(one => 2 * one)])!.Value, 12);
        Assert.Equal(-known, RankCorrelation.Of([.. pairs.First.Select(one => -one)], pairs.Second)!.Value, 12);
    });
}
