namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "survival": the share of networks that live on after week 12, by their type in it, with bands, censored networks and
/// the numbers at risk.
/// </summary>
internal static class SurvivalFigure
{
    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.Survival);
        IReadOnlyList<SurvivalCurve> curves = SurvivalCurve.Of(subject.Run, texts);
        if (!curves.Any(curve => curve.IsDrawn))
        {
            return Caption.Without(note, texts.TooFewToSurvive);
        }

        Plan plan = Caption.PlanOf(note);
        SurvivalDrawing.Draw(plan, curves, texts, new SurvivalWords(texts.ShareAlive, texts.WeeksLivedOn, texts.YearsLivedOn, texts.KeyToSurvival));
        return plan;
    }
}
