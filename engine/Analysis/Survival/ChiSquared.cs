namespace CoCreation.Sim.Analysis;

/// <summary>The chi-squared distribution.</summary>
public static class ChiSquared
{
    private const double Precision = 1e-15;
    private const int MostTerms = 10_000;

    // The continued fraction is evaluated by Lentz's rule, which must not divide by 0.
    private const double Tiny = 1e-300;

    /// <summary>The share of the distribution above a value; in [0, 1].</summary>
    /// <param name="value">The value; at least 0.</param>
    /// <param name="freedom">Degrees of freedom; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or not a number, or there are no degrees of freedom.</exception>
    public static double Above(double value, int freedom)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "a value is a number");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        (double shape, double x) = (freedom / 2.0, value / 2);
        if (x == 0)
        {
            return 1;
        }

        double front = Math.Exp((shape * Math.Log(x)) - x - LogGammaOfHalves(freedom));
        return x < shape + 1 ? 1 - (front * Series(shape, x)) : front * Fraction(shape, x);
    }

    private static double Series(double shape, double x)
    {
        double term = 1 / shape;
        double sum = term;
        for (int i = 1; i < MostTerms && term > sum * Precision; i++)
        {
            term *= x / (shape + i);
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double shape, double x)
    {
        double b = x + 1 - shape;
        double c = 1 / Tiny;
        double d = 1 / b;
        double product = d;
        double factor = 0;
        for (int i = 1; i < MostTerms && Math.Abs(factor - 1) > Precision; i++)
        {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / NotZero((a * d) + b);
            c = NotZero(b + (a / c));
            factor = c * d;
            product *= factor;
        }

        return product;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>The logarithm of gamma(halves / 2).</summary>
    private static double LogGammaOfHalves(int halves)
    {
        double log = halves % 2 == 0 ? 0 : Math.Log(Math.PI) / 2;
        for (int at = halves % 2 == 0 ? 2 : 1; at < halves; at += 2)
        {
            log += Math.Log(at / 2.0);
        }

        return log;
    }
}
