namespace CoCreation.Sim.Analysis;

/// <summary>
/// The regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 1964, Handbook of Mathematical
/// Functions, 26.5.8), evaluated by Lentz's rule.
/// </summary>
internal static class IncompleteBeta
{
    private const double Precision = 1e-16;
    private const double Tiny = 1e-300;
    private const int MostTerms = 100_000;

    /// <summary>The share of the beta distribution below x; the rest of it is handed in, so that it may be tiny.</summary>
    internal static double Of(double a, double b, double x, double rest)
    {
        if (x <= 0 || rest <= 0)
        {
            return x <= 0 ? 0 : 1;
        }

        double log = LogGamma.Of(a + b) - LogGamma.Of(a) - LogGamma.Of(b) + (a * Math.Log(x)) + (b * Math.Log(rest));
        double front = Math.Exp(log);
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - (front * Fraction(b, a, rest) / b);
    }

    private static double Fraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        double product = d;
        for (int m = 1; m < MostTerms; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            product *= c * d;
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            product *= c * d;
            if (Math.Abs((c * d) - 1) <= Precision)
            {
                break;
            }
        }

        return product;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
