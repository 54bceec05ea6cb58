namespace CoCreation.Sim.Analysis;

/// <summary>How near a member is to all others.</summary>
public static class Closeness
{
    /// <summary>
    /// One through the mean distance to the others (Freeman 1979, Social Networks 1:215); where a member reaches only r of n - 1 others, one
    /// through its mean distance to them, times r / (n - 1) (Wasserman and Faust 1994, Social Network Analysis, equation 5.22). Indexed by
    /// member, each in [0, 1]; 0 for one alone. Exact; takes a search from every member.
    /// </summary>
    public static double[] Of(Graph graph)
    {
        double[] closeness = new double[graph.Count];
        BreadthFirst search = new(graph);
        for (int member = 0; member < closeness.Length; member++)
        {
            search.From(member);
            double others = search.Reached.Length - 1;
            closeness[member] = others == 0 ? 0 : others / search.Sum() * (others / (graph.Count - 1));
        }

        return closeness;
    }
}
