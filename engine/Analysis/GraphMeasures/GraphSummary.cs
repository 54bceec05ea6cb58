namespace CoCreation.Sim.Analysis;

/// <summary>The usual figures of a graph, for a row of a table.</summary>
public sealed record GraphSummary
{
    /// <summary>How many members there are.</summary>
    public required int Members { get; init; }

    /// <summary>How many ties there are.</summary>
    public required int Ties { get; init; }

    /// <summary>The share of pairs that are tied; in [0, 1].</summary>
    public required double Density { get; init; }

    /// <summary>How many ties a member has on average; at least 0.</summary>
    public required double MeanDegree { get; init; }

    /// <summary>The most ties that a member has.</summary>
    public required int HighestDegree { get; init; }

    /// <summary>The mean share of pairs of a member's neighbours that are tied; in [0, 1].</summary>
    public required double Clustering { get; init; }

    /// <summary>The share of all paths of two ties that close to a triangle; in [0, 1].</summary>
    public required double Transitivity { get; init; }

    /// <summary>How many triangles there are.</summary>
    public required long Triangles { get; init; }

    /// <summary>The correlation of the degrees at both ends of a tie; in [-1, 1]; null where all are the same.</summary>
    public required double? Assortativity { get; init; }

    /// <summary>How many components there are.</summary>
    public required int Components { get; init; }

    /// <summary>The share of members in the largest component; in [0, 1].</summary>
    public required double GiantShare { get; init; }

    /// <summary>
    /// The mean distance of pairs joined by a path; null where there are none. Without width it is exact, otherwise a 95 % interval.
    /// </summary>
    public required Interval? MeanDistance { get; init; }

    /// <summary>The longest distance of a pair joined by a path, or its bounds.</summary>
    public required Diameter Diameter { get; init; }

    /// <summary>How many parts with dense ties were found.</summary>
    public required int Parts { get; init; }

    /// <summary>The modularity of those parts; in [-1/2, 1).</summary>
    public required double Modularity { get; init; }

    /// <summary>Measures a graph. The same arguments give the same figures.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">The seed of what is sampled, and of the search for parts.</param>
    /// <param name="mostSearches">
    /// From how many members to search for distances; at least 2. With at most so many members, distances are exact; with more, their mean
    /// is sampled and the diameter may be a range.
    /// </param>
    /// <param name="starts">How often the search for parts starts anew; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static GraphSummary Of(Graph graph, ulong seed, int mostSearches = 1000, int starts = 10)
    {
        Clustering clustering = Analysis.Clustering.Of(graph);
        Partition components = Analysis.Components.Of(graph);
        Partition parts = Louvain.Parts(graph, seed, starts);
        return new()
        {
            Members = graph.Count,
            Ties = graph.TieCount,
            Density = Degrees.Density(graph),
            MeanDegree = Degrees.Mean(graph),
            HighestDegree = Degrees.Highest(graph),
            Clustering = clustering.Mean,
            Transitivity = clustering.Transitivity,
            Triangles = clustering.Triangles,
            Assortativity = Degrees.Assortativity(graph),
            Components = components.Count,
            GiantShare = components.LargestShare,
            MeanDistance = Analysis.MeanDistance.Estimate(graph, mostSearches, seed),
            Diameter = Analysis.Diameter.Of(graph, mostSearches),
            Parts = parts.Count,
            Modularity = Analysis.Modularity.Of(graph, parts),
        };
    }
}
