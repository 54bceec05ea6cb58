using CoCreation.Sim.Analysis;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>What is said beside survival curves.</summary>
/// <param name="Alive">The axis of shares.</param>
/// <param name="Weeks">The axis of time in weeks.</param>
/// <param name="Years">The axis of time in years.</param>
/// <param name="Key">What bands and ticks mean.</param>
internal sealed record SurvivalWords(string Alive, string Weeks, string Years, string Key);

/// <summary>Draws survival curves: step functions with bands, ticks for the censored, labels, numbers at risk and the log-rank test.</summary>
internal static class SurvivalDrawing
{
    private const int Steps = 5;
    private const float BandOpacity = 0.16f;
    private const float CensorTick = 5;
    private const float CensorWidth = 1.2f;
    private const float KeyAbove = 16;

    private static readonly SKRect Area = new(100, 124, 872, 512);
    private static readonly Letters KeyLetters = new(14, Paper.Dark);

    /// <summary>Draws all curves that have enough lives, and names those that have not.</summary>
    /// <param name="plan">Where to.</param>
    /// <param name="curves">The curves; at least one is drawn.</param>
    /// <param name="texts">The language.</param>
    /// <param name="words">What is said beside them.</param>
    public static void Draw(Plan plan, IReadOnlyList<SurvivalCurve> curves, ChartTexts texts, SurvivalWords words)
    {
        SurvivalCurve[] drawn = [.. curves.Where(curve => curve.IsDrawn)];
        int last = (int)Math.Max(1, Math.Ceiling(drawn.Max(curve => curve.Estimate.Steps[^1].Time)));
        Panel panel = new(Area, new Scale(0, last), new Scale(0, 1));
        IReadOnlyList<AxisMark> weeks = TimeAxis.Marks(last);
        AxisDrawing.DrawUp(plan, panel, AxisMarks.UpTo(1, Steps, 0, texts.Share), words.Alive);
        Draw(plan, panel, drawn);
        AxisDrawing.DrawAcross(plan, panel, weeks, TimeAxis.IsInYears(last) ? words.Years : words.Weeks);
        EdgeLabels.DrawRight(plan, Area, [.. curves.OrderByDescending(curve => curve.Estimate.Median ?? double.MaxValue).Select(curve => new EdgeLabel(panel.Y(curve.Last), curve.Look, curve.Name.Several, Words(curve, texts)) { HasLeader = curve.IsDrawn && curve.Estimate.Steps[^1].Time >= last })]);
        RiskTable.Draw(plan, panel, drawn, weeks, texts.StillWatched);
        WriteKey(plan, drawn, texts, words.Key);
    }

    /// <summary>What is said of one curve.</summary>
    public static string Words(SurvivalCurve curve, ChartTexts texts) => curve.IsDrawn
        ? texts.MedianLife(curve.Estimate.Median, curve.Lifetimes.Count)
        : texts.TooFew(curve.Lifetimes.Count);

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

    private static void WriteKey(Plan plan, IReadOnlyList<SurvivalCurve> curves, ChartTexts texts, string key)
    {
        LogRank test = LogRank.Test([.. curves.Select(curve => curve.Lifetimes)]);
        string text = test.Freedom == 0 ? key : $"{key} · {texts.LogRank(test.ChiSquared, test.Freedom, test.PValue)}";
        plan.Write(text, new SKPoint(Area.Right, Area.Top - KeyAbove), KeyLetters.Fitting(text, Area.Width), LabelSide.Right);
    }
}
