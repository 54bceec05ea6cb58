using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "scatter": a small panel for each factor, with a dot for each run and a smoothing line; all share the axis of the measure.</summary>
public static class ScatterFigure
{
    private const string Name = "scatter";
    private const float KeyAbove = 18;
    private const float BandOpacity = 0.3f;
    private const float DotSize = 0.9f;
    private const float DotOpacity = 0.42f;

    private static readonly Pen Smooth = new(Paper.Black, 2.5f);
    private static readonly Letters KeyLetters = new(14, Paper.Dark);

    /// <summary>Draws the figure; without numbers it says so.</summary>
    /// <param name="data">The runs; numbers that are missing are left out, and counted in a remark.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        ScatterData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(ScatterData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        ScatterShown shown = ScatterShown.Of(data);
        string factors = string.Join("; ", data.Factors.Take(shown.Panels.Count).Select(factor => factor.Name.In(language)));
        FigureNote note = data.Caption.ToNote(texts.Scatter(data.Measure.Name.In(language)), factors + ".", language);
        if (shown.Panels.All(panel => panel.Count == 0))
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        Scale up = FindingScale.Of(shown.Panels.SelectMany(panel => panel).Select(dot => dot.Measure));
        PanelGrid grid = new(shown.Panels.Count);
        IReadOnlyList<AxisMark> marks = FindingMarks.Up(up, grid.PanelHeight, texts);
        grid = grid.Beside(AxisDrawing.LeftOf(marks));
        for (int i = 0; i < shown.Panels.Count; i++)
        {
            Panel panel = new(grid.Area(i), FindingScale.Of(shown.Panels[i].Select(dot => dot.Factor)), up);
            AxisDrawing.DrawUp(plan, panel, grid.IsFirstOfRow(i) ? marks : [.. marks.Select(mark => mark with { Label = "" })]);
            DrawDots(plan, panel, shown.Panels[i]);
            AxisDrawing.DrawAcross(plan, panel, FindingMarks.Across(panel.Across, panel.Area.Width, texts), data.Factors[i].Axis(language));
        }

        AxisDrawing.WriteUp(plan, grid.Whole, marks, data.Measure.Axis(language));
        bool hasLine = shown.Panels.Any(panel => BinnedMean.Of(panel).Count > 0);
        plan.Write(texts.KeyToScatter(shown.Runs, hasLine), new SKPoint(grid.Whole.Right, grid.Whole.Top - KeyAbove), KeyLetters, LabelSide.Right);
        Remarks.Write(plan, texts.ShownOf(shown.Panels.Count, data.Factors.Count), texts.Missing(shown.Missing));
        return plan;
    }

    private static void DrawDots(Plan plan, Panel panel, IReadOnlyList<ScatterDot> dots)
    {
        TypeLook look = SeriesLook.First with { Shape = MarkShape.Dot };
        foreach (ScatterDot dot in dots)
        {
            plan.Mark(panel.At(dot.Factor, dot.Measure), look, DotSize, DotOpacity);
        }

        IReadOnlyList<BinnedMean> means = BinnedMean.Of(dots);
        if (means.Count > 0)
        {
            IEnumerable<SKPoint> upper = means.Select(bin => Clamped(panel, bin.At, bin.Mean.High));
            IEnumerable<SKPoint> lower = means.Select(bin => Clamped(panel, bin.At, bin.Mean.Low)).Reverse();
            plan.Area(Paper.Middle, BandOpacity, [.. upper, .. lower]);
            plan.Line(Smooth, [.. means.Select(bin => panel.At(bin.At, bin.Mean.Value))]);
        }
    }

    /// <summary>A place in the panel: the interval of a bin may end beyond all runs.</summary>
    private static SKPoint Clamped(Panel panel, double factor, double measure) =>
        panel.At(factor, Math.Clamp(measure, panel.Up.Least, panel.Up.Most));
}
