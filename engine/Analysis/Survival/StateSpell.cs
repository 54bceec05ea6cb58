namespace CoCreation.Sim.Analysis;

/// <summary>
/// One stay of one subject in one state, from when it was first seen there until it went on or was lost from sight (counting-process
/// form). The stays of a subject follow each other without overlap; gaps are allowed.
/// </summary>
public readonly record struct StateSpell
{
    /// <summary>One stay.</summary>
    /// <param name="start">When it began, or was first watched; finite. The subject is at risk after this time.</param>
    /// <param name="end">When it ended, or was last watched; finite, after <paramref name="start"/>.</param>
    /// <param name="state">The state; at least 0.</param>
    /// <param name="next">The state entered at <paramref name="end"/>, another one, at least 0; null if censored there.</param>
    /// <exception cref="ArgumentException">A time is not finite, the end is not after the start, or a state is out of range.</exception>
    public StateSpell(double start, double end, int state, int? next)
    {
        if (!double.IsFinite(start) || !double.IsFinite(end) || end <= start)
        {
            throw new ArgumentException($"A stay has finite times and ends after its start, not from {start} to {end}.", nameof(end));
        }

        if (state < 0 || next < 0 || next == state)
        {
            throw new ArgumentException($"States are at least 0, and a stay ends in another one, not {state} in {next}.", nameof(next));
        }

        (Start, End, State, Next) = (start, end, state, next);
    }

    /// <summary>When the stay began, or was first watched.</summary>
    public double Start { get; }

    /// <summary>When it ended, or was last watched; after <see cref="Start"/>.</summary>
    public double End { get; }

    /// <summary>The state; at least 0.</summary>
    public int State { get; }

    /// <summary>The state entered at <see cref="End"/>; null if censored there.</summary>
    public int? Next { get; }
}
