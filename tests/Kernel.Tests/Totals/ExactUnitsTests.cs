using System.Numerics;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ExactUnitsTests
{
    private static readonly double Unit = Math.Pow(2, -40);

    private static readonly Gen<double> Amount = Gen.OneOf(
        Gen.Double[-1, 1], Gen.Double[-1e6, 1e6], Gen.Double[-1e25, 1e25], Gen.Double[-1e-11, 1e-11],
        Gen.Int[-9, 9].Select(halves => halves * Math.Pow(2, -41)));

    [Fact]
    public void Of_AnyAmount_IsTheNearestWholeNumberOfUnitsAndEvenOfTwo() => Amount.Sample(amount =>
    {
        var (numerator, denominator) = Ratio(amount);
        var scaled = numerator << 41;
        var twice = BigInteger.Divide(scaled, denominator);
        var floor = (twice - (twice.IsEven ? 0 : 1)) / 2;
        floor = floor * denominator * 2 > scaled ? floor - 1 : floor;
        var rest = scaled - (2 * floor * denominator);
        var isUp = rest > denominator || (rest == denominator && !floor.IsEven);

        Assert.Equal(isUp ? floor + 1 : floor, (BigInteger)ExactUnits.Of(amount));
    });

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    [InlineData(3.5, 4)]
    [InlineData(0.25, 0)]
    [InlineData(0.75, 1)]
    [InlineData(-0.5, 0)]
    [InlineData(-1.5, -2)]
    [InlineData(-2.5, -2)]
    [InlineData(-0.75, -1)]
    public void Of_BetweenTwoUnits_RoundsToEven(double units, int expected) => Assert.Equal((Int128)expected, ExactUnits.Of(units * Unit));

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(-1e-300)]
    [InlineData(4e-13)]
    public void Of_LessThanHalfAUnit_Is0(double amount) => Assert.Equal((Int128)0, ExactUnits.Of(amount));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.MaxValue)]
    [InlineData(7.73712524553362671811952640e25)]
    [InlineData(-7.73712524553362671811952640e25)]
    public void Of_NotFiniteOr2ToThe86OrMore_Fails(double amount) => Assert.Throws<OverflowException>(() => ExactUnits.Of(amount));

    [Fact]
    public void Of_JustBelow2ToThe86_IsExact()
    {
        var amount = Math.BitDecrement(Math.Pow(2, 86));

        Assert.Equal((BigInteger)amount << 40, (BigInteger)ExactUnits.Of(amount));
        Assert.Equal(-((BigInteger)amount << 40), (BigInteger)ExactUnits.Of(-amount));
    }

    [Fact]
    public void Of_AnAmountAndItsNegative_AddUpTo0() => Amount.Sample(amount => ExactUnits.Of(amount) + ExactUnits.Of(-amount) == 0);

    [Fact]
    public void ToAmount_WholeUnitsWithin53Bits_RoundTrips() =>
        Gen.Long[-(1L << 53), 1L << 53].Sample(units => ExactUnits.Of(ExactUnits.ToAmount(units)) == units);

    [Fact]
    public void ToAmount_AnyUnits_IsTheNearestNumber() => Gen.Select(Gen.Long, Gen.ULong, Gen.Int[0, 64]).Sample((high, low, shift) =>
    {
        var units = new Int128((ulong)high, low) >> shift;

        Assert.Equal(Nearest((BigInteger)units) * Unit, ExactUnits.ToAmount(units));
    });

    /// <summary>Rounded to even by hand: the library's conversion of BigInteger truncates.</summary>
    private static double Nearest(BigInteger whole)
    {
        var size = BigInteger.Abs(whole);
        var excess = (int)Math.Max(0, (long)size.GetBitLength() - 53);
        var kept = size >> excess;
        var rest = size - (kept << excess);
        var half = excess == 0 ? BigInteger.One : BigInteger.One << (excess - 1);
        kept += excess > 0 && (rest > half || (rest == half && !kept.IsEven)) ? 1 : 0;
        return whole.Sign * (double)(ulong)kept * Math.Pow(2, excess);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Ratio(double amount)
    {
        var exponent = 0;
        while (Math.Floor(amount) != amount)
            (amount, exponent) = (amount * 2, exponent + 1);
        return (new BigInteger(amount), BigInteger.One << exponent);
    }
}
