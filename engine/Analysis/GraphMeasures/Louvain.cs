namespace CoCreation.Sim.Analysis;

/// <summary>
/// Parts of a graph within which ties are dense, found by raising modularity (Blondel, Guillaume, Lambiotte and Lefebvre 2008, Journal of
/// Statistical Mechanics P10008): members move to the part of a neighbour while that raises it; then parts become members, and so on.
/// </summary>
/// <remarks>
/// All gains are compared in whole numbers. The order in which members are asked is random by key, and so is what is found: the best of
/// several starts is kept, of equal ones the first. It need not be the best that there is.
/// </remarks>
public static class Louvain
{
    /// <summary>The best parts found.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">The seed of the orders; the same arguments give the same parts.</param>
    /// <param name="starts">From how many orders to start; at least 1. Time is nearly linear in ties for each.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no start.</exception>
    public static Partition Parts(Graph graph, ulong seed, int starts = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(starts, 1);
        LouvainLevel first = LouvainLevel.Of(graph);
        (int[] best, double most) = ([], double.NegativeInfinity);
        for (int start = 0; start < starts; start++)
        {
            int[] parts = From(first, new ChanceSequence(seed, AnalysisPurpose.LouvainOrder, start), out double modularity);
            (best, most) = modularity > most ? (parts, modularity) : (best, most);
        }

        return Partition.Of(best);
    }

    private static int[] From(LouvainLevel first, ChanceSequence chance, out double modularity)
    {
        LouvainMoves moves = new(first);
        int[] parts = moves.Run(chance);
        int count = moves.PartCount;
        for (int members = first.Count; count < members;)
        {
            members = count;
            moves = new LouvainMoves(moves.Merged());
            int[] partsOfParts = moves.Run(chance);
            count = moves.PartCount;
            for (int member = 0; member < parts.Length; member++)
            {
                parts[member] = partsOfParts[parts[member]];
            }
        }

        modularity = moves.Modularity();
        return parts;
    }
}
