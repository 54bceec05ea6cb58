namespace CoCreation.Sim.Analysis;

/// <summary>Graphs of pure chance, in time linear in members and ties.</summary>
public static class ErdosRenyi
{
    /// <summary>
    /// Draws G(n, p): every pair is tied with the same probability, apart from the others (Gilbert 1959, Annals of Mathematical Statistics
    /// 30:1141), by skipping (Batagelj and Brandes 2005, Physical Review E 71:036113).
    /// </summary>
    /// <param name="count">How many members; at least 0.</param>
    /// <param name="probability">How likely a pair is tied; in [0, 1].</param>
    /// <param name="seed">The seed; the same arguments give the same graph.</param>
    /// <exception cref="ArgumentException">A number is out of range, or more than 2^29 ties were drawn.</exception>
    public static Graph Draw(int count, double probability, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Guard.Probability(probability, nameof(probability));
        return Graph.OfTies(count, Pairs(count, probability, new ChanceSequence(seed, AnalysisPurpose.TiesByChance)));
    }

    /// <summary>
    /// Draws G(n, m): every graph with so many ties is equally likely (Erdos and Renyi 1959, Publicationes Mathematicae Debrecen 6:290).
    /// </summary>
    /// <param name="count">How many members; at least 0.</param>
    /// <param name="ties">How many ties; from 0 to count (count - 1) / 2.</param>
    /// <param name="seed">The seed; the same arguments give the same graph.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static Graph DrawTies(int count, int ties, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(ties);
        long pairs = (long)count * (count - 1) / 2;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ties, pairs);

        // Of a graph that is more than half full, the gaps are drawn.
        bool drawsGaps = ties > pairs / 2;
        int draws = drawsGaps ? (int)(pairs - ties) : ties;
        IEnumerable<long> drawn = Drawn(count, draws, new ChanceSequence(seed, AnalysisPurpose.TiesByNumber));
        IEnumerable<(int, int)> chosen = drawsGaps ? AllBut([.. drawn], count) : drawn.Select(pair => ((int)(pair / count), (int)(pair % count)));
        return Graph.OfTies(count, chosen);
    }

    /// <summary>The tied pairs of the members from 0 to count - 1.</summary>
    internal static IEnumerable<(int From, int To)> Pairs(int count, double probability, ChanceSequence chance)
    {
        (int to, long start) = (1, 0);
        foreach (long place in ChosenPlaces.Of((long)count * (count - 1) / 2, probability, chance))
        {
            while (place - start >= to)
            {
                start += to++;
            }

            yield return ((int)(place - start), to);
        }
    }

    private static IEnumerable<long> Drawn(int count, int pairs, ChanceSequence chance)
    {
        HashSet<long> drawn = new(pairs);
        while (drawn.Count < pairs)
        {
            (int one, int other) = (chance.Below(count), chance.Below(count));
            long pair = ((long)Math.Min(one, other) * count) + Math.Max(one, other);
            if (one != other && drawn.Add(pair))
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<(int From, int To)> AllBut(HashSet<long> gaps, int count)
    {
        for (int from = 0; from < count; from++)
        {
            for (int to = from + 1; to < count; to++)
            {
                if (!gaps.Contains(((long)from * count) + to))
                {
                    yield return (from, to);
                }
            }
        }
    }
}
