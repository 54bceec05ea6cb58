using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class LatinHypercubeTests
{
    [Fact]
    public void Points_AnySize_HitsEveryStratumOnce() => Gen.Select(Gen.Int[1, 200], Gen.Int[1, 6], Gen.ULong).Sample((count, factors, seed) =>
    {
        var points = LatinHypercube.Points(count, factors, seed);
        return Enumerable.Range(0, factors).All(factor => points.Select(point => (int)Math.Floor(point[factor] * count)).Order()
            .SequenceEqual(Enumerable.Range(0, count)));
    });

    [Fact]
    public void Points_SameSeed_AreTheSameWithMoreFactors()
    {
        var (few, more) = (LatinHypercube.Points(20, 2, 7), LatinHypercube.Points(20, 3, 7));
        Assert.Equal(few, more.Select(point => point[..2]));
        Assert.NotEqual(few, LatinHypercube.Points(20, 2, 8));
    }

    [Fact]
    public void Points_TwoFactors_AreIndependent()
    {
        var points = LatinHypercube.Points(2000, 2, 3);
        Assert.Equal(0, points.Average(point => 12 * (point[0] - .5) * (point[1] - .5)), .07);
    }

    [Fact]
    public void Points_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Points(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Points(1, 0, 1));
    }
}
