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

    /// <summary>
    /// The values nearest to those wanted that never fall, by least squares: pool adjacent violators (Ayer et al., 1955, Annals of
    /// Mathematical Statistics).
    /// </summary>
    public static double[] Rising(IReadOnlyList<double> wanted)
    {
        List<(double Sum, int Count)> pools = [];
        foreach (double value in wanted)
        {
            pools.Add((value, 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count > pools[^1].Sum / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        return [.. pools.SelectMany(pool => Enumerable.Repeat(pool.Sum / pool.Count, pool.Count))];
    }
}
