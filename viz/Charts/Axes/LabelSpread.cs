namespace CoCreation.Sim.Charts;

/// <summary>Moves labels in a column apart, as little as needed, and keeps them in a range.</summary>
internal static class LabelSpread
{
    /// <summary>Where each label is put.</summary>
    /// <param name="wanted">Where each label would be, in rising order.</param>
    /// <param name="gap">The least distance of two.</param>
    /// <param name="least">Where the first may be at the least.</param>
    /// <param name="most">Where the last may be at the most; there must be room for all.</param>
    public static double[] Apart(IReadOnlyList<double> wanted, double gap, double least, double most)
    {
        double[] put = [.. wanted];
        double floor = least;
        for (int i = 0; i < put.Length; i++)
        {
            put[i] = Math.Max(put[i], floor);
            floor = put[i] + gap;
        }

        double ceiling = most;
        for (int i = put.Length - 1; i >= 0; i--)
        {
            put[i] = Math.Min(put[i], ceiling);
            ceiling = put[i] - gap;
        }

        return put;
    }
}
