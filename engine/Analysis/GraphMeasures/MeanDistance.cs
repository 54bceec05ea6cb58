namespace CoCreation.Sim.Analysis;

/// <summary>The mean distance of pairs in a graph too large for a search from every member.</summary>
public static class MeanDistance
{
    /// <summary>
    /// Estimates the mean distance over pairs that are joined by a path, from searches from some members, drawn without replacement: all
    /// distances found through all pairs found, with the linearised variance of a ratio and the correction for a finite population
    /// (Cochran 1977, Sampling Techniques, chapters 2 and 6), Student's t. With as many sources as members it is exact and has no width.
    /// Null where no source reaches anybody.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sources">From how many members to search; at least 2; more than there are means all.</param>
    /// <param name="seed">The seed of their choice.</param>
    /// <param name="confidence">The share of such intervals that hold the true mean; in (0, 1).</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static Interval? Estimate(Graph graph, int sources, ulong seed, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, 2);
        Guard.Confidence(confidence);
        int[] drawn = ChanceSequence.Some(sources, graph.Count, seed, AnalysisPurpose.SearchSource);
        double[] sums = new double[drawn.Length];
        double[] pairs = new double[drawn.Length];
        BreadthFirst search = new(graph);
        for (int i = 0; i < drawn.Length; i++)
        {
            search.From(drawn[i]);
            (sums[i], pairs[i]) = (search.Sum(), search.Reached.Length - 1);
        }

        double found = pairs.Sum();
        if (found == 0)
        {
            return null;
        }

        double mean = sums.Sum() / found;
        double half = drawn.Length == graph.Count ? 0 : HalfWidth(sums, pairs, (double)drawn.Length / graph.Count, confidence);
        return new Interval(mean, mean - half, mean + half);
    }

    private static double HalfWidth(double[] sums, double[] pairs, double share, double confidence)
    {
        (double mean, int count) = (sums.Sum() / pairs.Sum(), sums.Length);
        double squares = 0;
        for (int i = 0; i < count; i++)
        {
            double residual = sums[i] - (mean * pairs[i]);
            squares += residual * residual;
        }

        double error = Math.Sqrt((1 - share) * squares / (count - 1) * count) / pairs.Sum();
        return StudentT.Quantile((1 + confidence) / 2, count - 1) * error;
    }
}
