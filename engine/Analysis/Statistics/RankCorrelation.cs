namespace CoCreation.Sim.Analysis;

/// <summary>The correlation of ranks (Spearman 1904, American Journal of Psychology 15:72).</summary>
public static class RankCorrelation
{
    /// <summary>The coefficient, in [-1, 1]; ties have their mean rank. Null with fewer than two pairs, or where one side is all the same.</summary>
    /// <param name="first">Finite values.</param>
    /// <param name="second">Finite values, each the partner of the one at the same place in <paramref name="first"/>.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a value is not finite.</exception>
    public static double? Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Guard.Finite(first, nameof(first));
        Guard.Finite(second, nameof(second));
        if (first.Count != second.Count)
        {
            throw new ArgumentException($"Pairs need lists of one length, not {first.Count} and {second.Count}.", nameof(second));
        }

        if (first.Count < 2)
        {
            return null;
        }

        (double[] one, double[] other) = (Ranks(first), Ranks(second));
        double mean = (first.Count - 1) / 2.0;
        double both = one.Zip(other).Sum(pair => (pair.First - mean) * (pair.Second - mean));
        double product = one.Sum(rank => (rank - mean) * (rank - mean)) * other.Sum(rank => (rank - mean) * (rank - mean));
        return product == 0 ? null : both / Math.Sqrt(product);
    }

    /// <summary>The rank of every value from 0 on; of equal values, the mean of theirs.</summary>
    private static double[] Ranks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        double[] ranks = new double[values.Count];
        for (int from = 0; from < order.Length;)
        {
            int to = from;
            while (to + 1 < order.Length && values[order[to + 1]] == values[order[from]])
            {
                to++;
            }

            for (int i = from; i <= to; i++)
            {
                ranks[order[i]] = (from + to) / 2.0;
            }

            from = to + 1;
        }

        return ranks;
    }
}
