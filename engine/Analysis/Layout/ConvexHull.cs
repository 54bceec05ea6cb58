namespace CoCreation.Sim.Analysis;

/// <summary>The smallest convex outline around places, by the monotone chain of Andrew (1979, Information Processing Letters 9:216).</summary>
public static class ConvexHull
{
    // A circle as a polygon: with so many corners it looks round.
    private const int Corners = 24;

    /// <summary>The corners of the outline, each once, in one direction around; from the leftmost, of these the one with the least height.</summary>
    /// <param name="spots">Any number of places, in any order, also the same ones.</param>
    public static IReadOnlyList<Spot> Of(IEnumerable<Spot> spots)
    {
        Spot[] sorted = [.. spots];
        Array.Sort(sorted, static (one, other) => one.X != other.X ? one.X.CompareTo(other.X) : one.Y.CompareTo(other.Y));
        if (sorted.Length == 0 || sorted[0] == sorted[^1])
        {
            return sorted.Length == 0 ? [] : [sorted[0]];
        }

        List<Spot> outline = new(sorted.Length + 1);
        Chain(outline, sorted);
        outline.RemoveAt(outline.Count - 1);
        Array.Reverse(sorted);
        Chain(outline, sorted);
        outline.RemoveAt(outline.Count - 1);
        return outline;
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

    /// <summary>Adds the corners along one side, from one end to the other; where somebody stands twice, once.</summary>
    private static void Chain(List<Spot> outline, ReadOnlySpan<Spot> sorted)
    {
        int begin = outline.Count;
        foreach (Spot spot in sorted)
        {
            while (outline.Count - begin >= 2 && Bend(outline[^2], outline[^1], spot) <= 0)
            {
                outline.RemoveAt(outline.Count - 1);
            }

            if (outline.Count == begin || outline[^1] != spot)
            {
                outline.Add(spot);
            }
        }
    }

    /// <summary>Above 0 where the way through three places bends to the left.</summary>
    private static double Bend(Spot first, Spot second, Spot third) =>
        ((second.X - first.X) * (third.Y - first.Y)) - ((second.Y - first.Y) * (third.X - first.X));
}
