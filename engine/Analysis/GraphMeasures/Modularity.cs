namespace CoCreation.Sim.Analysis;

/// <summary>How much more ties lie within parts than chance would put there.</summary>
public static class Modularity
{
    /// <summary>
    /// The share of ties within parts, less the share expected if ties were led at random between the same degrees (Newman and Girvan 2004,
    /// Physical Review E 69:026113); in [-1/2, 1); 0 without ties. Time is linear in members and ties.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="partition">A part for every member.</param>
    /// <exception cref="ArgumentException">The partition is one of another number of members.</exception>
    public static double Of(Graph graph, Partition partition)
    {
        if (partition.Parts.Count != graph.Count)
        {
            throw new ArgumentException($"There are {graph.Count} members, but {partition.Parts.Count} with a part.", nameof(partition));
        }

        ReadOnlySpan<int> parts = partition.PartsOfAll;
        long[] degrees = new long[partition.Count];
        long within = 0;
        for (int member = 0; member < parts.Length; member++)
        {
            degrees[parts[member]] += graph.DegreeOf(member);
            foreach (int neighbour in graph.NeighboursOf(member))
            {
                within += parts[neighbour] == parts[member] ? 1 : 0;
            }
        }

        return Of(within, degrees, 2L * graph.TieCount);
    }

    /// <summary>From whole numbers, so that it is rounded but once.</summary>
    /// <param name="within">How many ends of ties have the other end in the same part.</param>
    /// <param name="degrees">How many ends of ties each part has.</param>
    /// <param name="ends">How many ends there are.</param>
    internal static double Of(long within, ReadOnlySpan<long> degrees, long ends)
    {
        if (ends == 0)
        {
            return 0;
        }

        Int128 excess = (Int128)within * ends;
        foreach (long degree in degrees)
        {
            excess -= (Int128)degree * degree;
        }

        return (double)excess / ((double)ends * ends);
    }
}
