using CoCreation.Sim.Analysis;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "survival": the share of networks that live on after week 12, by their type in it, with bands, censored networks and
/// the numbers at risk.
/// </summary>
internal static class SurvivalFigure
{
    private const int Steps = 5;
    private const float BandOpacity = 0.16f;
    private const float CensorTick = 5;
    private const float CensorWidth = 1.2f;
    private const float KeyAbove = 16;

    private static readonly SKRect Area = new(100, 124, 872, 512);
    private static readonly Letters KeyLetters = new(14, Paper.Dark);

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.Survival);
        IReadOnlyList<SurvivalCurve> curves = SurvivalCurve.Of(subject.Run, texts);
        SurvivalCurve[] drawn = [.. curves.Where(curve => curve.IsDrawn)];
        if (drawn.Length == 0)
        {
            return Caption.Without(note, texts.TooFewToSurvive);
        }

        Plan plan = Caption.PlanOf(note);
        int last = (int)Math.Max(1, drawn.Max(curve => curve.Estimate.Steps[^1].Time));
        Panel panel = new(Area, new Scale(0, last), new Scale(0, 1));
        IReadOnlyList<AxisMark> weeks = TimeAxis.Marks(last);
        AxisDrawing.DrawUp(plan, panel, AxisMarks.UpTo(1, Steps, 0, texts.Share), texts.ShareAlive);
        Draw(plan, panel, drawn);
        AxisDrawing.DrawAcross(plan, panel, weeks, TimeAxis.IsInYears(last) ? texts.YearsLivedOn : texts.WeeksLivedOn);
        EdgeLabels.DrawRight(plan, Area, [.. curves.Select(curve => new EdgeLabel(panel.Y(curve.Last), curve.Look, curve.Name.Several, Words(curve, texts)))]);
        RiskTable.Draw(plan, panel, drawn, weeks, texts.StillWatched);
        WriteKey(plan, drawn, texts);
        return plan;
    }

    private static void Draw(Plan plan, Panel panel, IReadOnlyList<SurvivalCurve> curves)
    {
        foreach (SurvivalCurve curve in curves)
        {
            IEnumerable<SKPoint> upper = curve.Corners(step => step.Upper).Select(at => panel.At(at.Time, at.Value));
            IEnumerable<SKPoint> lower = curve.Corners(step => step.Lower).Select(at => panel.At(at.Time, at.Value)).Reverse();
            plan.Area(curve.Look.Colour, BandOpacity, [.. upper, .. lower]);
        }

        foreach (SurvivalCurve curve in curves.Reverse())
        {
            plan.Line(curve.Look.Pen, [.. curve.Corners(step => step.Survival).Select(at => panel.At(at.Time, at.Value))]);
            foreach (SurvivalStep step in curve.Estimate.Steps.Where(step => step.Censored > 0))
            {
                SKPoint at = panel.At(step.Time, step.Survival);
                plan.Line(new Pen(Paper.Black, CensorWidth), new SKPoint(at.X, at.Y - CensorTick), new SKPoint(at.X, at.Y + CensorTick));
            }
        }
    }

    private static string Words(SurvivalCurve curve, ChartTexts texts) => curve.IsDrawn
        ? texts.MedianLife(curve.Estimate.Median, curve.Lifetimes.Count)
        : texts.TooFew(curve.Lifetimes.Count);

    private static void WriteKey(Plan plan, IReadOnlyList<SurvivalCurve> curves, ChartTexts texts)
    {
        LogRank test = LogRank.Test([.. curves.Select(curve => curve.Lifetimes)]);
        string key = texts.KeyToSurvival;
        string text = test.Freedom == 0 ? key : $"{key} · {texts.LogRank(test.ChiSquared, test.Freedom, test.PValue)}";
        plan.Write(text, new SKPoint(Area.Right, Area.Top - KeyAbove), KeyLetters.Fitting(text, Area.Width), LabelSide.Right);
    }
}
