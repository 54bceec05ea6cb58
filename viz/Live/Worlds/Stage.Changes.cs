using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Live;

/// <content>What changes the first world.</content>
internal sealed partial class Stage
{
    /// <summary>Lets something from outside come in the week after a week.</summary>
    /// <param name="week">The last week that stays as it is.</param>
    /// <param name="happening">What comes.</param>
    /// <param name="keep">Whether the first world stays, and the other future is shown beside it.</param>
    public Task ChangeAsync(int week, ScenarioEvent happening, bool keep) => DoAsync(async () =>
    {
        LiveWorld world = WorldOf(0);
        await AwaitAsync(Math.Min(week, world.Scenario.Ticks)).ConfigureAwait(false);
        if (week > world.Book.Computed || week >= world.Scenario.Ticks)
        {
            throw Refusal.NotComputed(week);
        }

        Scenario changed = world.Scenario with { Events = [.. world.Scenario.Events, happening] };
        if (keep)
        {
            LiveWorld branch = await world.BranchAsync(week, changed).ConfigureAwait(false);
            branch.Revision = NextRevision();
            await SetOtherAsync(branch).ConfigureAwait(false);
        }
        else
        {
            await world.ChangeAsync(week, changed).ConfigureAwait(false);
        }

        Week = Math.Min(Week, week);
    });

    /// <summary>Takes back what was done last to the first world.</summary>
    public Task UndoAsync() => DoAsync(async () =>
    {
        LiveWorld world = WorldOf(0);
        IReadOnlyList<ScenarioEvent> events = world.Scenario.Events;
        if (events.Count == 0 || !world.IsLive(events.Count - 1))
        {
            throw new Refusal(new("nothing was changed on this page", "auf dieser Seite wurde nichts geändert"));
        }

        int week = Math.Min(events[^1].Tick - 1, world.Book.Computed);
        await world.ChangeAsync(week, world.Scenario with { Events = [.. events.Take(events.Count - 1)] }).ConfigureAwait(false);
        Week = Math.Min(Week, week);
    });
}
