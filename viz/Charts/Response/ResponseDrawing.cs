using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Draws the lines of a response: bands below, single runs above them, means on top. Between levels that are names there is nothing, so
/// their means stand alone, each with its interval.
/// </summary>
internal static class ResponseDrawing
{
    private const float BandOpacity = 0.15f;
    private const float DotOpacity = 0.38f;
    private const float DotSize = 0.5f;
    private const float MeanSize = 0.85f;
    private const float WhiskerWidth = 1.5f;
    private const float NamedWhiskerWidth = 3;
    private const float WidestGroup = 60;
    private const float PartOfLevel = 0.5f;

    // A multiple of the golden ratio's fraction spreads dots over a width, so that few lie on each other, the same every time.
    private const double Spread = 0.6180339887498949;

    public static void Draw(Plan plan, Panel panel, ResponseShown shown)
    {
        bool areNamed = ResponseMarks.AreNamed(shown);
        foreach (ResponseShownLine line in areNamed ? [] : shown.Lines)
        {
            DrawBands(plan, panel, line);
        }

        float width = GroupWidth(panel, shown) / shown.Lines.Count;
        for (int i = 0; i < shown.Lines.Count; i++)
        {
            DrawRuns(plan, panel, shown.Lines[i], Aside(i), width);
        }

        for (int i = shown.Lines.Count - 1; i >= 0; i--)
        {
            DrawMeans(plan, panel, shown.Lines[i], areNamed ? Aside(i) : null);
        }

        float Aside(int line) => (line - ((shown.Lines.Count - 1) / 2f)) * width;
    }

    private static void DrawBands(Plan plan, Panel panel, ResponseShownLine line)
    {
        foreach (IReadOnlyList<ResponseLevel> band in line.Bands())
        {
            if (band.Count > 1)
            {
                IEnumerable<SKPoint> upper = band.Select(level => panel.At(level.At, level.Mean.High));
                IEnumerable<SKPoint> lower = band.Select(level => panel.At(level.At, level.Mean.Low)).Reverse();
                plan.Area(line.Look.Colour, BandOpacity, [.. upper, .. lower]);
            }
            else
            {
                ResponseLevel level = band[0];
                plan.Line(new Pen(line.Look.Colour, WhiskerWidth), panel.At(level.At, level.Mean.Low), panel.At(level.At, level.Mean.High));
            }
        }
    }

    /// <summary>Single runs beside each other; those of several lines in columns of their own.</summary>
    private static void DrawRuns(Plan plan, Panel panel, ResponseShownLine line, float aside, float width)
    {
        foreach (ResponseLevel level in line.Levels)
        {
            for (int i = 0; i < level.Replications.Count; i++)
            {
                float shift = (float)((((i + 1) * Spread) % 1) - 0.5) * width * 0.8f;
                SKPoint at = panel.At(level.At, level.Replications[i]);
                plan.Mark(new SKPoint(at.X + aside + shift, at.Y), line.Look, DotSize, DotOpacity);
            }
        }
    }

    /// <summary>The means; each with its interval, beside those of other lines, where it is told how far aside.</summary>
    private static void DrawMeans(Plan plan, Panel panel, ResponseShownLine line, float? aside)
    {
        SKPoint shift = new(aside ?? 0, 0);
        foreach (ResponseLevel level in line.Levels.Where(level => aside is not null && level.Mean.HasInterval))
        {
            plan.Line(new Pen(line.Look.Colour, NamedWhiskerWidth), panel.At(level.At, level.Mean.Low) + shift, panel.At(level.At, level.Mean.High) + shift);
        }

        if (line.Levels.Count > 1 && aside is null)
        {
            plan.Line(line.Look.Pen, [.. line.Levels.Select(level => panel.At(level.At, level.Mean.Value))]);
        }

        foreach (ResponseLevel level in line.Levels)
        {
            plan.Mark(panel.At(level.At, level.Mean.Value) + shift, line.Look, MeanSize);
        }
    }

    /// <summary>How wide the single runs of one level may lie, so that they stay apart from those of the next.</summary>
    private static float GroupWidth(Panel panel, ResponseShown shown)
    {
        double[] levels = [.. shown.Levels.Select(level => level.At).Distinct().Order()];
        IEnumerable<float> steps = levels.Zip(levels.Skip(1), (one, next) => panel.X(next) - panel.X(one));
        return steps.Select(step => PartOfLevel * step).Append(WidestGroup).Min();
    }
}
