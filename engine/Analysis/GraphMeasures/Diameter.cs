namespace CoCreation.Sim.Analysis;

/// <summary>
/// The longest distance of a pair that is joined by a path, or what it lies between where finding it would take too long.
/// </summary>
public sealed record Diameter
{
    /// <summary>Some pair is so far apart; 0 where no two are joined.</summary>
    public required int AtLeast { get; init; }

    /// <summary>No pair that is joined is farther apart; not below <see cref="AtLeast"/>.</summary>
    public required int AtMost { get; init; }

    /// <summary>How many searches through the graph it took.</summary>
    public required int Searches { get; init; }

    /// <summary>Whether both bounds meet, so that the diameter is known.</summary>
    public bool IsExact => AtLeast == AtMost;

    /// <summary>
    /// Finds the diameter of the component where it is greatest: bounds by two double sweeps, then searches from the members farthest from
    /// the middle, which tighten both bounds until they meet (iFUB: Crescenzi, Grossi, Habib, Lanzi and Marino 2013, Theoretical Computer
    /// Science 514:84). Exact with as many searches as it takes, which is few for most graphs and as many as members for the worst.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="mostSearches">
    /// How many searches from far members in all, beyond the sweeps; at least 0. Without any, the bounds are those of the sweeps.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Diameter Of(Graph graph, int mostSearches = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostSearches);
        Partition components = Components.Of(graph);
        DiameterSearch search = new(graph, mostSearches);
        int[] hubs = new int[components.Count];
        Array.Fill(hubs, -1);
        for (int member = 0; member < graph.Count; member++)
        {
            ref int hub = ref hubs[components.PartsOfAll[member]];
            hub = hub < 0 || graph.DegreeOf(member) > graph.DegreeOf(hub) ? member : hub;
        }

        // A component cannot be wider than it has members.
        for (int part = 0; part < hubs.Length && components.Sizes[part] - 1 > search.AtLeast; part++)
        {
            search.Widen(hubs[part]);
        }

        return new() { AtLeast = search.AtLeast, AtMost = search.AtMost, Searches = search.Searches };
    }
}
