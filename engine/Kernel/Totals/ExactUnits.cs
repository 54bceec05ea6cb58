namespace CoCreation.Sim.Kernel;

/// <summary>Amounts as whole numbers of 2^-40, so that a sum does not depend on how it is grouped.</summary>
public static class ExactUnits
{
    private const int Scale = 40;

    /// <summary>The amount in units of 2^-40, rounded to even.</summary>
    /// <exception cref="OverflowException">The amount is not finite, or its size is 2^86 or more.</exception>
    public static Int128 Of(double amount)
    {
        long bits = BitConverter.DoubleToInt64Bits(amount);
        int exponent = (int)(bits >> 52) & 0x7FF;
        if (exponent == 0)
        {
            return 0;
        }

        ulong mantissa = ((ulong)bits & 0x000FFFFFFFFFFFFF) | 0x0010000000000000;
        int shift = exponent - 1075 + Scale;
        if (shift > 73)
        {
            throw new OverflowException(double.IsNaN(amount)
                ? "an amount of a total is not a number (NaN)"
                : "an amount is too large for an exact total");
        }

        Int128 size = shift >= 0 ? (Int128)mantissa << shift : RoundedToEven(mantissa, -shift);
        return bits < 0 ? -size : size;
    }

    /// <summary>The amount nearest to so many units.</summary>
    public static double ToAmount(Int128 units) => (double)units / (1L << Scale);

    private static ulong RoundedToEven(ulong mantissa, int shift)
    {
        if (shift > 54)
        {
            return 0;
        }

        ulong whole = mantissa >> shift;
        ulong rest = mantissa - (whole << shift);
        ulong half = 1UL << (shift - 1);
        bool up = rest > half || (rest == half && (whole & 1) == 1);
        return up ? whole + 1 : whole;
    }
}
