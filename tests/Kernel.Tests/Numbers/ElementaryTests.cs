using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ElementaryTests
{
    private const double Tolerance = 1e-14;
    private static readonly Oracle Oracle = new(1200);

    [Fact]
    public void Exp_WideGrid_IsWithin1E14()
    {
        for (var x = -707.9; x <= 709; x += 3.3)
            AssertExp(x);
        for (var size = 1e-20; size < 1; size *= 3.1)
        {
            AssertExp(size);
            AssertExp(-size);
        }
    }

    [Fact]
    public void Exp_AnywhereInItsRange_IsWithin1E14() => Gen.OneOf(Gen.Double[-708, 709], Gen.Double[-2, 2]).Sample(AssertExp, iter: 300);

    [Fact]
    public void Exp_NextToAMultipleOfHalfLn2_IsWithin1E14()
    {
        for (var k = -40; k <= 40; k++)
            AssertExp(Math.BitIncrement(k * Math.Log(2) / 2));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(-708, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(709.1, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_AtTheEnds_IsAsDocumented(double x, double expected) => Assert.Equal(expected, Elementary.Exp(x));

    [Fact]
    public void Log_WideGrid_IsWithin1E14()
    {
        for (var x = 5e-324; x < 1e308; x *= 41.7)
            AssertLog(x);
        for (var x = 0.45; x < 2.1; x += 0.0031)
            AssertLog(x);
        for (var distance = 1.2e-16; distance < 0.5; distance *= 2.3)
        {
            AssertLog(1 + distance);
            AssertLog(1 - distance);
        }
    }

    [Fact]
    public void Log_Anywhere_IsWithin1E14() =>
        Gen.OneOf(Gen.Double[0.5, 2], Gen.Double[0, 1e6], Gen.Long[1, 0x7FEFFFFFFFFFFFFF].Select(BitConverter.Int64BitsToDouble))
            .Where(x => x > 0).Sample(AssertLog, iter: 300);

    [Fact]
    public void Log_NextToAPowerOf2OrItsRootOfHalf_IsWithin1E14()
    {
        for (var n = -5; n <= 5; n++)
            foreach (var x in new[] { Math.ScaleB(1, n), Math.ScaleB(0.70710678118654752440, n) })
                foreach (var near in new[] { Math.BitDecrement(x), x, Math.BitIncrement(x) })
                    AssertLog(near);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_AtTheEnds_IsAsDocumented(double x, double expected) => Assert.Equal(expected, Elementary.Log(x));

    /// <summary>Changes of these bits change every digest: they need a new behaviour version.</summary>
    [Theory]
    [InlineData(4598913453489276573, -4606738246607319695, -4611131583098231467)]
    public void Bits_OfThreeValues_AreAsCommitted(long exp, long log, long quantile)
    {
        Assert.Equal(exp, BitConverter.DoubleToInt64Bits(Elementary.Exp(-1.2345)));
        Assert.Equal(log, BitConverter.DoubleToInt64Bits(Elementary.Log(0.012345)));
        Assert.Equal(quantile, BitConverter.DoubleToInt64Bits(Elementary.NormalQuantile(0.012345)));
    }

    private static void AssertExp(double x) => Assert.InRange(Oracle.RelativeError(Elementary.Exp(x), Oracle.Exp(Oracle.Of(x))), 0, Tolerance);

    private static void AssertLog(double x) => Assert.InRange(Oracle.RelativeError(Elementary.Log(x), Oracle.Log(x)), 0, Tolerance);
}
