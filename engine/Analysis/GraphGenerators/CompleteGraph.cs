namespace CoCreation.Sim.Analysis;

/// <summary>Everybody tied to everybody else.</summary>
public static class CompleteGraph
{
    /// <summary>The graph: count (count - 1) / 2 ties.</summary>
    /// <param name="count">How many members; from 0 to 32,768.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static Graph Of(int count)
    {
        Guard.NumberOf(nameof(count), count, 0, 1 << 15);
        return Graph.OfTies(count, Ties(count));
    }

    private static IEnumerable<(int From, int To)> Ties(int count)
    {
        for (int to = 1; to < count; to++)
        {
            for (int from = 0; from < to; from++)
            {
                yield return (from, to);
            }
        }
    }
}
