namespace CoCreation.Sim.Analysis;

/// <summary>Two of a graph who are drawn together.</summary>
/// <param name="One">The number of one, from 0.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Weight">How strongly; finite and at least 0.</param>
public readonly record struct WeightedTie(int One, int Other, double Weight)
{
    /// <summary>Ties in one order, whichever order and direction they came in; those of one to itself are left out.</summary>
    /// <param name="count">How many there are to be tied.</param>
    /// <param name="ties">The ties.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    internal static WeightedTie[] InOrder(int count, IEnumerable<WeightedTie> ties)
    {
        WeightedTie[] ordered = [.. ties.Select(tie => tie.One <= tie.Other ? tie : new WeightedTie(tie.Other, tie.One, tie.Weight))];
        foreach (WeightedTie tie in ordered)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(tie.One, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tie.Other, count, nameof(ties));
            if (!double.IsFinite(tie.Weight) || tie.Weight < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(ties), tie.Weight, "A weight is finite and at least 0.");
            }
        }

        return [.. ordered.Where(tie => tie.One != tie.Other).OrderBy(tie => tie.One).ThenBy(tie => tie.Other).ThenBy(tie => tie.Weight)];
    }
}
