namespace CoCreation.Sim.Analysis;

/// <summary>The differences of two lists, value by value: two scenarios with the same seeds, for instance.</summary>
/// <param name="Difference">The mean of first minus second, and its t interval.</param>
/// <param name="Above">In how many pairs the first value is above the second.</param>
/// <param name="Below">In how many pairs the first value is below the second; the rest are equal.</param>
public sealed record PairedDifference(MeanInterval Difference, int Above, int Below)
{
    /// <summary>How many pairs there are.</summary>
    public int Count => Difference.Count;

    /// <summary>Compares two lists of the same length.</summary>
    /// <param name="first">Finite values.</param>
    /// <param name="second">Finite values, each the partner of the one at the same place in <paramref name="first"/>.</param>
    /// <param name="confidence">The share of such intervals that hold the true mean; in (0, 1).</param>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a value or a difference is not finite, or the confidence is not in (0, 1).
    /// </exception>
    public static PairedDifference Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double confidence = 0.95)
    {
        Guard.Finite(first, nameof(first));
        Guard.Finite(second, nameof(second));
        if (first.Count != second.Count)
        {
            throw new ArgumentException($"Pairs need lists of one length, not {first.Count} and {second.Count}.", nameof(second));
        }

        double[] differences = [.. first.Zip(second, (one, other) => one - other)];
        return new PairedDifference(
            MeanInterval.Of(differences, confidence),
            differences.Count(difference => difference > 0),
            differences.Count(difference => difference < 0));
    }
}
