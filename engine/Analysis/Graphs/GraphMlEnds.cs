namespace CoCreation.Sim.Analysis;

/// <summary>The two ends of an edge, by number, and where it stands.</summary>
/// <param name="From">The number of one end.</param>
/// <param name="To">The number of the other.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal readonly record struct GraphMlEnds(int From, int To, int Line, int Column)
{
    /// <summary>The pair, the same in either direction.</summary>
    public ulong Key => KeyOf(From, To);

    /// <summary>Two numbers in one, the lower above: sorted as pairs are.</summary>
    public static ulong KeyOf(int one, int other) => ((ulong)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
}
