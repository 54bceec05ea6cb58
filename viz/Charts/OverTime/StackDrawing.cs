using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws what changes over the weeks.</summary>
internal static class StackDrawing
{
    private static readonly Pen Edge = new(Paper.White, 0.8f);

    /// <summary>The scale of weeks.</summary>
    public static Scale Across(IReadOnlyList<int> weeks) => new(weeks[0], Math.Max(weeks[0] + 1, weeks[^1]));

    /// <summary>Draws the bands, and labels at their ends; the texts are in the order of bands.</summary>
    public static void Draw(Plan plan, Panel panel, Stack stack, IReadOnlyList<string> texts)
    {
        foreach (Band band in stack.Bands.Where(band => band.Upper.Zip(band.Lower).Any(ends => ends.First > ends.Second)))
        {
            SKPoint[] upper = [.. stack.Weeks.Zip(band.Upper, (week, value) => panel.At(week, value))];
            IEnumerable<SKPoint> lower = stack.Weeks.Zip(band.Lower, (week, value) => panel.At(week, value)).Reverse();
            plan.Area(band.Look.Colour, 1, [.. upper, .. lower]);
            if (upper.Length > 1)
            {
                plan.Line(Edge, upper);
            }
        }

        EdgeLabels.DrawRight(plan, panel.Area, [.. stack.Bands.Zip(texts, (band, text) => new EdgeLabel(panel.Y(band.Middle), band.Look, text))]);
    }

    /// <summary>Draws the axis of weeks.</summary>
    public static void DrawTimeAxis(Plan plan, Panel panel, ChartTexts texts)
    {
        int last = (int)panel.Across.Most;
        IEnumerable<AxisMark> marks = TimeAxis.Marks(last).Where(mark => mark.At >= panel.Across.Least);
        AxisDrawing.DrawAcross(plan, panel, [.. marks], TimeAxis.IsInYears(last) ? texts.Years : texts.Weeks);
    }
}
