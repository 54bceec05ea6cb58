using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "measures": what a model measures every tick, a panel for each unit, with direct labels.</summary>
internal static class MeasuresFigure
{
    private const int MostPanels = 4;
    private const int MostPoints = 1200;
    private const float Gap = 26;
    private const string NoUnit = "1";

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(ModelRecord run, ChartTexts texts)
    {
        MeasureLine[] lines = [.. run.OfTicks.Select((measure, i) => MeasureLine.Of(run, measure, i, MostPoints))];
        MeasureLine[][] all = [.. lines.Where(line => line.Points.Count > 0).GroupBy(line => line.Measure.Unit).SelectMany(unit => unit.Chunk(SeriesLook.Most))];
        string meanings = string.Join("; ", lines.Select(line => $"{line.Measure.Name}: {line.Measure.Meaning.In(texts.Language)}"));
        FigureNote note = ModelFigures.NoteOf(run, $"{texts.MeasuresOverTime} {meanings}", texts);
        if (all.Length == 0)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        MeasureLine[][] shown = [.. all.Take(MostPanels)];
        float height = (Panel.Usual.Height - ((shown.Length - 1) * Gap)) / shown.Length;
        for (int i = 0; i < shown.Length; i++)
        {
            SKRect area = SKRect.Create(Panel.Usual.Left, Panel.Usual.Top + (i * (height + Gap)), Panel.Usual.Width, height);
            Panel panel = new(area, new Scale(0, run.Ticks), FindingScale.Of(shown[i].SelectMany(line => line.Points).Select(point => point.Value)));
            Draw(plan, panel, shown[i], texts);
            if (i == shown.Length - 1)
            {
                AxisDrawing.DrawAcross(plan, panel, FindingMarks.Across(panel.Across, area.Width, texts), texts.Ticks);
            }
        }

        Remarks.Write(plan, texts.ShownOf(shown.Sum(panel => panel.Length), lines.Length));
        return plan;
    }

    private static void Draw(Plan plan, Panel panel, MeasureLine[] lines, ChartTexts texts)
    {
        IReadOnlyList<AxisMark> marks = FindingMarks.Up(panel.Up, panel.Area.Height, texts);
        AxisDrawing.DrawUp(plan, panel, marks);
        if (lines[0].Measure.Unit != NoUnit)
        {
            AxisDrawing.WriteUp(plan, panel.Area, marks, UnitText.Of(lines[0].Measure.Unit).In(texts.Language));
        }

        List<EdgeLabel> labels = [];
        foreach ((MeasureLine line, TypeLook look) in lines.Zip(SeriesLook.All))
        {
            SKPoint[] points = [.. line.Points.Select(point => panel.At(point.Tick, point.Value))];
            if (points.Length > 1)
            {
                plan.Line(look.Pen, points);
            }
            else
            {
                plan.Mark(points[0], look);
            }

            labels.Add(new EdgeLabel(panel.Y(line.Points[^1].Value), look, line.Measure.Name));
        }

        EdgeLabels.DrawRight(plan, panel.Area, labels);
    }
}

/// <summary>A measure over the ticks.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Points">Its values where it has one, in order; the last one among them.</param>
internal sealed record MeasureLine(ModelMeasure Measure, IReadOnlyList<(int Tick, double Value)> Points)
{
    /// <summary>The line of a measure, thinned to about so many points.</summary>
    public static MeasureLine Of(ModelRecord run, ModelMeasure measure, int index, int mostPoints)
    {
        (int Tick, double Value)[] all =
        [
            .. run.Rows.Where(row => row.Values[index] is { } value && FindingScale.IsDrawn(value)).Select(row => (row.Tick, row.Values[index]!.Value)),
        ];
        int step = Math.Max(1, all.Length / mostPoints);
        return new MeasureLine(measure, [.. all.Where((_, i) => i % step == 0 || i == all.Length - 1)]);
    }
}
