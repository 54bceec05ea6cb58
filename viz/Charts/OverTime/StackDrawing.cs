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
            foreach (SKPoint[] inner in Inner(upper, band, stack))
            {
                plan.Line(Edge, inner);
            }
        }

        EdgeLabels.DrawRight(plan, panel.Area, [.. stack.Bands.Zip(texts, (band, text) => new EdgeLabel(panel.Y(band.Middle), band.Look, text))]);
    }

    /// <summary>The parts of an upper edge above which another band lies: a white line at the outside would cut peaks.</summary>
    private static IEnumerable<SKPoint[]> Inner(SKPoint[] edge, Band band, Stack stack)
    {
        int from = 0;
        for (int i = 1; i <= edge.Length; i++)
        {
            bool isInner = i < edge.Length && IsBelow(i - 1) && IsBelow(i);
            if (!isInner)
            {
                if (i - from > 1)
                {
                    yield return edge[from..i];
                }

                from = i;
            }
        }

        bool IsBelow(int at) => band.Upper[at] < stack.Bands[^1].Upper[at];
    }

    /// <summary>Draws the axis of weeks.</summary>
    public static void DrawTimeAxis(Plan plan, Panel panel, ChartTexts texts)
    {
        int last = (int)panel.Across.Most;
        IEnumerable<AxisMark> marks = TimeAxis.Marks(last).Where(mark => mark.At >= panel.Across.Least);
        AxisDrawing.DrawAcross(plan, panel, [.. marks], TimeAxis.IsInYears(last) ? texts.Years : texts.Weeks);
    }
}
