namespace CoCreation.Sim.Kernel;

/// <summary>
/// Elementary functions from + - * / and sqrt alone, so that every machine gives the same bits. Relative error below 1e-14.
/// </summary>
public static class Elementary
{
    private const int Parts = 32;
    private const double Ln2 = 0.693147180559945309417;
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double HalfSqrt2 = 0.70710678118654752440;

    /// <summary>
    /// The exponential function: x = (32 k + j) ln(2) / 32 + r, then 2^k from the exponent, 2^(j/32) from a table, and the Taylor series
    /// of degree 6 in r, at most ln(2) / 64 in size. 0 below -708, infinity above 709.
    /// </summary>
    public static double Exp(double x)
    {
        if (!(x > -708))
        {
            return double.IsNaN(x) ? x : 0;
        }

        if (x > 709)
        {
            return double.PositiveInfinity;
        }

        double n = Math.Floor((x * (Parts / Ln2)) + 0.5);
        double r = x - (n * (Ln2High / Parts)) - (n * (Ln2Low / Parts));
        long whole = (long)n;
        double square = r * r;
        double low = 1 + r + (square * (0.5 + (r * (1.0 / 6))));
        double high = (1.0 / 24) + (r * (1.0 / 120)) + (square * (1.0 / 720));
        double power = BitConverter.Int64BitsToDouble(((whole >> 5) + 1023) << 52);
        return PowersOf2[whole & (Parts - 1)] * (low + (square * square * high)) * power;
    }

    /// <summary>
    /// The natural logarithm: x = m 2^n with m in [sqrt(1/2), sqrt(2)), then 2 artanh((m - 1) / (m + 1)) as a series.
    /// -infinity at 0, NaN below.
    /// </summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x))
        {
            return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        }

        long scaled = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 18014398509481984.0;
            scaled = 54;
        }

        long bits = BitConverter.DoubleToInt64Bits(x);
        long n = (bits >> 52) - 1022 - scaled;
        double m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFF) | 0x3FE0000000000000);
        if (m < HalfSqrt2)
        {
            m *= 2;
            n--;
        }

        double f = m - 1;
        double s = f / (2 + f);
        double square = s * s;
        double series = 0;
        for (int k = 21; k > 1; k -= 2)
        {
            series = square * (Reciprocals[k] + series);
        }

        return (n * Ln2High) + ((n * Ln2Low) + (2 * s * series) + (2 * s));
    }

    /// <summary>
    /// The quantile of the standard normal distribution for p in (0, 1) (Wichura 1988, Applied Statistics 37:477, algorithm AS 241).
    /// Infinite at 0 and 1, NaN outside.
    /// </summary>
    public static double NormalQuantile(double p)
    {
        if (!(p > 0 && p < 1))
        {
            return p == 0 ? double.NegativeInfinity : p == 1 ? double.PositiveInfinity : double.NaN;
        }

        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            double t = 0.180625 - (q * q);
            return q * NormalFractions.Centre(t);
        }

        double r = Math.Sqrt(-Log(q < 0 ? p : 1 - p));
        double size = r <= 5 ? NormalFractions.Shoulder(r - 1.6) : NormalFractions.Tail(r - 5);
        return Math.CopySign(size, q);
    }

    /// <summary>The powers 2^(j/32), by square roots and products.</summary>
    private static double[] FractionsOf2()
    {
        double[] powers = new double[Parts];
        for (int j = 0; j < Parts; j++)
        {
            (double power, double root) = (1, 2);
            for (int bit = Parts / 2; bit > 0; bit /= 2)
            {
                root = Math.Sqrt(root);
                power *= (j & bit) != 0 ? root : 1;
            }

            powers[j] = power;
        }

        return powers;
    }

    private static readonly double[] PowersOf2 = FractionsOf2();

    private static readonly double[] Reciprocals = [.. Enumerable.Range(0, 22).Select(k => 1.0 / k)];
}
