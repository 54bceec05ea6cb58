using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "morris": how large the effect of each factor is against how much it differs, with direct labels.</summary>
public static class MorrisFigure
{
    private const string Name = "morris";
    private const int Most = 20;
    private const float Top = 122;
    private const float Bottom = 658;
    private const float Right = 1160;
    private const float LeastLeft = 100;
    private const float KeyGap = 12;
    private const float Together = 3;

    private static readonly TypeLook Look = SeriesLook.First;
    private static readonly Pen Interval = new(Look.Colour, 1.2f);
    private static readonly Pen Diagonal = new(Paper.Middle, 1.2f, LineLook.Dashed);
    private static readonly Letters Small = new(13, Paper.Dark);

    /// <summary>Draws the figure; without numbers it says so.</summary>
    /// <param name="data">The effects; factors whose numbers are missing are left out, and counted in a remark.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        MorrisData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(MorrisData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        MorrisFactor[] drawn = [.. data.Factors.Where(factor => factor.MeanEffect.IsDrawn && FindingScale.IsDrawn(factor.Spread))];
        MorrisFactor[] shown = [.. drawn.OrderByDescending(factor => factor.MeanEffect.Value).Take(Most)];
        FigureNote note = data.Caption.ToNote(texts.Morris(data.Measure.Name.In(language)), Described(shown, texts), language);
        if (shown.Length == 0)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        Scale up = FindingScale.FromZero(shown.Select(factor => factor.Spread));
        IReadOnlyList<AxisMark> marks = FindingMarks.Up(up, Bottom - Top, texts);
        SKRect area = new(Math.Max(LeastLeft, AxisDrawing.LeftOf(marks)), Top, Right, Bottom);
        Panel panel = new(area, FindingScale.FromZero(shown.SelectMany(factor => factor.MeanEffect.Drawn)), up);
        AxisDrawing.DrawUp(plan, panel, marks, Axis(texts.SpreadOfEffect, data.Measure, language));
        AxisDrawing.DrawAcross(plan, panel, FindingMarks.Across(panel.Across, area.Width, texts), Axis(texts.MeanEffect, data.Measure, language));
        DrawFactors(plan, panel, shown, texts);
        Remarks.Write(plan, texts.ShownOf(shown.Length, drawn.Length), texts.Missing(data.Factors.Count - drawn.Length));
        return plan;
    }

    private static string Axis(string name, Quantity measure, Language language) =>
        measure.Unit is null ? $"{name}: {measure.Name.In(language)}" : $"{name}: {measure.Name.In(language)} ({measure.Unit.In(language)})";

    private static void DrawFactors(Plan plan, Panel panel, MorrisFactor[] factors, ChartTexts texts)
    {
        SKPoint[] marks = [.. factors.Select(factor => panel.At(factor.MeanEffect.Value, factor.Spread))];
        PointLabels labels = new(plan, panel.Area, marks);
        double diagonal = Math.Min(panel.Across.Most, panel.Up.Most);
        DrawLine(plan, labels, Diagonal, panel.At(0, 0), panel.At(diagonal, diagonal));
        foreach (MorrisFactor factor in factors.Where(factor => factor.MeanEffect.HasInterval))
        {
            float y = panel.Y(factor.Spread);
            float low = Math.Max(panel.Area.Left, panel.X(factor.MeanEffect.Low));
            DrawLine(plan, labels, Interval, new SKPoint(low, y), new SKPoint(Math.Max(low, panel.X(factor.MeanEffect.High)), y));
        }

        labels.WriteKey(texts.AsMuchSpread, new SKPoint(panel.Area.Left + KeyGap, panel.Area.Top + KeyGap), Small);
        foreach (IGrouping<(float X, float Y), (MorrisFactor First, SKPoint Second)> together in factors.Zip(marks).GroupBy(factor => Place(factor.Second)))
        {
            labels.Write([.. together.Select(factor => factor.First.Factor.In(texts.Language))], together.First().Second);
        }

        foreach (SKPoint mark in marks)
        {
            plan.Mark(mark, Look);
        }
    }

    /// <summary>The same for points that lie on each other.</summary>
    private static (float X, float Y) Place(SKPoint mark) => (MathF.Round(mark.X / Together), MathF.Round(mark.Y / Together));

    private static void DrawLine(Plan plan, PointLabels labels, Pen pen, SKPoint from, SKPoint to)
    {
        plan.Line(pen, from, to);
        labels.Avoid(from, to);
    }

    private static string Described(MorrisFactor[] shown, ChartTexts texts) => string.Join(' ', shown.Select(factor =>
        $"{factor.Factor.In(texts.Language)}: μ* {texts.Value(factor.MeanEffect)}, σ {texts.Value(factor.Spread)}."));
}
