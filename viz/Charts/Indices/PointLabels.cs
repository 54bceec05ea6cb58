using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Writes labels beside points: each in the nearest place that is free of points and of other labels, with a line to it if it is far.</summary>
/// <param name="plan">Where to.</param>
/// <param name="area">Where labels may lie.</param>
/// <param name="points">All points; no label lies on one.</param>
internal sealed class PointLabels(Plan plan, SKRect area, IReadOnlyList<SKPoint> points)
{
    private const float Widest = 300;
    private const float PointRoom = 9;
    private const float LabelRoom = 5;
    private const float First = 12;
    private const float Further = 8;
    private const int Rings = 90;
    private const int Directions = 16;
    private const float LeaderFrom = 30;

    private static readonly Letters Letters = new(14);
    private static readonly Pen Leader = new(Paper.Middle, 1);

    private readonly List<SKRect> _taken = [];

    /// <summary>Writes a text that stays where it is.</summary>
    public void WriteKey(string text, SKPoint at, Letters letters)
    {
        Item.Label label = new(text, at, letters);
        if (points.Any(point => Room(label.Box, PointRoom).Contains(point)))
        {
            return;
        }

        plan.Write(text, at, letters);
        _taken.Add(label.Box);
    }

    /// <summary>Writes the label of a point; nothing where no place is free.</summary>
    public void Write(string text, SKPoint point)
    {
        string shown = FittedText.CutOff(text, Letters, Widest);
        if (Places(shown, point).FirstOrDefault(IsFree) is { } label)
        {
            SKRect box = label.Box;
            SKPoint nearest = new(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));
            if (SKPoint.Distance(nearest, point) > LeaderFrom)
            {
                plan.Line(Leader, point, nearest);
            }

            plan.Write(shown, label.At, Letters, label.Side);
            _taken.Add(box);
        }
    }

    /// <summary>Places from near to far, first at the right, then around the point.</summary>
    private static IEnumerable<Item.Label> Places(string text, SKPoint point)
    {
        for (int ring = 0; ring < Rings; ring++)
        {
            float radius = First + (ring * Further);
            for (int i = 0; i < Directions; i++)
            {
                // Alternately above and below, away from the right.
                double turn = ((i + 1) / 2) * (i % 2 == 0 ? 1 : -1) * (2 * Math.PI / Directions);
                (float x, float y) = ((float)Math.Cos(turn), (float)Math.Sin(turn));
                LabelSide side = x > 0.3f ? LabelSide.Left : x < -0.3f ? LabelSide.Right : LabelSide.Middle;
                yield return new Item.Label(text, new SKPoint(point.X + (x * radius), point.Y + (y * (radius + 4))), Letters, side);
            }
        }
    }

    private bool IsFree(Item.Label label)
    {
        SKRect box = label.Box;
        SKRect wide = Room(box, LabelRoom);
        return area.Contains(box) && !_taken.Any(wide.IntersectsWith) && !points.Any(Room(box, PointRoom).Contains);
    }

    private static SKRect Room(SKRect box, float room) => SKRect.Inflate(box, room, room);
}
