using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A run from where it is kept, or from its beginning, to its end: stretches of ticks between looks and checkpoints.</summary>
internal sealed class RunEpoch<TOutcome>(RunProgress<TOutcome> progress, RunKeeper? keeper)
{
    private readonly World _world = progress.ToWorld();
    private TickTurns _turns = new(Task.CompletedTask, progress.Take);

    public async Task<TOutcome> RunAsync(CancellationToken stop)
    {
        // What was seen of weeks gone by is in no journal: where it is wanted, every week is run again.
        int? over = progress.MayEnd ? keeper?.EndOf(_world, progress.EndsWith) : null;
        int until = progress.LookEvery is null ? Math.Min(over ?? progress.Ticks, progress.Ticks) : -1;
        Checkpoint? from = keeper is null ? null : await keeper.BeginAsync(until).ConfigureAwait(false);
        Task told = keeper is null ? Task.CompletedTask : Task.Run(() => keeper.RetellAsync(_world, from, progress.Take), CancellationToken.None);
        _turns = new TickTurns(told, progress.Take);
        try
        {
            return await RunFromAsync(from, stop).ConfigureAwait(false);
        }
        finally
        {
            await told.ConfigureAwait(false);
        }
    }

    private async Task<TOutcome> RunFromAsync(Checkpoint? from, CancellationToken stop)
    {
        int districts = progress.Hosting.Districts ?? Simulation.DefaultDistricts((int)_world.ArrivalsAt(0).Count);
        Simulation simulation = Simulation.Start(_world, districts, from, progress.Hosting.Ground);
        await using (simulation.ConfigureAwait(false))
        {
            Stopwatch watch = Stopwatch.StartNew();
            int last = await BeginAsync(simulation, from, stop).ConfigureAwait(false);
            last = await RunAsync(simulation, last, stop).ConfigureAwait(false);
            await _turns.ComeAsync().ConfigureAwait(false);
            RunEnd end = new(last, last >= progress.Ticks || progress.IsOver, watch.Elapsed.TotalSeconds, districts);
            return await progress.FinishAsync(simulation, end).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the world, or wakes it from a checkpoint. Returns the last tick done.</summary>
    private async Task<int> BeginAsync(Simulation simulation, Checkpoint? from, CancellationToken stop)
    {
        int last = await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
        if (progress.MayEnd || keeper is { IsReading: false })
        {
            // What goes on with a journal has read all of it before; and the ticks before may say that it is over.
            await _turns.ComeAsync().ConfigureAwait(false);
        }

        await (keeper?.ResumeAsync(from) ?? Task.CompletedTask).ConfigureAwait(false);
        return last;
    }

    /// <summary>Runs to the end or until told to stop. Returns the last tick done.</summary>
    private async Task<int> RunAsync(Simulation simulation, int last, CancellationToken stop)
    {
        int ticks = progress.Ticks;
        while (last < ticks && !progress.IsOver && !stop.IsCancellationRequested)
        {
            if (last % progress.LookEvery == 0)
            {
                await progress.LookAsync(simulation, last).ConfigureAwait(false);
            }

            // A look may say that the next is farther away.
            int? every = progress.LookEvery;
            int next = Math.Min(ticks, Math.Min(keeper?.NextAfter(last) ?? ticks, last - (last % every) + every ?? ticks));
            last = await OnAsync(simulation, next - last, stop).ConfigureAwait(false);
            if (keeper is not null && (last == ticks || progress.IsOver || stop.IsCancellationRequested || keeper.NextAfter(last - 1) == last))
            {
                await keeper.CaptureAsync(simulation, last).ConfigureAwait(false);
            }
        }

        return last;
    }

    /// <summary>Runs on for some ticks, or to the one with which it is over. Returns the last tick done.</summary>
    private Task<int> OnAsync(Simulation simulation, int ticks, CancellationToken stop) => progress.MayEnd
        ? simulation.RunUntilAsync(ticks, Take, _ => progress.IsOver, stop)
        : simulation.RunAsync(ticks, Take, stop);

    private void Take(TickRecord record)
    {
        keeper?.Keep(_world, record);
        _turns.Take(record);
    }
}
