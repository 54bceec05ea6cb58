namespace CoCreation.Sim.Analysis;

/// <summary>
/// The Gini coefficient of a list: half the mean absolute difference of two values drawn with replacement, divided by the
/// mean (Gini 1912). 0 where all have the same; (n - 1) / n where one of n has everything.
/// </summary>
public static class Gini
{
    /// <summary>The coefficient of values of at least 0; in [0, 1), and 0 for an empty list or all zeros.</summary>
    /// <param name="values">Finite values of at least 0, in any order.</param>
    /// <exception cref="ArgumentException">A value is negative, not a number or infinite.</exception>
    public static double Of(IReadOnlyList<double> values)
    {
        if (values.Any(value => !double.IsFinite(value) || value < 0))
        {
            throw new ArgumentException("Values are finite and at least 0.", nameof(values));
        }

        double[] sorted = [.. values.Order()];
        return sorted is [.., > 0] ? OfSorted(sorted) : 0;
    }

    /// <summary>
    /// The coefficient of values that may be negative: if the least of them is, all are raised by it, so that it becomes 0.
    /// The result is in [0, 1), and depends on the shift: compare it only with others made in the same way.
    /// </summary>
    /// <param name="values">Finite values, in any order.</param>
    /// <exception cref="ArgumentException">A value, or the distance of two, is not a number or infinite.</exception>
    public static double Shifted(IReadOnlyList<double> values)
    {
        var shift = Math.Min(0, values.DefaultIfEmpty().Min());
        return Of([.. values.Select(value => value - shift)]);
    }

    // The gap between two neighbours in rank is part of the difference of every pair that it parts, one poorer, one richer.
    // Summed by gaps, no term is negative, so rounding cannot push the result below 0. All is measured in units of the
    // largest value, which itself adds the first 1 to the total, so that no sum overflows.
    private static double OfSorted(double[] sorted)
    {
        var (count, largest) = ((double)sorted.Length, sorted[^1]);
        var (differences, total) = (0.0, 1.0);
        for (var below = 1; below < sorted.Length; below++)
        {
            var (poorer, richer) = (sorted[below - 1] / largest, sorted[below] / largest);
            differences += below * (count - below) * (richer - poorer);
            total += poorer;
        }

        return differences / (count * total);
    }
}
