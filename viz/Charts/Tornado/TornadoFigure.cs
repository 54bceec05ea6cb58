using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "tornado": a bar for each stress, the largest above, with intervals and in how many seeds it got worse.</summary>
public static class TornadoFigure
{
    private const string Name = "tornado";
    private const float PartOfRow = 0.56f;
    private const float MostHeight = 40;
    private const float KeyWidth = 16;
    private const float KeyHeight = 14;

    private static readonly Pen Interval = new(Paper.Black, 2);

    /// <summary>Draws the figure; without numbers it says so.</summary>
    /// <param name="data">The effects; stresses without one are left out, and counted in a remark.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        TornadoData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(TornadoData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        TornadoRow[] drawn = [.. data.Rows.Where(row => row.Effect.IsDrawn)];
        TornadoRow[] shown = [.. drawn.Take(RowSheet.Most)];
        string unit = data.Measure.Unit?.In(language) ?? "";
        FigureNote note = data.Caption.ToNote(texts.Tornado(data.Measure.Name.In(language)), Described(shown, unit, texts), language);
        if (shown.Length == 0)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        RowSheet sheet = new(plan, FindingScale.WithZero(shown.SelectMany(row => row.Effect.Drawn)), shown.Length);
        sheet.DrawScale(texts, new Quantity(data.Effect, data.Measure.Unit).Axis(language));
        WriteKey(plan, sheet, texts);
        for (int row = 0; row < shown.Length; row++)
        {
            DrawBar(plan, sheet, shown[row].Effect, row, data.IsMoreBetter);
            sheet.WriteName(row, shown[row].Stress.In(language));
            sheet.WriteValues(row, Written(shown[row].Effect, unit, texts), texts.WorseIn(shown[row].Worse, shown[row].Seeds));
        }

        Remarks.Write(plan, texts.ShownOf(shown.Length, drawn.Length), texts.Missing(data.Rows.Count - drawn.Length));
        return plan;
    }

    private static void DrawBar(Plan plan, RowSheet sheet, Whisker effect, int row, bool isMoreBetter)
    {
        float half = Math.Min(MostHeight, PartOfRow * sheet.Height) / 2;
        (float zero, float end, float y) = (sheet.X(0), sheet.X(effect.Value), sheet.Middle(row));
        EffectLook look = effect.Value < 0 == isMoreBetter ? EffectLook.Hurts : EffectLook.Helps;
        look.Draw(plan, new SKRect(Math.Min(zero, end), y - half, Math.Max(zero, end), y + half));
        sheet.DrawWhisker(effect, y, Interval);
    }

    private static void WriteKey(Plan plan, RowSheet sheet, ChartTexts texts)
    {
        sheet.WriteKey(
            (texts.Worse, at => EffectLook.Hurts.Draw(plan, KeyBar(at))),
            (texts.Better, at => EffectLook.Helps.Draw(plan, KeyBar(at))),
            (texts.KeyToWhisker, at => plan.Line(Interval, new SKPoint(at.X - (KeyWidth / 2), at.Y), new SKPoint(at.X + (KeyWidth / 2), at.Y))));
    }

    private static SKRect KeyBar(SKPoint at) => SKRect.Create(at.X - (KeyWidth / 2), at.Y - (KeyHeight / 2), KeyWidth, KeyHeight);

    private static string Written(Whisker effect, string unit, ChartTexts texts) => texts.Value(effect, unit, isSigned: true);

    private static string Described(TornadoRow[] shown, string unit, ChartTexts texts) => string.Join(' ', shown.Select(row =>
        $"{row.Stress.In(texts.Language)}: {Written(row.Effect, unit, texts)}, {texts.WorseIn(row.Worse, row.Seeds)}."));
}
