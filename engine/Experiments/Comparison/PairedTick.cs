namespace CoCreation.Sim.Experiments;

/// <summary>One tick of two runs.</summary>
/// <param name="Tick">The tick; 0 is the world as it was made.</param>
/// <param name="IsSame">Whether both have the same digest: the whole world is the same.</param>
/// <param name="A">The measures of the one, indexed by <see cref="Measure"/>; null where there is nothing to measure.</param>
/// <param name="B">The measures of the other, likewise.</param>
public sealed record PairedTick(int Tick, bool IsSame, IReadOnlyList<double?> A, IReadOnlyList<double?> B)
{
    /// <summary>How much more B has than A; null where one of them has nothing to measure.</summary>
    public double? Difference(Measure measure) => B[(int)measure] - A[(int)measure];

    /// <summary>The ticks that both runs have, in order.</summary>
    internal static IReadOnlyList<PairedTick> Of(IReadOnlyList<TickRow> a, IReadOnlyList<TickRow> b)
    {
        IEnumerable<(IReadOnlyList<double?> A, IReadOnlyList<double?> B)> measures = Measures.Of(a).Zip(Measures.Of(b));
        return [.. measures.Select((pair, i) => new PairedTick(a[i].Tick, a[i].Digest == b[i].Digest, pair.A, pair.B))];
    }
}

/// <summary>A figure of two runs.</summary>
/// <param name="A">That of the one; null where there was nothing to measure.</param>
/// <param name="B">That of the other, likewise.</param>
public sealed record PairedValue(double? A, double? B)
{
    /// <summary>How much more B has than A; null where one of them has nothing.</summary>
    public double? Difference => B - A;

    /// <summary>The sum over ticks.</summary>
    internal static PairedValue Sum(IEnumerable<PairedTick> ticks, Measure measure)
    {
        PairedTick[] all = [.. ticks];
        return new PairedValue(all.Sum(tick => tick.A[(int)measure]), all.Sum(tick => tick.B[(int)measure]));
    }

    /// <summary>The mean over ticks, those left out in which there is nothing to measure.</summary>
    internal static PairedValue Mean(IEnumerable<PairedTick> ticks, Measure measure)
    {
        PairedTick[] all = [.. ticks];
        return new PairedValue(all.Average(tick => tick.A[(int)measure]), all.Average(tick => tick.B[(int)measure]));
    }
}
