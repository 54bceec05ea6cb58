using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>Trust in the networks of one type.</summary>
/// <param name="Look">How the line looks.</param>
/// <param name="Pieces">The line in pieces without gaps: weeks with the mean trust in them, in [0, 1].</param>
internal sealed record TrustLine(TypeLook Look, IReadOnlyList<IReadOnlyList<(int Week, double Trust)>> Pieces)
{
    /// <summary>The last week with its trust; null if there never was a network of the type.</summary>
    public (int Week, double Trust)? Last => Pieces.Count == 0 ? null : Pieces[^1][^1];
}

/// <summary>Mean trust by type over the weeks.</summary>
internal static class TrustLines
{
    // A quarter of a year evens out that there are few networks of a type; a short run would lose too much.
    private const int Quarter = 13;
    private const int LongFrom = 52;

    /// <summary>Over how many weeks trust is averaged: the week itself and those before.</summary>
    public static int WindowOf(RunRecord run) => run.Ticks >= LongFrom ? Quarter : 1;

    /// <summary>The line of every type, as means over acting members.</summary>
    public static ByType<TrustLine> Of(RunRecord run)
    {
        int window = WindowOf(run);
        return new ByType<TrustLine>(
            Line(TypeLook.Of.CoCreation, run, types => types.CoCreation, window),
            Line(TypeLook.Of.Competition, run, types => types.Competition, window),
            Line(TypeLook.Of.Ignorance, run, types => types.Ignorance, window),
            Line(TypeLook.Of.Lament, run, types => types.Lament, window),
            Line(TypeLook.Of.Loose, run, types => types.Loose, window));
    }

    private static TrustLine Line(TypeLook look, RunRecord run, Func<ByType<ObservedType>, ObservedType> of, int window)
    {
        double[] trust = new double[run.Ticks + 1];
        long[] acts = new long[run.Ticks + 1];
        foreach (ObservedTick tick in run.Observed)
        {
            ObservedType type = of(tick.Types);
            (trust[tick.Tick], acts[tick.Tick]) = (type.TrustSum, type.Acts);
        }

        List<List<(int Week, double Trust)>> pieces = [];
        bool isGoing = false;
        for (int week = 0; week <= run.Ticks; week++)
        {
            int first = Math.Max(0, week - window + 1);
            long all = acts.AsSpan(first..(week + 1)).ToArray().Sum();
            if (all > 0 && !isGoing)
            {
                pieces.Add([]);
            }

            isGoing = all > 0;
            if (isGoing)
            {
                pieces[^1].Add((week, trust[first..(week + 1)].Sum() / all));
            }
        }

        // Where all have gone, the mean would go on over weeks in which there is nobody.
        foreach (List<(int Week, double)> piece in pieces)
        {
            int kept = piece.FindLastIndex(point => acts[point.Week] > 0) + 1;
            piece.RemoveRange(kept, piece.Count - kept);
        }

        return new TrustLine(look, [.. pieces.Select(piece => Stack.Thinned(piece))]);
    }
}
