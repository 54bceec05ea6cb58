namespace CoCreation.Sim.Charts;

/// <summary>The figure "trust": mean trust of members in members by type of network, over the weeks.</summary>
internal static class TrustFigure
{
    private const int LeastWeeks = 2;
    private const int Steps = 5;
    private const int Decimals = 2;

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.Trust);
        if (subject.Run.Observed.Count < LeastWeeks)
        {
            return Caption.Without(note, texts.NotObserved);
        }

        Plan plan = Caption.PlanOf(note);
        Panel panel = new(Panel.Usual, new Scale(0, subject.Run.Ticks), new Scale(0, 1));
        string title = texts.MeanTrust(TrustLines.WindowOf(subject.Run));
        AxisDrawing.DrawUp(plan, panel, AxisMarks.UpTo(1, Steps, 0, at => texts.Number(at, 1)), title);
        TrustLine[] lines = [.. TrustLines.Of(subject.Run).All];

        // Thick and thin lines are seen best if types without a type lie below and co-creation above.
        foreach (TrustLine line in lines.Reverse())
        {
            Draw(plan, panel, line);
        }

        EdgeLabels.DrawRight(plan, panel.Area, Labels(panel, lines, subject));
        HappeningLines.Draw(plan, panel, subject);
        StackDrawing.DrawTimeAxis(plan, panel, texts);
        return plan;
    }

    private static void Draw(Plan plan, Panel panel, TrustLine line)
    {
        foreach (IReadOnlyList<(int Week, double Trust)> piece in line.Pieces)
        {
            if (piece.Count == 1)
            {
                plan.Mark(panel.At(piece[0].Week, piece[0].Trust), line.Look, 0.5f);
            }
            else
            {
                plan.Line(line.Look.Pen, [.. piece.Select(week => panel.At(week.Week, week.Trust))]);
            }
        }
    }

    private static EdgeLabel[] Labels(Panel panel, IReadOnlyList<TrustLine> lines, FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        return
        [
            .. lines.Zip(texts.Types.All, (line, name) => line.Last is not { } last ? null : last.Week == subject.Run.Ticks
                ? new EdgeLabel(panel.Y(last.Trust), line.Look, $"{texts.Number(last.Trust, Decimals)} {name.Several}")
                : new EdgeLabel(panel.Y(last.Trust), line.Look, name.Several, texts.LastSeen(last.Week))).OfType<EdgeLabel>(),
        ];
    }
}
