namespace CoCreation.Sim.Analysis;

/// <summary>
/// A graph that grows, each newcomer tied to members in proportion to how many ties they have (Barabasi and Albert 1999, Science 286:509).
/// The paper leaves the start open: here the first m + 1 members are all tied.
/// </summary>
public static class BarabasiAlbert
{
    /// <summary>
    /// Draws a graph in time linear in its ties: whoever is drawn from the list of all ends of ties is drawn in proportion to its degree;
    /// who is drawn twice by one newcomer counts once, and another is drawn.
    /// </summary>
    /// <param name="count">How many members; more than <paramref name="ties"/>.</param>
    /// <param name="ties">How many ties each newcomer makes, m; at least 1.</param>
    /// <param name="seed">The seed; the same arguments give the same graph.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static Graph Draw(int count, int ties, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ties, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(count, ties);
        long all = ((long)ties * (ties + 1) / 2) + ((long)(count - ties - 1) * ties);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(2 * all, Array.MaxLength, nameof(count));
        int[] ends = new int[2 * all];
        int used = Start(ends, ties);
        int[] tiedBy = new int[count];
        AnalysisChance chance = new(seed, AnalysisPurpose.Attachment);
        for (int newcomer = ties + 1; newcomer < count; newcomer++)
        {
            int there = used;
            for (int draw = 0; used < there + (2 * ties); draw++)
            {
                int other = ends[(int)(chance.Uniform(newcomer, draw) * there)];
                if (tiedBy[other] != newcomer)
                {
                    tiedBy[other] = newcomer;
                    (ends[used], ends[used + 1]) = (newcomer, other);
                    used += 2;
                }
            }
        }

        return Graph.OfTies(count, Pairs(ends));
    }

    private static int Start(int[] ends, int ties)
    {
        int used = 0;
        for (int to = 1; to <= ties; to++)
        {
            for (int from = 0; from < to; from++)
            {
                (ends[used], ends[used + 1]) = (from, to);
                used += 2;
            }
        }

        return used;
    }

    private static IEnumerable<(int From, int To)> Pairs(int[] ends)
    {
        for (int i = 0; i < ends.Length; i += 2)
        {
            yield return (ends[i], ends[i + 1]);
        }
    }
}
