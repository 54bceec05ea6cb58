using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Writes labels beside points: each in the nearest place that is free of points, lines and other labels, with a line to it if it is far.</summary>
/// <param name="plan">Where to.</param>
/// <param name="area">Where labels may lie.</param>
/// <param name="points">All points; no label lies on one.</param>
internal sealed class PointLabels(Plan plan, SKRect area, IReadOnlyList<SKPoint> points)
{
    private const float Widest = 300;
    private const float WidestOfSeveral = 700;
    private const float PointRoom = 9;
    private const float PointSize = 6.5f;
    private const float LabelRoom = 5;
    private const float LineRoom = 3.5f;
    private const float First = 12;
    private const float Further = 8;
    private const int Rings = 90;
    private const int Directions = 24;
    private const float LeaderFrom = 20;
    private const float LineStep = 4;

    private static readonly Letters Letters = new(14);
    private static readonly Pen Leader = new(Paper.Middle, 1);

    private readonly List<SKRect> _taken = [];
    private readonly List<SKPoint> _lines = [];

    /// <summary>Keeps labels off a line.</summary>
    public void Avoid(SKPoint from, SKPoint to) => _lines.AddRange(Along(from, to));

    /// <summary>Writes a text that belongs to no point, as far to the right as points and lines make it go; nothing where no place is free.</summary>
    public void WriteKey(string text, SKPoint at, Letters letters)
    {
        Item.Label label = new(text, at, letters);
        while (points.Any(Room(label.Box, PointRoom).Contains) || _lines.Any(Room(label.Box, LineRoom).Contains))
        {
            label = new Item.Label(text, new SKPoint(label.At.X + Further, at.Y), letters);
            if (label.Box.Right > area.Right)
            {
                return;
            }
        }

        plan.Write(text, label.At, letters);
        _taken.Add(label.Box);
    }

    /// <summary>Writes the label of a point, or of points that lie on each other; nothing where no place is free.</summary>
    public void Write(IReadOnlyList<string> names, SKPoint point)
    {
        string shown = FittedText.CutOff(string.Join(", ", names), Letters, names.Count > 1 ? WidestOfSeveral : Widest);
        Item.Label[] places = [.. Places(shown, point).Where(IsFree)];
        Item.Label? label = places.FirstOrDefault(place => Crossings(place, point) == 0) ?? places.MinBy(place => Crossings(place, point));
        if (label is null)
        {
            return;
        }

        SKPoint end = Nearest(label.Box, point);
        if (IsFar(end, point))
        {
            plan.Line(Leader, point, end);
            Avoid(point, end);
        }

        plan.Write(shown, label.At, Letters, label.Side);
        _taken.Add(label.Box);
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

    /// <summary>How far lines run through the label, and its own line through other labels and points; 0 at best.</summary>
    private int Crossings(Item.Label label, SKPoint point)
    {
        SKPoint end = Nearest(label.Box, point);
        SKRect box = Room(label.Box, LineRoom);
        SKPoint[] leader = IsFar(end, point) ? [.. Along(point, end)] : [];
        return _lines.Count(box.Contains)
            + leader.Count(at => _taken.Any(taken => Room(taken, LineRoom).Contains(at)))
            + leader.Count(at => points.Any(other => SKPoint.Distance(at, other) < PointSize && SKPoint.Distance(other, point) > PointSize));
    }

    private static bool IsFar(SKPoint end, SKPoint point) => SKPoint.Distance(end, point) > LeaderFrom;

    private static SKPoint Nearest(SKRect box, SKPoint point) =>
        new(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));

    private static IEnumerable<SKPoint> Along(SKPoint from, SKPoint to)
    {
        int steps = 1 + (int)(SKPoint.Distance(from, to) / LineStep);
        return Enumerable.Range(0, steps + 1).Select(i => new SKPoint(from.X + ((to.X - from.X) * i / steps), from.Y + ((to.Y - from.Y) * i / steps)));
    }

    private static SKRect Room(SKRect box, float room) => SKRect.Inflate(box, room, room);
}
