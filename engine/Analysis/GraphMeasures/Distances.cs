namespace CoCreation.Sim.Analysis;

/// <summary>
/// How far members are from each other: the number of ties on a shortest path, over all pairs between which there is one. Exact; takes a
/// search from every member, so time grows as members times ties. For large graphs see <see cref="MeanDistance"/> and <see cref="Diameter"/>.
/// </summary>
public sealed record Distances
{
    /// <summary>How many pairs are joined by a path; at least 0.</summary>
    public required long JoinedPairs { get; init; }

    /// <summary>The mean distance of those pairs; at least 1; null where there are none.</summary>
    public required double? Mean { get; init; }

    /// <summary>The longest distance of a pair; at least 1; null where no two are joined.</summary>
    public required int? Diameter { get; init; }

    /// <summary>How far the farthest is from each member, among those whom it can reach; indexed by member, 0 for one alone.</summary>
    public required IReadOnlyList<int> Eccentricities { get; init; }

    /// <summary>Measures a graph.</summary>
    public static Distances Of(Graph graph)
    {
        int[] eccentricities = new int[graph.Count];
        BreadthFirst search = new(graph);
        (long pairs, long sum, int longest) = (0, 0, 0);
        for (int member = 0; member < eccentricities.Length; member++)
        {
            search.From(member);
            eccentricities[member] = search.Farthest;
            pairs += search.Reached.Length - 1;
            sum += search.Sum();
            longest = Math.Max(longest, search.Farthest);
        }

        return new()
        {
            JoinedPairs = pairs / 2,
            Mean = pairs == 0 ? null : (double)sum / pairs,
            Diameter = pairs == 0 ? null : longest,
            Eccentricities = eccentricities,
        };
    }
}
