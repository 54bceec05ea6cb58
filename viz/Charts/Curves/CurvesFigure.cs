using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "curves": survival curves of named designs, with bands, numbers at risk and the log-rank test.</summary>
public static class CurvesFigure
{
    private const string Name = "curves";

    // Beside a panel of survival curves there is so much room for a name.
    private const float NameRoom = 262;
    private const float LeastName = 13;

    /// <summary>Draws the figure; where all designs have too few lives it says so.</summary>
    /// <param name="data">The lives of every design.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        CurvesData data, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(formats);
        return FigureFile.Draw(data.Caption.FileName ?? Name, () => PlanOf(data, language), formats);
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(CurvesData data, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        SurvivalCurve[] curves =
        [
            .. data.Designs.Take(SeriesLook.Most).Select((design, i) => new SurvivalCurve(SeriesLook.All[i], NameOf(design, language), design.Lives)),
        ];
        FigureNote note = data.Caption.ToNote(texts.Curves, Described(curves, texts), language);
        if (!curves.Any(curve => curve.IsDrawn))
        {
            return Caption.Without(note, data.Without?.In(language) ?? texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        SurvivalDrawing.Draw(plan, curves, texts, new SurvivalWords(
            data.Alive?.In(language) ?? texts.ShareAlive, data.Time?.In(language) ?? texts.Weeks, (data.Years ?? data.Time)?.In(language) ?? texts.Years, texts.KeyToCurves));
        Remarks.Write(plan, texts.ShownOf(curves.Length, data.Designs.Count));
        return plan;
    }

    private static TypeName NameOf(CurveDesign design, Language language)
    {
        string name = FittedText.CutOff(PrintableText.Of(design.Name.In(language)), AxisDrawing.TitleLetters with { Size = LeastName }, NameRoom);
        return new TypeName(name, name);
    }

    private static string Described(SurvivalCurve[] curves, ChartTexts texts) => string.Join(' ', curves.Select(curve =>
        $"{curve.Name.Several}: {SurvivalDrawing.Words(curve, texts)}."));
}
