namespace CoCreation.Sim.Analysis;

/// <summary>Summaries of a list of numbers.</summary>
public static class Sample
{
    /// <summary>The arithmetic mean; NaN for an empty list or where a value is NaN.</summary>
    /// <param name="values">The numbers; they are added in the given order.</param>
    public static double Mean(IReadOnlyList<double> values) => values.Sum() / values.Count;

    /// <summary>
    /// The value in the middle of the sorted list, the mean of the middle two where their number is even; NaN for an empty
    /// list or where a value is NaN.
    /// </summary>
    /// <param name="values">The numbers, in any order.</param>
    public static double Median(IReadOnlyList<double> values)
    {
        if (values.Count == 0 || values.Any(double.IsNaN))
        {
            return double.NaN;
        }

        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
