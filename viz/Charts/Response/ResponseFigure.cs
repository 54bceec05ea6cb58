using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "response": a measure against the levels of a factor, as means with bands, and single runs as faint dots.</summary>
public static class ResponseFigure
{
    private const string Name = "response";
    private const float Top = 138;
    private const float Bottom = 658;
    private const float RightOfNames = 900;
    private const float RightAlone = 1160;
    private const float LeastLeft = 100;
    private const float KeyAbove = 18;
    private const float LeastName = 13;
    private const float NamesHigher = 18;
    private const float HeadingTo = 26;
    private const double HalfOfName = 0.5;

    private static readonly Letters KeyLetters = new(14, Paper.Dark);

    /// <summary>Draws the figure; without numbers it says so.</summary>
    /// <param name="data">The measure at every level; numbers that are missing are left out, and counted in a remark.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        ResponseData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(ResponseData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        ResponseShown shown = ResponseShown.Of(data, language);
        FigureWords words = texts.Response(data.Measure.Name.In(language), data.Factor.Name.In(language), shown.HasIntervals);
        FigureNote note = data.Caption.ToNote(words, Described(shown, texts), language);
        if (shown.Lines.Count == 0)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        bool hasNames = shown.Lines.Any(line => line.Name.Length > 0);
        Scale up = FindingScale.Of(shown.Levels.SelectMany(level => level.Mean.Drawn.Concat(level.Replications)));
        IReadOnlyList<AxisMark> marks = FindingMarks.Up(up, Bottom - Top, texts);
        float bottom = ResponseMarks.AreNamed(shown) ? Bottom - NamesHigher : Bottom;
        SKRect area = new(Math.Max(LeastLeft, AxisDrawing.LeftOf(marks)), Top, hasNames ? RightOfNames : RightAlone, bottom);
        double[] levels = [.. shown.Levels.Select(level => level.At)];
        Scale across = ResponseMarks.AreNamed(shown) ? new Scale(levels.Min() - HalfOfName, levels.Max() + HalfOfName) : FindingScale.Of(levels);
        Panel panel = new(area, across, up);
        AxisDrawing.DrawUp(plan, panel, marks, data.Measure.Axis(language));
        ResponseDrawing.Draw(plan, panel, shown);
        ResponseMarks.Draw(plan, panel, shown, texts, data.Factor.Axis(language));
        WriteNames(plan, panel, shown, texts);
        WriteKey(plan, area, data.Grouping?.In(language) ?? "", ResponseMarks.AreNamed(shown) ? texts.KeyToNamedResponse(shown.Runs, shown.HasIntervals) : texts.KeyToResponse(shown.Runs, shown.HasIntervals));
        Remarks.Write(plan, texts.ShownOf(Math.Min(SeriesLook.Most, data.Lines.Count), data.Lines.Count), texts.Missing(shown.Missing));
        return plan;
    }

    private static void WriteNames(Plan plan, Panel panel, ResponseShown shown, ChartTexts texts)
    {
        float room = Paper.Width - panel.Area.Right - EdgeLabels.TextAt - HeadingTo;
        EdgeLabel[] labels =
        [
            .. shown.Lines.Where(line => line.Name.Length > 0).Select(line => new EdgeLabel(
                panel.Y(line.Levels[^1].Mean.Value),
                line.Look,
                FittedText.CutOff(line.Name, AxisDrawing.TitleLetters with { Size = LeastName }, room),
                texts.Value(line.Levels[^1].Mean))),
        ];
        EdgeLabels.DrawRight(plan, panel.Area, labels);
    }

    private static void WriteKey(Plan plan, SKRect area, string grouping, string key)
    {
        FittedText text = FittedText.Of(key, KeyLetters, area.Width);
        plan.Write(text.Text, new SKPoint(area.Right, area.Top - KeyAbove), text.Letters, LabelSide.Right);
        FittedText heading = FittedText.Of(grouping, KeyLetters, Paper.Width - area.Right - EdgeLabels.TextAt - HeadingTo);
        if (grouping.Length > 0)
        {
            plan.Write(heading.Text, new SKPoint(area.Right + EdgeLabels.TextAt, area.Top - KeyAbove), heading.Letters);
        }
    }

    private static string Described(ResponseShown shown, ChartTexts texts) => string.Join(' ', shown.Lines.Select(line =>
    {
        string levels = string.Join("; ", line.Levels.Select(level => $"{level.Label?.In(texts.Language) ?? texts.Value(level.At)}: {texts.Value(level.Mean)}"));
        return line.Name.Length > 0 ? $"{line.Name} – {levels}." : levels + ".";
    }));
}
