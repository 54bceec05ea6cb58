using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class ChiSquaredTests
{
    [Theory]
    [InlineData(3.841459, 1, .05)]
    [InlineData(5.991465, 2, .05)]
    [InlineData(9.487729, 4, .05)]
    [InlineData(18.466827, 4, .001)]
    [InlineData(0.103, 2, .949804)]
    [InlineData(124.342113, 100, .05)]
    public void Above_TableOfTheDistribution_IsReproduced(double value, int freedom, double share) =>
        Assert.Equal(share, ChiSquared.Above(value, freedom), 1e-6);

    [Fact]
    public void Above_TwoDegrees_IsTheExponentialDistribution()
    {
        for (var value = 0.0; value < 60; value += 0.37)
            Assert.Equal(Math.Exp(-value / 2), ChiSquared.Above(value, 2), 1e-14);
    }

    [Fact]
    public void Above_Ends_AreOneAndZero() => Assert.Equal((1.0, 0.0), (ChiSquared.Above(0, 3), ChiSquared.Above(1e5, 3)));

    [Fact]
    public void Above_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Above(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Above(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Above(1, 0));
    }
}
