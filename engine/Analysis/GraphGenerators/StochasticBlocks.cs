namespace CoCreation.Sim.Analysis;

/// <summary>
/// Blocks of members who are tied by chance, within a block and between two with probabilities of their own (Holland, Laskey and Leinhardt
/// 1983, Social Networks 5:109).
/// </summary>
public static class StochasticBlocks
{
    private const int MostBlocks = 1 << 15;

    /// <summary>Draws a graph, in time linear in members, ties and pairs of blocks. Members are numbered block by block.</summary>
    /// <param name="sizes">How many members each block has; each at least 0; at most 32,768 blocks.</param>
    /// <param name="probabilities">
    /// How likely members of one block and another are tied, a row for each block; symmetric, each in [0, 1].
    /// </param>
    /// <param name="seed">The seed. The ties of two blocks do not depend on the probabilities of others.</param>
    /// <exception cref="ArgumentException">A number is out of range, or the matrix not symmetric or not one row and column a block.</exception>
    public static Graph Draw(IReadOnlyList<int> sizes, IReadOnlyList<IReadOnlyList<double>> probabilities, ulong seed)
    {
        Check(sizes, probabilities);
        int[] starts = new int[sizes.Count + 1];
        for (int block = 0; block < sizes.Count; block++)
        {
            starts[block + 1] = starts[block] + sizes[block];
        }

        return Graph.OfTies(starts[^1], Ties(starts, probabilities, seed));
    }

    private static IEnumerable<(int From, int To)> Ties(int[] starts, IReadOnlyList<IReadOnlyList<double>> probabilities, ulong seed)
    {
        for (int block = 0; block < probabilities.Count; block++)
        {
            for (int other = block; other < probabilities.Count; other++)
            {
                ChanceSequence chance = new(seed, AnalysisPurpose.BlockTies, (block * MostBlocks) + other);
                int size = starts[other + 1] - starts[other];
                IEnumerable<(int From, int To)> pairs = other == block
                    ? ErdosRenyi.Pairs(size, probabilities[block][block], chance)
                    : Between(starts[block + 1] - starts[block], size, probabilities[block][other], chance);
                foreach ((int from, int to) in pairs)
                {
                    yield return (starts[block] + from, starts[other] + to);
                }
            }
        }
    }

    private static IEnumerable<(int From, int To)> Between(int size, int otherSize, double probability, ChanceSequence chance)
    {
        foreach (long place in ChosenPlaces.Of((long)size * otherSize, probability, chance))
        {
            yield return ((int)(place / otherSize), (int)(place % otherSize));
        }
    }

    private static void Check(IReadOnlyList<int> sizes, IReadOnlyList<IReadOnlyList<double>> probabilities)
    {
        Guard.NumberOf(nameof(sizes), sizes.Count, 0, MostBlocks);
        if (sizes.Any(size => size < 0) || sizes.Sum(size => (long)size) > Array.MaxLength - 1)
        {
            throw new ArgumentException($"A block has at least 0 members, all have at most {Array.MaxLength - 1}.", nameof(sizes));
        }

        if (probabilities.Count != sizes.Count || probabilities.Any(row => row.Count != sizes.Count))
        {
            throw new ArgumentException($"The matrix has {sizes.Count} rows and columns, one for each block.", nameof(probabilities));
        }

        for (int block = 0; block < sizes.Count; block++)
        {
            for (int other = block; other < sizes.Count; other++)
            {
                Guard.Probability(probabilities[block][other], nameof(probabilities));
                if (probabilities[block][other] != probabilities[other][block])
                {
                    string message = $"Ties have no direction: blocks {block} and {other} have one probability.";
                    throw new ArgumentException(message, nameof(probabilities));
                }
            }
        }
    }
}
