namespace CoCreation.Sim.Analysis;

/// <summary>How often two neighbours of a member are tied to each other.</summary>
public sealed record Clustering
{
    /// <summary>
    /// The share of pairs of neighbours of each member that are tied (Watts and Strogatz 1998, Nature 393:440); indexed by member, each in
    /// [0, 1]; 0 with fewer than two neighbours.
    /// </summary>
    public required IReadOnlyList<double> Local { get; init; }

    /// <summary>In how many triangles each member is; indexed by member, each at least 0.</summary>
    public required IReadOnlyList<long> TrianglesOf { get; init; }

    /// <summary>How many triangles there are; at least 0.</summary>
    public required long Triangles { get; init; }

    /// <summary>
    /// The mean of <see cref="Local"/> over all members, those with fewer than two neighbours too; in [0, 1]; 0 without members.
    /// </summary>
    public required double Mean { get; init; }

    /// <summary>
    /// The share of all pairs of neighbours of somebody that are tied: three times the triangles through the paths of two ties (Newman,
    /// Strogatz and Watts 2001, Physical Review E 64:026118); in [0, 1]; 0 where there is no such path.
    /// </summary>
    public required double Transitivity { get; init; }

    /// <summary>Measures a graph, in time that grows as the 3/2 power of its ties at worst.</summary>
    public static Clustering Of(Graph graph)
    {
        long[] triangles = Analysis.Triangles.Of(graph);
        double[] local = new double[graph.Count];
        (Int128 pairs, Int128 closed, double sum) = (0, 0, 0);
        for (int member = 0; member < local.Length; member++)
        {
            long degree = graph.DegreeOf(member);
            long around = degree * (degree - 1) / 2;
            local[member] = around == 0 ? 0 : (double)triangles[member] / around;
            pairs += around;
            closed += triangles[member];
            sum += local[member];
        }

        return new()
        {
            Local = local,
            TrianglesOf = triangles,
            Triangles = (long)(closed / 3),
            Mean = graph.Count == 0 ? 0 : sum / graph.Count,
            Transitivity = pairs == 0 ? 0 : (double)closed / (double)pairs,
        };
    }
}
