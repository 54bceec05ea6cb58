namespace CoCreation.Sim.Analysis;

/// <summary>
/// Parts of a graph within which ties are dense, found by raising modularity (Blondel, Guillaume, Lambiotte and Lefebvre 2008, Journal of
/// Statistical Mechanics P10008): members move to the part of a neighbour while that raises it; then parts become members, and so on. As long as it helps, members then
/// move again from the parts found (Rotta and Noack 2011, Journal of Experimental Algorithmics 16:2.3). After all were asked once, only
/// those are of whom a neighbour moved away (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233).
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
        int[] parts = [.. Enumerable.Range(0, first.Count)];
        modularity = double.NegativeInfinity;
        for (double before = double.NegativeInfinity, now = double.MinValue; now > before; modularity = now)
        {
            (before, now) = (now, Climb(first, parts, chance));
        }

        return parts;
    }

    /// <summary>Moves members between given parts, then the parts that come of it, and so on while any are merged.</summary>
    private static double Climb(LouvainLevel first, int[] parts, ChanceSequence chance)
    {
        LouvainMoves moves = new(first, parts);
        moves.Run(chance).CopyTo(parts, 0);
        for (int members = first.Count; moves.PartCount < members;)
        {
            members = moves.PartCount;
            moves = new LouvainMoves(moves.Merged());
            int[] partsOfParts = moves.Run(chance);
            for (int member = 0; member < parts.Length; member++)
            {
                parts[member] = partsOfParts[parts[member]];
            }
        }

        return moves.Modularity();
    }
}
