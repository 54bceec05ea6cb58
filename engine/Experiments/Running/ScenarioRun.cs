using System.Diagnostics;
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
    /// Whether every week of every network is observed, for what figures and tables show of networks while they live; default false,
    /// which costs nothing.
    /// </summary>
    public bool ObservesNetworks { get; init; }

    /// <summary>Gets the chronicle while the run goes on; null keeps none.</summary>
    public ChronicleTable? Chronicle { get; init; }
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
    public static async Task<RunOutcome> ExecuteAsync(Scenario scenario, ulong seed, RunSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        RunRecorder recorder = new(scenario, seed);
        int districts = settings.Districts ?? Simulation.DefaultDistricts(scenario.Participants);
        Simulation simulation = Simulation.Start(scenario.ToWorld(seed, settings.ObservesNetworks), districts);
        await using (simulation.ConfigureAwait(false))
        {
            Stopwatch watch = Stopwatch.StartNew();
            int last = await simulation.RunAsync(
                scenario.Ticks,
                record =>
                {
                    settings.Chronicle?.Add(record.Chronicle);
                    TickRow row = recorder.Take(record);
                    settings.OnTick?.Invoke(row);
                },
                stop).ConfigureAwait(false);
            double seconds = watch.Elapsed.TotalSeconds;
            LastLook look = await LastLook.AtAsync(simulation).ConfigureAwait(false);
            return new RunOutcome(recorder.Finish(look), last >= scenario.Ticks, seconds, districts) { Look = look };
        }
    }
}
