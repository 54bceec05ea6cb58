using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class NormalDistributionTests
{
    [Theory]
    [InlineData(0, .5)]
    [InlineData(1, .841344746068543)]
    [InlineData(-1.96, .024997895148220)]
    [InlineData(-3, .001349898031630)]
    [InlineData(-6, 9.865876450377e-10)]
    public void Below_TableOfTheDistribution_IsReproduced(double value, double share) =>
        Assert.Equal(share, NormalDistribution.Below(value), 1e-12 * share + 1e-14);

    [Theory]
    [InlineData(.975, 1.959963984540054)]
    [InlineData(.95, 1.644853626951473)]
    [InlineData(.001, -3.090232306167814)]
    public void Quantile_TableOfTheDistribution_IsReproduced(double share, double value) =>
        Assert.Equal(value, NormalDistribution.Quantile(share), 1e-13);

    [Fact]
    public void Below_Ends_AreZeroAndOne() =>
        Assert.Equal((0, 1), (NormalDistribution.Below(double.NegativeInfinity), NormalDistribution.Below(double.PositiveInfinity)));

    [Fact]
    public void Below_AnyQuantile_IsItsShare() => Gen.Double[1e-9, 1 - 1e-9].Sample(share =>
        Math.Abs(NormalDistribution.Below(NormalDistribution.Quantile(share)) - share) < 1e-13);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Quantile_NoShare_IsRefused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(share));

    [Fact]
    public void Below_NotANumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Below(double.NaN));
}
