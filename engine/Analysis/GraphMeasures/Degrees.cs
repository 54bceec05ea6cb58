namespace CoCreation.Sim.Analysis;

/// <summary>How many ties members have. All in time linear in members and ties.</summary>
public static class Degrees
{
    /// <summary>How many ties each member has; indexed by member, each at least 0.</summary>
    public static int[] Of(Graph graph)
    {
        int[] degrees = new int[graph.Count];
        for (int member = 0; member < degrees.Length; member++)
        {
            degrees[member] = graph.DegreeOf(member);
        }

        return degrees;
    }

    /// <summary>How many members have each number of ties; indexed by that number, from 0 to the highest. Empty without members.</summary>
    public static int[] Distribution(Graph graph)
    {
        int[] members = new int[graph.Count == 0 ? 0 : Highest(graph) + 1];
        for (int member = 0; member < graph.Count; member++)
        {
            members[graph.DegreeOf(member)]++;
        }

        return members;
    }

    /// <summary>The most ties that a member has; 0 without members.</summary>
    public static int Highest(Graph graph)
    {
        int highest = 0;
        for (int member = 0; member < graph.Count; member++)
        {
            highest = Math.Max(highest, graph.DegreeOf(member));
        }

        return highest;
    }

    /// <summary>How many ties a member has on average; at least 0; 0 without members.</summary>
    public static double Mean(Graph graph) => graph.Count == 0 ? 0 : 2.0 * graph.TieCount / graph.Count;

    /// <summary>The share of pairs that are tied; in [0, 1]; 0 with fewer than two members.</summary>
    public static double Density(Graph graph) => graph.Count < 2 ? 0 : Mean(graph) / (graph.Count - 1);

    /// <summary>
    /// To which share of the others each member is tied (Freeman 1979, Social Networks 1:215); indexed by member, each in [0, 1]; 0 where
    /// there are no others.
    /// </summary>
    public static double[] Centrality(Graph graph)
    {
        double[] shares = new double[graph.Count];
        for (int member = 0; member < shares.Length; member++)
        {
            shares[member] = graph.Count < 2 ? 0 : (double)graph.DegreeOf(member) / (graph.Count - 1);
        }

        return shares;
    }

    /// <summary>
    /// Whether members with many ties are tied to others with many: the correlation of the degrees at both ends of a tie (Newman 2002,
    /// Physical Review Letters 89:208701); in [-1, 1]; null where all ends have the same degree, and without ties.
    /// </summary>
    public static double? Assortativity(Graph graph)
    {
        (Int128 ends, Int128 squares, Int128 products) = (0, 0, 0);
        for (int member = 0; member < graph.Count; member++)
        {
            long degree = graph.DegreeOf(member);
            long around = 0;
            foreach (int neighbour in graph.NeighboursOf(member))
            {
                around += graph.DegreeOf(neighbour);
            }

            ends += degree * degree;
            squares += (Int128)degree * degree * degree;
            products += (Int128)degree * around;
        }

        // In whole numbers, so that a graph without spread is known exactly.
        Int128 spread = (2 * (Int128)graph.TieCount * squares) - (ends * ends);
        return spread == 0 ? null : (double)((2 * (Int128)graph.TieCount * products) - (ends * ends)) / (double)spread;
    }
}
