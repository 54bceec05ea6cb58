namespace CoCreation.Sim.Analysis;

/// <summary>A graph whose members are parts of the one before: rows of neighbours, each with how many ties lead there.</summary>
/// <param name="Starts">Where the neighbours of each member begin, and last where those of all end.</param>
/// <param name="Neighbours">The neighbours, one member after the other; never itself.</param>
/// <param name="Ties">How many ties lead to each neighbour.</param>
/// <param name="Degrees">How many ends of ties each member has, inner ones too.</param>
/// <param name="Inner">How many ends of ties within each member, two for each tie.</param>
/// <param name="Ends">How many ends of ties there are in all: the same on every level.</param>
internal sealed record LouvainLevel(int[] Starts, int[] Neighbours, int[] Ties, long[] Degrees, long[] Inner, long Ends)
{
    internal int Count => Starts.Length - 1;

    internal static LouvainLevel Of(Graph graph)
    {
        int[] ties = new int[graph.Neighbours.Length];
        Array.Fill(ties, 1);
        long[] degrees = new long[graph.Count];
        for (int member = 0; member < degrees.Length; member++)
        {
            degrees[member] = graph.DegreeOf(member);
        }

        return new([.. graph.Starts], [.. graph.Neighbours], ties, degrees, new long[graph.Count], ties.Length);
    }
}
