using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
public static class NormalDistribution
{
    // The middle 95 % of the distribution are within so much of its mean.
    internal const double Quantile975 = 1.959963984540054;

    // Beyond so many standard deviations a tail is 0 in double precision.
    private const double Far = 39;

    /// <summary>The share of the distribution below a value; in [0, 1]. Infinite values are allowed.</summary>
    /// <param name="value">The value, in standard deviations.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public static double Below(double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a number.");
        }

        double tail = Math.Abs(value) > Far ? 0 : ChiSquared.Above(value * value, 1) / 2;
        return value < 0 ? tail : 1 - tail;
    }

    /// <summary>The value below which a share of the distribution lies (Wichura 1988, Applied Statistics 37:477).</summary>
    /// <param name="share">The share; in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and below 1.</exception>
    public static double Quantile(double share)
    {
        Guard.Share(share);
        return Elementary.NormalQuantile(share);
    }
}
