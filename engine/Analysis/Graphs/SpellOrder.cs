namespace CoCreation.Sim.Analysis;

/// <summary>Whether spells lie in the time of a graph and follow each other: readers refuse spells that overlap.</summary>
/// <param name="time">The time of the graph.</param>
internal sealed class SpellOrder(Spell time)
{
    /// <summary>Refuses a spell that cannot follow what was before it. Returns its end, for the next.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="before">The end of the spell before; negative infinity for the first.</param>
    /// <exception cref="ArgumentException">It has no end on either side, ends before it begins, begins before the other ended, or leaves the time of the graph.</exception>
    public double After(double before, Spell spell)
    {
        double start = spell.Start ?? double.NegativeInfinity;
        double end = spell.End ?? double.PositiveInfinity;
        bool isBound = double.IsFinite(start) || double.IsFinite(end);
        bool isInside = (spell.Start is null || IsIn(start)) && (spell.End is null || IsIn(end));
        return isBound && isInside && start <= end && (double.IsNegativeInfinity(before) || start >= before)
            ? end
            : throw new ArgumentException($"The spell from {spell.Start} to {spell.End} is not one, is out of time, or overlaps the one before.");
    }

    private bool IsIn(double moment) =>
        double.IsFinite(moment) && moment >= (time.Start ?? double.NegativeInfinity) && moment <= (time.End ?? double.PositiveInfinity);
}
