using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class GiniTests
{
    private static readonly Gen<double[]> Incomes = Gen.Double[0, 1000].Array[0, 50];

    [Fact]
    public void Of_OneToFive_IsFourFifteenths() => Assert.Equal(4 / 15.0, Gini.Of([3, 1, 5, 2, 4]), 1e-15);

    [Fact]
    public void Of_OneHasAll_IsAllButItsShare() => Assert.Equal(.75, Gini.Of([0, 0, 1, 0]));

    [Fact]
    public void Of_ExponentialQuantiles_IsHalf()
    {
        const int Count = 1000;
        var quantiles = Enumerable.Range(0, Count).Select(i => -Math.Log(1 - (i + .5) / Count)).ToArray();

        Assert.Equal(.5, Gini.Of(quantiles), .01);
    }

    [Theory]
    [InlineData]
    [InlineData(0.0)]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(0.1, 0.1, 0.1)]
    [InlineData(double.MaxValue, double.MaxValue)]
    public void Of_NothingOrAllEqual_IsZero(params double[] values) => Assert.Equal(0, Gini.Of(values));

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_ValueOutOfRange_IsRefused(double value) => Assert.Throws<ArgumentException>(() => Gini.Of([1, value]));

    [Fact]
    public void Shifted_NegativeMinimum_RaisesItToZero() => Assert.Equal(Gini.Of([0, 3, 5]), Gini.Shifted([-3, 2, 0]));

    [Fact]
    public void Shifted_NoNegativeValue_LeavesTheListAsItIs() => Assert.Equal(Gini.Of([1, 2, 5]), Gini.Shifted([5, 1, 2]));

    [Theory]
    [InlineData]
    [InlineData(-2.0, -2.0)]
    public void Shifted_NothingOrAllEqual_IsZero(params double[] values) => Assert.Equal(0, Gini.Shifted(values));

    [Fact]
    public void Shifted_NotANumber_IsRefused() => Assert.Throws<ArgumentException>(() => Gini.Shifted([1, double.NaN]));

    [Fact]
    public void Of_AnyValues_LiesInUnitInterval() => Incomes.Sample(incomes => Gini.Of(incomes) is >= 0 and < 1);

    [Fact]
    public void Of_ScaledValues_IsTheSame() => Gen.Select(Incomes, Gen.Double[1e-3, 1e3]).Sample((incomes, factor) =>
        Math.Abs(Gini.Of(incomes) - Gini.Of([.. incomes.Select(income => income * factor)])) < 1e-12);

    [Fact]
    public void Of_AnyValues_IsTheMeanDifferenceOverTwiceTheMean() => Gen.Double[0.01, 1000].Array[1, 30].Sample(incomes =>
    {
        var difference = incomes.SelectMany(one => incomes.Select(other => Math.Abs(one - other))).Average();
        return Math.Abs(Gini.Of(incomes) - difference / (2 * incomes.Average())) < 1e-12;
    });
}
