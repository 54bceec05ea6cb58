namespace CoCreation.Sim.Analysis;

/// <summary>How much a member lies between others.</summary>
public static class Betweenness
{
    /// <summary>
    /// The share of the other pairs whose shortest paths lead through a member; where a pair has several, the share of them
    /// (Freeman 1977, Sociometry 40:35). Indexed by member, each in [0, 1]; 0 with fewer than three members. Exact, in time that grows as
    /// members times ties (Brandes 2001, Journal of Mathematical Sociology 25:163). Paths are counted as doubles: not a number where a pair has
    /// more than 10^308 of them, as in a square lattice of 520 by 520.
    /// </summary>
    public static double[] Of(Graph graph) => Estimate(graph, Math.Max(1, graph.Count), 0);

    /// <summary>
    /// Estimates the betweenness of every member from paths that begin at some members, drawn without replacement, each counted for as
    /// many as there are to one drawn (Brandes and Pich 2007, International Journal of Bifurcation and Chaos 17:2303). Unbiased, so that
    /// it may be above 1; exact with as many sources as members.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sources">From how many members; at least 1; more than there are means all.</param>
    /// <param name="seed">The seed of their choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of sources is below 1.</exception>
    public static double[] Estimate(Graph graph, int sources, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, 1);
        double[] between = new double[graph.Count];
        if (graph.Count < 3)
        {
            return between;
        }

        PathCounts paths = new(graph);
        int[] drawn = ChanceSequence.Some(sources, graph.Count, seed, AnalysisPurpose.SearchSource);
        foreach (int source in drawn)
        {
            paths.AddFrom(source, between);
        }

        // Seen from all sources, a pair is counted from both of its ends.
        double others = (graph.Count - 1.0) * (graph.Count - 2.0) * drawn.Length / graph.Count;
        for (int member = 0; member < between.Length; member++)
        {
            between[member] /= others;
        }

        return between;
    }
}
