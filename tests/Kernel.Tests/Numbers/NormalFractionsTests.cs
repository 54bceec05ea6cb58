using System.Numerics;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>The normal quantile, which stands on these fractions.</summary>
public sealed class NormalFractionsTests
{
    private const double Tolerance = 1e-14;
    private static readonly Oracle Oracle = new(2300);

    /// <summary>Computed with mpmath at 60 digits, for the binary number nearest to each p.</summary>
    [Theory]
    [InlineData(0.75, 0.6744897501960817432022)]
    [InlineData(0.9, 1.281551565544600593487)]
    [InlineData(0.975, 1.959963984540053855604)]
    [InlineData(0.9999, 3.719016485455708386723)]
    [InlineData(0.25, -0.6744897501960817432022)]
    [InlineData(0.05, -1.644853626951472687952)]
    [InlineData(0.01, -2.326347874040841093075)]
    [InlineData(1e-4, -3.719016485455680552288)]
    [InlineData(1e-5, -4.264890793922824610234)]
    [InlineData(1e-9, -5.997807015007686861446)]
    [InlineData(1e-12, -7.034483825301131932614)]
    [InlineData(1e-16, -8.222082216130435615182)]
    [InlineData(1e-20, -9.262340089798407579572)]
    [InlineData(1e-100, -21.27345356096532429418)]
    [InlineData(1e-300, -37.04709629936119923655)]
    [InlineData(0.075, -1.43953147093845593495)]
    [InlineData(0.0750000001, -1.439531470232018791429)]
    [InlineData(0.49999, -0.00002506628274896000852685)]
    [InlineData(0.5000001, 2.506628273311648301162e-7)]
    public void NormalQuantile_ReferenceValue_IsWithin1E14(double p, double expected) =>
        Assert.InRange(Math.Abs((Elementary.NormalQuantile(p) / expected) - 1), 0, Tolerance);

    [Fact]
    public void NormalQuantile_GridOfTheBody_IsWithin1E14()
    {
        for (var p = 0.004; p < 1; p += 0.0173)
            AssertQuantile(p);
    }

    [Fact]
    public void NormalQuantile_GridOfTheTails_IsWithin1E14()
    {
        for (var p = 1e-300; p < 0.07; p *= 1e9)
            AssertQuantile(p);
        for (var p = 1e-17; p < 0.07; p *= 5.3)
        {
            AssertQuantile(p);
            AssertQuantile(1 - p);
        }
    }

    [Theory]
    [InlineData(0.075)]
    [InlineData(0.925)]
    [InlineData(1.3887943864964021e-11)]
    public void NormalQuantile_WhereTheFractionsMeet_IsWithin1E14(double p)
    {
        foreach (var near in new[] { p * (1 - 1e-9), Math.BitDecrement(p), p, Math.BitIncrement(p), p * (1 + 1e-9) })
            AssertQuantile(near);
    }

    [Fact]
    public void NormalQuantile_Anywhere_IsWithin1E14() => Gen.Double[1e-12, 1].Where(p => p < 1).Sample(AssertQuantile, iter: 60);

    [Fact]
    public void NormalQuantile_BothSides_AreSymmetric() => Gen.Long[1, 1L << 51].Select(n => n * Math.Pow(2, -52)).Sample(p =>
        Elementary.NormalQuantile(1 - p) == -Elementary.NormalQuantile(p));

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(-0.1, double.NaN)]
    [InlineData(1.1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void NormalQuantile_AtTheEnds_IsAsDocumented(double p, double expected) => Assert.Equal(expected, Elementary.NormalQuantile(p));

    /// <summary>A Newton step from x = quantile(p) leads to the exact one but for the square of the error: it must be tiny against x.</summary>
    private static void AssertQuantile(double p)
    {
        var x = Elementary.NormalQuantile(p);
        if (p == 0.5 || p >= 1)
            return;
        var miss = BigInteger.Abs(Oracle.NormalBelow(x) - Oracle.Of(p));
        var slope = Oracle.NormalDensity(x) * BigInteger.Abs(Oracle.Of(x));

        Assert.InRange(Math.ScaleB((double)((miss * Oracle.Of(1) << 200) / slope), -200), 0, Tolerance);
    }
}
