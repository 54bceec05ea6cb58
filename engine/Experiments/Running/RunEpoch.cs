using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A run from where it is kept, or from its beginning, to its end: stretches of ticks between looks and checkpoints.</summary>
internal sealed class RunEpoch(RunProgress progress, RunKeeper? keeper)
{
    private readonly World _world = progress.ToWorld();

    private readonly StopCount? _stop = progress.Settings.Stop is { } rule ? new StopCount(rule) : null;

    private RunSettings Settings => progress.Settings;

    public async Task<RunOutcome> RunAsync(CancellationToken stop)
    {
        // The ties of weeks gone by are in no journal: where they are wanted, every week is run again.
        int until = Settings.Tables?.SnapshotEvery is null ? progress.Scenario.Ticks : -1;
        Checkpoint? from = keeper is null ? null : await keeper.BeginAsync(until).ConfigureAwait(false);
        int districts = Settings.Districts ?? Simulation.DefaultDistricts(progress.Scenario.Participants);
        Simulation simulation = Simulation.Start(_world, districts, from);
        await using (simulation.ConfigureAwait(false))
        {
            Stopwatch watch = Stopwatch.StartNew();
            int last = await BeginAsync(simulation, from, stop).ConfigureAwait(false);
            last = await RunAsync(simulation, last, stop).ConfigureAwait(false);
            double seconds = watch.Elapsed.TotalSeconds;
            LastLook look = await LastLook.AtAsync(simulation, Settings.HasPeople || Settings.Tables is not null).ConfigureAwait(false);
            bool isComplete = last >= progress.Scenario.Ticks || _stop?.HasHeld == true;
            RunOutcome outcome = new(progress.Recorder.Finish(look), isComplete, seconds, districts) { Look = look };
            if (outcome.IsComplete)
            {
                Settings.Tables?.Finish(outcome.Record, look, table => Settings.OnPhase?.Invoke(RunPhase.Table, table));
            }

            return outcome;
        }
    }

    /// <summary>Makes the world, or wakes it from a checkpoint while the ticks before are told from the journal. Returns the last tick done.</summary>
    private async Task<int> BeginAsync(Simulation simulation, Checkpoint? from, CancellationToken stop)
    {
        Task told = Task.Run(() => keeper?.Retell(_world, from, progress.Take), CancellationToken.None);
        int last;
        try
        {
            last = await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
        }
        finally
        {
            await told.ConfigureAwait(false);
        }

        await (keeper?.ResumeAsync(from) ?? Task.CompletedTask).ConfigureAwait(false);
        return last;
    }

    /// <summary>Runs to the end or until told to stop. Returns the last tick done.</summary>
    private async Task<int> RunAsync(Simulation simulation, int last, CancellationToken stop)
    {
        int ticks = progress.Scenario.Ticks;
        if (_stop is not null)
        {
            return await simulation.RunUntilAsync(ticks - last, Take, _stop.Take, stop).ConfigureAwait(false);
        }

        while (last < ticks && !stop.IsCancellationRequested)
        {
            int? every = Settings.Tables?.SnapshotEvery;
            if (last % every == 0)
            {
                progress.Take(last, await TieLook.AtAsync(simulation).ConfigureAwait(false));
            }

            int next = Math.Min(ticks, Math.Min(keeper?.NextAfter(last) ?? ticks, last - (last % every) + every ?? ticks));
            last = await simulation.RunAsync(next - last, Take, stop).ConfigureAwait(false);
            if (keeper is not null && (last == ticks || stop.IsCancellationRequested || keeper.NextAfter(last - 1) == last))
            {
                await keeper.CaptureAsync(simulation, last).ConfigureAwait(false);
            }
        }

        return last;
    }

    private void Take(TickRecord record)
    {
        keeper?.Keep(_world, record);
        progress.Take(record);
    }
}
