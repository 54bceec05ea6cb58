using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "trace": a value of every participant over the ticks, a line for each.</summary>
internal static class TraceFigure
{
    private const int Few = 20;
    private const string NoUnit = "1";

    private static readonly Pen Thick = new(SeriesLook.First.Colour, 1.6f);
    private static readonly Pen Thin = new(SeriesLook.First.Colour, 0.7f);

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(ModelRecord run, ChartTexts texts)
    {
        ModelTrace trace = run.Scenario.Model.Trace!;
        string meaning = trace.Meaning.In(texts.Language);
        int every = run.Trace.Zip(run.Trace.Skip(1)).Select(pair => pair.Second.Tick - pair.First.Tick).DefaultIfEmpty(1).Max();
        FigureNote note = ModelFigures.NoteOf(run, $"{texts.TraceOfParticipants} {meaning}. {texts.LookedEvery(every)}".TrimEnd(), texts);
        uint[] participants = [.. run.Trace.SelectMany(row => row.Values.Keys).Distinct().Order()];
        if (participants.Length == 0 || run.Trace.Count < 2)
        {
            return Caption.Without(note, texts.NothingToDraw);
        }

        Plan plan = Caption.PlanOf(note);
        Panel panel = new(Panel.Usual with { Right = Paper.Width - 40 }, new Scale(0, run.Ticks), FindingScale.Of(run.Trace.SelectMany(row => row.Values.Values)));
        string axis = trace.Unit == NoUnit ? meaning : $"{meaning} ({UnitText.Of(trace.Unit).In(texts.Language)})";
        AxisDrawing.DrawUp(plan, panel, FindingMarks.Up(panel.Up, panel.Area.Height, texts), axis);
        foreach (uint participant in participants)
        {
            (int Tick, double Value)[] points = [.. run.Trace.Where(row => row.Values.ContainsKey(participant)).Select(row => (row.Tick, row.Values[participant]))];
            if (points.Length > 1)
            {
                plan.Line(participants.Length <= Few ? Thick : Thin, [.. Steps(points).Select(point => panel.At(point.Tick, point.Value))]);
            }
        }

        AxisDrawing.DrawAcross(plan, panel, FindingMarks.Across(panel.Across, panel.Area.Width, texts), texts.Ticks);
        Remarks.Write(plan, texts.LookedEvery(every));
        return plan;
    }

    /// <summary>A value stays until the tick in which another was seen: what was between two looks is not known, and a slope would be a history that did not happen.</summary>
    private static IEnumerable<(int Tick, double Value)> Steps((int Tick, double Value)[] points)
    {
        for (int i = 0; i < points.Length; i++)
        {
            if (i > 0 && points[i].Tick - points[i - 1].Tick > 1 && points[i].Value != points[i - 1].Value)
            {
                yield return (points[i].Tick, points[i - 1].Value);
            }

            yield return points[i];
        }
    }
}
