using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The area between two bars: as high at its end as at its beginning.</summary>
internal static class Ribbon
{
    private const int Pieces = 24;

    /// <summary>The corners of a ribbon.</summary>
    /// <param name="from">The top of its beginning.</param>
    /// <param name="to">The top of its end.</param>
    /// <param name="height">Its height.</param>
    public static IReadOnlyList<SKPoint> Between(SKPoint from, SKPoint to, float height)
    {
        SKPoint[] upper = [.. Enumerable.Range(0, Pieces + 1).Select(i => At(from, to, (float)i / Pieces))];
        return [.. upper, .. upper.Reverse().Select(point => new SKPoint(point.X, point.Y + height))];
    }

    /// <summary>A curve that leaves and arrives level.</summary>
    private static SKPoint At(SKPoint from, SKPoint to, float part)
    {
        float risen = part * part * (3 - (2 * part));
        return new SKPoint(from.X + (part * (to.X - from.X)), from.Y + (risen * (to.Y - from.Y)));
    }
}
