namespace CoCreation.Sim.Analysis;

/// <summary>A ring of members, each tied to the nearest ones on both sides.</summary>
public static class RingLattice
{
    /// <summary>The ring.</summary>
    /// <param name="count">How many members; at least 0.</param>
    /// <param name="degree">To how many others each is tied; even, from 0 to count - 1.</param>
    /// <exception cref="ArgumentException">The degree is odd, negative or more than there are others, or the count is negative.</exception>
    public static Graph Of(int count, int degree)
    {
        Check(count, degree);
        return Graph.OfTies(count, Ties(count, degree / 2));
    }

    internal static void Check(int count, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degree, Math.Max(0, count - 1));
        if (degree % 2 != 0)
        {
            throw new ArgumentException($"Half of the ties lead to each side: the degree is even, not {degree}.", nameof(degree));
        }
    }

    private static IEnumerable<(int From, int To)> Ties(int count, int half)
    {
        for (int from = 0; from < count; from++)
        {
            for (int step = 1; step <= half; step++)
            {
                yield return (from, (int)(((long)from + step) % count));
            }
        }
    }
}
