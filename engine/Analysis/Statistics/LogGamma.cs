namespace CoCreation.Sim.Analysis;

/// <summary>
/// The logarithm of the gamma function: Stirling's series with Bernoulli numbers up to 1/x^15 (Abramowitz and Stegun 1964, Handbook
/// of Mathematical Functions, 6.1.41), reached from small arguments by gamma(x + 1) = x gamma(x).
/// </summary>
internal static class LogGamma
{
    private const double Large = 12;

    private static readonly double[] Series =
        [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156, -3617.0 / 122_400];

    /// <summary>The value for an argument above 0.</summary>
    internal static double Of(double x)
    {
        double product = 1;
        while (x < Large)
        {
            product *= x;
            x++;
        }

        (double sum, double power) = (0, 1 / x);
        foreach (double factor in Series)
        {
            sum += factor * power;
            power /= x * x;
        }

        return ((x - 0.5) * Math.Log(x)) - x + (Math.Log(2 * Math.PI) / 2) + sum - Math.Log(product);
    }
}
