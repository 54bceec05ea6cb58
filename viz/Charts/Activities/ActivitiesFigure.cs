using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "activities": what the members of all networks do, week by week, as shares of all that they do.</summary>
internal static class ActivitiesFigure
{
    private const int LeastWeeks = 2;
    private const int Steps = 5;

    /// <summary>The shares of activities, stacked; weeks without networks have none.</summary>
    public static Stack StackOf(RunRecord run)
    {
        List<(int Week, ByType<double> Heights)> weeks = [];
        int next = run.Observed[0].Tick;
        foreach (ObservedTick tick in run.Observed)
        {
            for (; next < tick.Tick; next++)
            {
                weeks.Add((next, new ByType<double>(0, 0, 0, 0, 0)));
            }

            weeks.Add((next++, SharesIn(tick)));
        }

        return Stack.Of(weeks);
    }

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.ActivityShares);
        if (subject.Run.Observed.Count < LeastWeeks)
        {
            return Caption.Without(note, texts.NotObserved);
        }

        Stack stack = StackOf(subject.Run);
        Plan plan = Caption.PlanOf(note);
        Panel panel = new(Panel.Usual, StackDrawing.Across(stack.Weeks) with { Least = 0 }, new Scale(0, 1));
        AxisDrawing.DrawUp(plan, panel, AxisMarks.UpTo(1, Steps, 0, texts.Share), texts.ShareOfMembers);
        StackDrawing.Draw(plan, panel, stack, [.. stack.Bands.Zip(texts.Activities.All, (band, name) => $"{texts.Share(band.Last)} {name}")]);
        HappeningLines.Draw(plan, panel, subject);
        StackDrawing.DrawTimeAxis(plan, panel, texts);
        return plan;
    }

    private static ByType<double> SharesIn(ObservedTick tick)
    {
        ActivityShares all = tick.Types.All.Aggregate(new ActivityShares(0, 0, 0, 0, 0), (sum, type) => sum.And(type.Activities));
        return all.Normed is { } shares
            ? new ByType<double>(shares.CoCreate, shares.Monitor, shares.Tap, shares.Lament, shares.Idle)
            : new ByType<double>(0, 0, 0, 0, 0);
    }
}
