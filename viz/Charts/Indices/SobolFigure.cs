using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "sobol": first-order and total indices with their intervals, a row for each factor.</summary>
public static class SobolFigure
{
    private const string Name = "sobol";
    private const float PartOfRow = 0.2f;
    private const float MostAside = 14;
    private const float MarkSize = 1.1f;

    private static readonly TypeLook First = SeriesLook.First;
    private static readonly TypeLook Total = new(Paper.Black, MarkShape.Ring, LineLook.Solid, 2);
    private static readonly Pen FirstPen = new(First.Colour, 2);
    private static readonly Pen TotalPen = new(Total.Colour, 1.2f);

    /// <summary>Draws the figure; without numbers it says so.</summary>
    /// <param name="data">The indices; factors without a total index are left out, and counted in a remark.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        SobolData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(SobolData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        SobolFactor[] drawn = [.. data.Factors.Where(factor => factor.Total.IsDrawn || factor.First.IsDrawn)];
        SobolFactor[] shown = [.. drawn.OrderByDescending(Rank).Take(RowSheet.Most)];
        FigureNote note = data.Caption.ToNote(texts.Sobol(data.Measure.Name.In(language)), Described(shown, texts), language);
        if (shown.Length == 0)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        RowSheet sheet = new(plan, FindingScale.WithZero(shown.SelectMany(factor => factor.First.Drawn.Concat(factor.Total.Drawn))), shown.Length);
        sheet.DrawScale(texts, $"{texts.ShareOfVariance}: {data.Measure.Name.In(language)}");
        sheet.WriteKey((texts.FirstOrder, at => plan.Mark(at, First, MarkSize)), (texts.TotalOrder, at => plan.Mark(at, Total, MarkSize)));
        for (int row = 0; row < shown.Length; row++)
        {
            float aside = Math.Min(MostAside, PartOfRow * sheet.Height);
            sheet.WriteName(row, shown[row].Factor.In(language));
            Draw(plan, sheet, (shown[row].First, First, FirstPen), sheet.Middle(row) - aside);
            Draw(plan, sheet, (shown[row].Total, Total, TotalPen), sheet.Middle(row) + aside);
            sheet.WriteValues(row, Written(shown[row].First, texts), Written(shown[row].Total, texts));
        }

        int missing = data.Factors.Sum(factor => (factor.First.IsDrawn ? 0 : 1) + (factor.Total.IsDrawn ? 0 : 1));
        Remarks.Write(plan, texts.ShownOf(shown.Length, drawn.Length), texts.Missing(missing));
        return plan;
    }

    private static double Rank(SobolFactor factor) => factor.Total.IsDrawn ? factor.Total.Value : factor.First.Value;

    private static void Draw(Plan plan, RowSheet sheet, (Whisker Index, TypeLook Look, Pen Pen) mark, float y)
    {
        if (mark.Index.IsDrawn)
        {
            sheet.DrawWhisker(mark.Index, y, mark.Pen);
            plan.Mark(new SKPoint(sheet.X(mark.Index.Value), y), mark.Look, MarkSize);
        }
    }

    private static string Written(Whisker index, ChartTexts texts) => index.IsDrawn ? texts.Value(index) : "–";

    private static string Described(SobolFactor[] shown, ChartTexts texts) => string.Join(' ', shown.Select(factor =>
        $"{factor.Factor.In(texts.Language)}: {Written(factor.First, texts)}; {Written(factor.Total, texts)}."));
}
