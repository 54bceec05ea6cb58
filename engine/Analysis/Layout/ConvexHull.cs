namespace CoCreation.Sim.Analysis;

/// <summary>The smallest convex outline around places, by the monotone chain of Andrew (1979, Information Processing Letters 9:216).</summary>
public static class ConvexHull
{
    // A circle as a polygon: with so many corners it looks round.
    private const int Corners = 48;

    /// <summary>The corners of the outline, each once, in one direction around; from the leftmost, of these the one with the least height.</summary>
    /// <param name="spots">Any number of places, in any order, also the same ones.</param>
    public static IReadOnlyList<Spot> Of(IEnumerable<Spot> spots)
    {
        Spot[] sorted = [.. spots.Distinct().OrderBy(spot => spot.X).ThenBy(spot => spot.Y)];
        if (sorted.Length < 3)
        {
            return sorted;
        }

        List<Spot> one = Chain(sorted);
        List<Spot> other = Chain(sorted.Reverse());
        return [.. one.SkipLast(1), .. other.SkipLast(1)];
    }

    /// <summary>The outline around discs, round where a disc is at a corner.</summary>
    /// <param name="spots">The middles of the discs, in any order.</param>
    /// <param name="radius">Their radius; at least 0.</param>
    public static IReadOnlyList<Spot> Around(IEnumerable<Spot> spots, double radius)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(radius);
        return Of(Of(spots).SelectMany(spot => Circle(spot, radius)));
    }

    /// <summary>A circle, as corners in order.</summary>
    /// <param name="middle">Its middle.</param>
    /// <param name="radius">Its radius; at least 0.</param>
    public static IEnumerable<Spot> Circle(Spot middle, double radius)
    {
        Spot direction = new(1, 0);
        for (int i = 0; i < Corners; i++)
        {
            yield return new Spot(middle.X + (radius * direction.X), middle.Y + (radius * direction.Y));
            direction = Turn.Small.Of(direction);
        }
    }

    /// <summary>The corners along one side, from one end to the other.</summary>
    private static List<Spot> Chain(IEnumerable<Spot> sorted)
    {
        List<Spot> chain = [];
        foreach (Spot spot in sorted)
        {
            while (chain.Count >= 2 && Bend(chain[^2], chain[^1], spot) <= 0)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(spot);
        }

        return chain;
    }

    /// <summary>Above 0 where the way through three places bends to the left.</summary>
    private static double Bend(Spot first, Spot second, Spot third) =>
        ((second.X - first.X) * (third.Y - first.Y)) - ((second.Y - first.Y) * (third.X - first.X));
}
