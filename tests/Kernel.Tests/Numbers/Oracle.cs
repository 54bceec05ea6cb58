using System.Numerics;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>Elementary functions from whole numbers alone, to so many bits after the point: what the kernel's own are checked against.</summary>
internal sealed class Oracle(int bits)
{
    private const int Guard = 64;
    private readonly BigInteger _one = BigInteger.One << (bits + Guard);

    private BigInteger Ln2 => field.IsZero ? field = LogOfRatio(2, 1) : field;

    private BigInteger SqrtOf2Pi => field.IsZero ? field = Sqrt(2 * Pi()) : field;

    /// <summary>The value in units of this oracle, exact if no bit of it is smaller.</summary>
    public BigInteger Of(double value)
    {
        var bitsOf = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bitsOf >> 52) & 0x7FF;
        var mantissa = (bitsOf & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        var shift = Math.Max(exponent, 1) - 1075 + bits + Guard;
        return Math.Sign(value) * (shift >= 0 ? (BigInteger)mantissa << shift : (BigInteger)mantissa >> -shift);
    }

    /// <summary>|approximate - exact| / |exact|.</summary>
    public double RelativeError(double approximate, BigInteger exact) =>
        exact.IsZero ? Math.Abs(approximate) : Math.ScaleB((double)((BigInteger.Abs(Of(approximate) - exact) << 200) / BigInteger.Abs(exact)), -200);

    /// <summary>e^x by halving, Taylor series and squaring.</summary>
    public BigInteger Exp(BigInteger x)
    {
        const int Halvings = 24;
        var small = BigInteger.Abs(x) >> Halvings;
        var (sum, term) = (_one, _one);
        for (var k = 1; !term.IsZero; k++)
            sum += term = Times(term, small) / k;
        for (var i = 0; i < Halvings; i++)
            sum = Times(sum, sum);
        return x.Sign < 0 ? Over(_one, sum) : sum;
    }

    /// <summary>ln x for a positive finite x.</summary>
    public BigInteger Log(double x)
    {
        var scaled = Of(x);
        var exponent = (int)scaled.GetBitLength() - 1;
        return LogOfRatio(scaled, BigInteger.One << exponent) + ((exponent - bits - Guard) * Ln2);
    }

    /// <summary>The density of the standard normal distribution.</summary>
    public BigInteger NormalDensity(double x)
    {
        var exact = Of(x);
        return Over(Exp(-Times(exact, exact) / 2), SqrtOf2Pi);
    }

    /// <summary>The share of the standard normal distribution below x: 1/2 + density x (x + x^3/3 + x^5/15 + ...).</summary>
    public BigInteger NormalBelow(double x)
    {
        var exact = Of(x);
        var square = Times(exact, exact);
        var (sum, term) = (BigInteger.Zero, exact);
        for (var k = 3; !term.IsZero; k += 2)
        {
            sum += term;
            term = Times(term, square) / k;
            term = BigInteger.Abs(term).IsOne ? BigInteger.Zero : term;
        }

        return (_one / 2) + Times(NormalDensity(x), sum);
    }

    private BigInteger Times(BigInteger one, BigInteger other) => (one * other) >> (bits + Guard);

    private BigInteger Over(BigInteger one, BigInteger other) => (one << (bits + Guard)) / other;

    /// <summary>ln(top / bottom) = 2 artanh((top - bottom) / (top + bottom)).</summary>
    private BigInteger LogOfRatio(BigInteger top, BigInteger bottom)
    {
        var s = Over(top - bottom, top + bottom);
        var square = Times(s, s);
        var (sum, power) = (BigInteger.Zero, s);
        for (var k = 1; !power.IsZero && power != -1; k += 2)
        {
            sum += power / k;
            power = Times(power, square);
        }

        return 2 * sum;
    }

    /// <summary>Machin 1706: 16 arctan(1/5) - 4 arctan(1/239).</summary>
    private BigInteger Pi() => (16 * ArcTangentOfReciprocal(5)) - (4 * ArcTangentOfReciprocal(239));

    private BigInteger ArcTangentOfReciprocal(int n)
    {
        var (sum, power) = (BigInteger.Zero, _one / n);
        for (var k = 1; !power.IsZero; k += 2)
        {
            sum += k % 4 == 1 ? power / k : -power / k;
            power /= n * n;
        }

        return sum;
    }

    private BigInteger Sqrt(BigInteger value)
    {
        var target = value << (bits + Guard);
        var root = BigInteger.One << (int)((target.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (target / root)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
