using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Runs a scenario with a seed, from making the world to the record of the run.</summary>
public static class ScenarioRun
{
    /// <summary>Runs it with the settings that stand for nothing special.</summary>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    public static Task<RunOutcome> ExecuteAsync(Scenario scenario, ulong seed) =>
        ExecuteAsync(scenario, seed, new RunSettings(), CancellationToken.None);

    /// <summary>
    /// Runs it; when told to stop, finishes the tick. With <see cref="RunSettings.Keeping"/> it goes on where it was kept, and a store
    /// that is lost on the way is waited for.
    /// </summary>
    /// <exception cref="ArgumentException">It may end early and is kept.</exception>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    /// <exception cref="RunFolderException">The tables cannot be written.</exception>
    /// <exception cref="StoreException">The store does not answer, or cannot keep more.</exception>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">What is kept cannot be read.</exception>
    public static Task<RunOutcome> ExecuteAsync(Scenario scenario, ulong seed, RunSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        return settings is { Stop: not null, Keeping: not null }
            ? throw new ArgumentException("A run that may end early is not kept.", nameof(settings))
            : KeptLoop.ExecuteAsync(new ScenarioProgress(scenario, seed, settings), stop);
    }
}
