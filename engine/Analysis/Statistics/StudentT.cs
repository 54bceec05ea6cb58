namespace CoCreation.Sim.Analysis;

/// <summary>Student's t distribution (Student 1908, Biometrika 6:1).</summary>
public static class StudentT
{
    // From here on a normal distribution is nearer than sums of large logarithms: both err by less than 1e-10.
    private const double Many = 1e5;

    // The square of a larger value is no number.
    private const double Largest = 1e150;

    /// <summary>The share of the distribution below a value; in [0, 1]. Infinite values are allowed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="freedom">Degrees of freedom; at least 1, not necessarily whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number, or the degrees of freedom are below 1.</exception>
    public static double Below(double value, double freedom)
    {
        CheckFreedom(freedom);
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a number.");
        }

        double tail = Tail(Math.Abs(value), freedom);
        return value < 0 ? tail : 1 - tail;
    }

    /// <summary>The value below which a share of the distribution lies; infinite where it is beyond 1e150.</summary>
    /// <param name="share">The share; in (0, 1).</param>
    /// <param name="freedom">Degrees of freedom; at least 1, not necessarily whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in (0, 1), or the degrees of freedom are below 1.</exception>
    public static double Quantile(double share, double freedom)
    {
        CheckFreedom(freedom);
        Guard.Share(share);
        double tail = Math.Min(share, 1 - share);
        return share == 0.5 ? 0 : share < 0.5 ? -Positive(tail, freedom) : Positive(tail, freedom);
    }

    /// <summary>The value above which a tail of less than 1/2 lies: bracketed by doubling, then halved to the last bit.</summary>
    private static double Positive(double tail, double freedom)
    {
        (double low, double high) = (0, 1);
        while (Tail(high, freedom) > tail)
        {
            (low, high) = (high, 2 * high);
            if (high > Largest)
            {
                return double.PositiveInfinity;
            }
        }

        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = Tail(middle, freedom) > tail ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The share above a value of at least 0.</summary>
    private static double Tail(double value, double freedom)
    {
        double square = value * value;
        if (freedom > Many)
        {
            // Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.7.8
            double normal = value * (1 - (1 / (4 * freedom))) / Math.Sqrt(1 + (square / (2 * freedom)));
            return double.IsInfinity(square) ? 0 : NormalDistribution.Below(-normal);
        }

        double share = double.IsInfinity(square) ? 0 : freedom / (freedom + square);
        double rest = double.IsInfinity(square) ? 1 : square / (freedom + square);
        return IncompleteBeta.Of(freedom / 2, 0.5, share, rest) / 2;
    }

    private static void CheckFreedom(double freedom)
    {
        if (!(freedom >= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(freedom), freedom, "Degrees of freedom are at least 1.");
        }
    }
}
