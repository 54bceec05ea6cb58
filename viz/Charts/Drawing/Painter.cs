using System.Diagnostics;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws what is on a plan, item by item.</summary>
/// <param name="canvas">Where to.</param>
internal sealed class Painter(SKCanvas canvas)
{
    private const float RingWidth = 3;

    // Dashes of a thin line are no smaller than those of one so wide: they would melt into each other.
    private const float LeastDash = 1.6f;

    private const string AlmostBlack = "#010101";

    public void Draw(Plan plan)
    {
        canvas.Clear(SKColors.White);
        foreach (Item item in plan.Items)
        {
            Draw(item);
        }
    }

    private void Draw(Item item)
    {
        switch (item)
        {
            case Item.Line line:
                Draw(line.Pen, PathOf(line.Points));
                break;
            case Item.Strokes strokes:
                Draw(strokes.Pen, PathOf(strokes.Lines));
                break;
            case Item.Area area:
                Fill(area.Points, area.Colour, area.Opacity);
                break;
            case Item.Mark mark:
                Draw(mark);
                break;
            case Item.Label label:
                Draw(label);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Draw(Pen pen, SKPath line)
    {
        using SKPath path = line;
        using SKPaint paint = Stroke(pen.Colour, pen.Width, 1);
        using SKPathEffect? dashes = DashesOf(pen);
        paint.PathEffect = dashes;
        canvas.DrawPath(path, paint);
    }

    private void Draw(Item.Mark mark)
    {
        (SKPoint at, float unit) = (mark.At, mark.Size);
        switch (mark.Shape)
        {
            case MarkShape.Disc:
                Disc(at, 6.5f * unit, mark);
                break;
            case MarkShape.Dot:
                Disc(at, 3.5f * unit, mark);
                break;
            case MarkShape.Ring:
                using (SKPaint ring = Stroke(mark.Colour, RingWidth * unit, mark.Opacity))
                {
                    canvas.DrawCircle(at, 5.5f * unit, ring);
                }

                break;
            case MarkShape.Square:
                Fill(Corners(at, 6 * unit, 6 * unit), mark.Colour, mark.Opacity);
                break;
            case MarkShape.Triangle:
                float side = 7.5f * unit;
                SKPoint[] corners = [new(at.X, at.Y - side), new(at.X + side, at.Y + (0.7f * side)), new(at.X - side, at.Y + (0.7f * side))];
                Fill(corners, mark.Colour, mark.Opacity);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Draw(Item.Label label)
    {
        Letters letters = label.Letters;
        using SKFont font = letters.ToFont();
        using SKPaint paint = new() { Color = SKColor.Parse(letters.Colour), IsAntialias = true };
        float width = font.MeasureText(label.Text);
        float baseline = letters.CapitalHeight / 2;
        canvas.Save();
        if (label.IsUpright)
        {
            canvas.RotateDegrees(-90, label.At.X, label.At.Y);
        }

        canvas.DrawText(label.Text, label.Left(width), label.At.Y + baseline, font, paint);
        canvas.Restore();
    }

    private void Disc(SKPoint at, float radius, Item.Mark mark)
    {
        using SKPaint paint = new() { Color = ColourOf(mark.Colour, mark.Opacity), IsAntialias = true };
        canvas.DrawCircle(at, radius, paint);
    }

    private void Fill(IReadOnlyList<SKPoint> points, string colour, float opacity)
    {
        using SKPaint paint = new() { Color = ColourOf(colour, opacity), IsAntialias = true };
        using SKPath path = PathOf(points);
        path.Close();
        canvas.DrawPath(path, paint);
    }

    private static SKPoint[] Corners(SKPoint at, float across, float up) =>
    [
        new(at.X - across, at.Y - up), new(at.X + across, at.Y - up), new(at.X + across, at.Y + up), new(at.X - across, at.Y + up),
    ];

    private static SKPath PathOf(IReadOnlyList<SKPoint> points)
    {
        SKPath path = new();
        path.AddPoly([.. points], close: false);
        return path;
    }

    private static SKPath PathOf(IReadOnlyList<(SKPoint From, SKPoint To)> lines)
    {
        SKPath path = new();
        foreach ((SKPoint from, SKPoint to) in lines)
        {
            path.MoveTo(from);
            path.LineTo(to);
        }

        return path;
    }

    private static SKPaint Stroke(string colour, float width, float opacity) => new()
    {
        Color = ColourOf(colour, opacity), Style = SKPaintStyle.Stroke, StrokeWidth = width, IsAntialias = true, StrokeJoin = SKStrokeJoin.Round,
    };

    private static SKPathEffect? DashesOf(Pen pen)
    {
        float unit = Math.Max(LeastDash, pen.Width);
        return pen.Line switch
        {
            LineLook.Solid => null,
            LineLook.Dashed => SKPathEffect.CreateDash([4 * unit, 2 * unit], 0),
            LineLook.Dotted => SKPathEffect.CreateDash([1.2f * unit, 1.2f * unit], 0),
            LineLook.DashDotted => SKPathEffect.CreateDash([5 * unit, 1.6f * unit, 1.2f * unit, 1.6f * unit], 0),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The colour; black that lets something through is the next lighter one, since SVG files leave out the opacity of pure black.</summary>
    private static SKColor ColourOf(string colour, float opacity) =>
        SKColor.Parse(colour == Paper.Black && opacity < 1 ? AlmostBlack : colour).WithAlpha((byte)Math.Round(opacity * byte.MaxValue));
}
