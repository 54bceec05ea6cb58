using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "types over time": how many networks of each type are alive in every week, stacked in a fixed order, co-creation
/// communities at the bottom.
/// </summary>
internal static class TypesOverTimeFigure
{
    private const double Headroom = 1.04;
    private const int Steps = 6;

    /// <summary>Networks alive by type, stacked.</summary>
    public static Stack StackOf(IReadOnlyList<TickRow> rows) => Stack.Of([.. rows.Select(row => (row.Tick, ByTypeOf(row.Alive)))]);

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        Stack stack = StackOf(subject.Run.Rows);
        FigureNote note = subject.Note(texts.TypesOverTime);
        if (stack.Most == 0)
        {
            return Caption.Without(note, texts.NoNetworks);
        }

        Plan plan = Caption.PlanOf(note);
        Panel panel = new(Panel.Usual, StackDrawing.Across(stack.Weeks), new Scale(0, Math.Max(1, stack.Most * Headroom)));
        AxisDrawing.DrawUp(plan, panel, AxisMarks.UpTo(panel.Up.Most, Steps, 1, at => texts.Number(at, 0)), texts.NetworksAlive);
        StackDrawing.Draw(plan, panel, stack, [.. stack.Bands.Zip(texts.Types.All, (band, name) => texts.Count(band.Last, name))]);
        HappeningLines.Draw(plan, panel, subject);
        StackDrawing.DrawTimeAxis(plan, panel, texts);
        return plan;
    }

    private static ByType<double> ByTypeOf(TypeCounts alive) =>
        new(alive.CoCreation, alive.Competition, alive.Ignorance, alive.Lament, alive.Loose + alive.Dormant);
}
