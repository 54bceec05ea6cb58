namespace CoCreation.Sim.Analysis;

/// <summary>Intervals by drawing from the values themselves, with replacement.</summary>
public static class Bootstrap
{
    private const int FewestResamples = 100;

    /// <summary>
    /// The bias-corrected and accelerated interval of any statistic of a list (Efron 1987, Journal of the American Statistical
    /// Association 82:171). The statistic is evaluated once for every resample, and once without each item (jackknife). The same
    /// items in the same order with the same seed give the same interval.
    /// </summary>
    /// <typeparam name="T">What an item is: a number, or a pair for statistics of two lists.</typeparam>
    /// <param name="items">The items, drawn independently from each other.</param>
    /// <param name="statistic">The statistic of a list of items; it must not keep the list, which is used again.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">How many resamples; at least 100.</param>
    /// <param name="confidence">The share of such intervals that hold the true value; in (0, 1).</param>
    /// <returns>
    /// The interval; null where there is none: fewer than two items, a statistic that is not finite for the items, for a resample or
    /// without an item, or all resamples on one side of the estimate.
    /// </returns>
    /// <exception cref="ArgumentException">Too few resamples, or the confidence is not in (0, 1).</exception>
    public static Interval? Interval<T>(
        IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic, ulong seed, int resamples = 2000, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(statistic);
        Guard.NumberOf(nameof(resamples), resamples, FewestResamples);
        Guard.NumberOf(nameof(items), items.Count, 0);
        Guard.Confidence(confidence);
        double estimate = items.Count < 2 ? double.NaN : statistic(items);
        if (!double.IsFinite(estimate))
        {
            return null;
        }

        double[] drawn = Resampled(items, statistic, new AnalysisChance(seed, AnalysisPurpose.Resample), resamples);
        double[] without = Jackknifed(items, statistic);
        bool known = drawn.All(double.IsFinite) && without.All(double.IsFinite);
        return known ? Corrected(estimate, drawn, Acceleration(without), confidence) : null;
    }

    private static double[] Resampled<T>(
        IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic, AnalysisChance chance, int resamples)
    {
        (double[] values, T[] resample, int[] draws) = (new double[resamples], new T[items.Count], new int[items.Count]);
        for (int i = 0; i < resamples; i++)
        {
            chance.Fill(i, draws, items.Count);
            for (int j = 0; j < draws.Length; j++)
            {
                resample[j] = items[draws[j]];
            }

            values[i] = statistic(resample);
        }

        return values;
    }

    private static double[] Jackknifed<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic)
    {
        T[] rest = [.. items.Skip(1)];
        double[] values = new double[items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = statistic(rest);
            if (i < rest.Length)
            {
                rest[i] = items[i];
            }
        }

        return values;
    }

    /// <summary>How fast the standard error changes with the value: a sixth of the skewness of the jackknife values.</summary>
    private static double Acceleration(double[] without)
    {
        double mean = Sample.Mean(without);
        double squares = without.Sum(value => (mean - value) * (mean - value));
        double cubes = without.Sum(value => (mean - value) * (mean - value) * (mean - value));
        return squares == 0 ? 0 : cubes / (6 * squares * Math.Sqrt(squares));
    }

    private static Interval? Corrected(double estimate, double[] drawn, double acceleration, double confidence)
    {
        Array.Sort(drawn);
        double below = drawn.Count(value => value < estimate) + (drawn.Count(value => value == estimate) / 2.0);
        if (below == 0 || below == drawn.Length)
        {
            return null;
        }

        double bias = NormalDistribution.Quantile(below / drawn.Length);
        double normal = NormalDistribution.Quantile((1 + confidence) / 2);
        double lower = Percentile.OfSorted(drawn, Level(-normal));
        return new Interval(estimate, lower, Percentile.OfSorted(drawn, Level(normal)));

        double Level(double z)
        {
            // At 0 the correction has left the distribution on that side.
            double scale = 1 - (acceleration * (bias + z));
            return scale <= 0 ? (z < 0 ? 0 : 1) : NormalDistribution.Below(bias + ((bias + z) / scale));
        }
    }
}
