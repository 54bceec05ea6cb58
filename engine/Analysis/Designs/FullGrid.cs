namespace CoCreation.Sim.Analysis;

/// <summary>Every combination of a few levels of several factors.</summary>
public static class FullGrid
{
    /// <summary>The combinations as numbers of levels, from 0; the last factor changes fastest. Row by row, factor by factor.</summary>
    /// <param name="levels">How many levels each factor has; at least 1 each, at least one factor, at most 2^24 combinations.</param>
    /// <exception cref="ArgumentException">There is no factor, a factor has no level, or there are too many combinations.</exception>
    public static int[][] Levels(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count == 0 || levels.Any(count => count < 1))
        {
            throw new ArgumentException("There is at least one factor, and each has at least one level.", nameof(levels));
        }

        double combinations = levels.Aggregate(1.0, (product, count) => product * count);
        if (combinations > AnalysisChance.MostIndices)
        {
            throw new ArgumentException($"A grid has at most {AnalysisChance.MostIndices} points, not {combinations}.", nameof(levels));
        }

        int[][] points = new int[(int)combinations][];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = new int[levels.Count];
            int rest = i;
            for (int factor = levels.Count - 1; factor >= 0; factor--)
            {
                (rest, points[i][factor]) = Math.DivRem(rest, levels[factor]);
            }
        }

        return points;
    }

    /// <summary>
    /// The combinations as points in (0, 1): level l of n lies in the middle of its share of the range, at (l + 1/2) / n.
    /// </summary>
    /// <param name="levels">How many levels each factor has; as for <see cref="Levels"/>.</param>
    /// <exception cref="ArgumentException">There is no factor, a factor has no level, or there are too many combinations.</exception>
    public static double[][] Points(IReadOnlyList<int> levels) =>
        [.. Levels(levels).Select(point => point.Select((level, factor) => (level + 0.5) / levels[factor]).ToArray())];
}
