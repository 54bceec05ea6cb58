using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How a scenario is run; nothing here changes the result.</summary>
public sealed record RunSettings
{
    /// <summary>How many districts the residents live in, at least 1; null (default) for as many as suit this machine.</summary>
    public int? Districts { get; init; }

    /// <summary>Gets the row of every tick as soon as it is done.</summary>
    public Action<TickRow>? OnTick { get; init; }

    /// <summary>
    /// Whether every week of every network is observed, for what figures show of networks while they live; always so with tables.
    /// Default false, which costs nothing.
    /// </summary>
    public bool ObservesNetworks { get; init; }

    /// <summary>Get what happens while the run goes on, and are finished if it runs to its end; null (default) for no tables.</summary>
    public RunTables? Tables { get; init; }
}

/// <summary>What came of running a scenario.</summary>
/// <param name="Record">What is kept of it, up to the last tick done.</param>
/// <param name="IsComplete">Whether it ran to its end; otherwise it was stopped.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="Districts">How many districts the residents lived in.</param>
public sealed record RunOutcome(RunRecord Record, bool IsComplete, double WallSeconds, int Districts)
{
    /// <summary>The residents after the last tick done.</summary>
    public LastLook Look { get; init; } = new([], []);
}

/// <summary>Runs a scenario with a seed, from making the world to the record of the run.</summary>
public static class ScenarioRun
{
    /// <summary>Runs it with the settings that stand for nothing special.</summary>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    public static Task<RunOutcome> ExecuteAsync(Scenario scenario, ulong seed) =>
        ExecuteAsync(scenario, seed, new RunSettings(), CancellationToken.None);

    /// <summary>Runs it; when told to stop, finishes the tick.</summary>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    /// <exception cref="RunFolderException">The tables cannot be written.</exception>
    public static async Task<RunOutcome> ExecuteAsync(Scenario scenario, ulong seed, RunSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        RunRecorder recorder = new(scenario, seed);
        int districts = settings.Districts ?? Simulation.DefaultDistricts(scenario.Participants);
        World world = scenario.ToWorld(seed, settings.ObservesNetworks || settings.Tables is not null);
        Simulation simulation = Simulation.Start(world, districts);
        await using (simulation.ConfigureAwait(false))
        {
            Stopwatch watch = Stopwatch.StartNew();
            int last = await RunAsync(simulation, scenario.Ticks, settings, recorder, stop).ConfigureAwait(false);
            double seconds = watch.Elapsed.TotalSeconds;
            LastLook look = await LastLook.AtAsync(simulation).ConfigureAwait(false);
            RunOutcome outcome = new(recorder.Finish(look), last >= scenario.Ticks, seconds, districts) { Look = look };
            if (outcome.IsComplete)
            {
                settings.Tables?.Finish(outcome.Record, look);
            }

            return outcome;
        }
    }

    /// <summary>Runs to the end or until told to stop, with a look at all ties where tables want it. Returns the last tick done.</summary>
    private static async Task<int> RunAsync(
        Simulation simulation, int ticks, RunSettings settings, RunRecorder recorder, CancellationToken stop)
    {
        if (settings.Tables is not { SnapshotEvery: { } every } tables)
        {
            return await simulation.RunAsync(ticks, Take, stop).ConfigureAwait(false);
        }

        int last = await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
        while (last < ticks && !stop.IsCancellationRequested)
        {
            tables.Take(last, await TieLook.AtAsync(simulation).ConfigureAwait(false));
            last = await simulation.RunAsync(Math.Min(every, ticks - last), Take, stop).ConfigureAwait(false);
        }

        return last;

        void Take(TickRecord record)
        {
            TickRow row = recorder.Take(record);
            settings.Tables?.Take(record, row);
            settings.OnTick?.Invoke(row);
        }
    }
}
