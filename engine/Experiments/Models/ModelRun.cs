using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Runs any model with a seed on actors, from making the world to the record of the run.</summary>
public static class ModelRun
{
    /// <summary>Runs it with the settings that stand for nothing special.</summary>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    public static Task<ModelOutcome> ExecuteAsync(ModelScenario scenario, ulong seed) =>
        ExecuteAsync(scenario, seed, new ModelRunSettings(), CancellationToken.None);

    /// <summary>
    /// Runs it to its last tick or to the one with which it is over; when told to stop, finishes the tick. With
    /// <see cref="ModelRunSettings.Keeping"/> it goes on where it was kept, and a store that is lost on the way is waited for.
    /// </summary>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    /// <exception cref="RunFolderException">The tables cannot be written.</exception>
    /// <exception cref="StoreException">The store does not answer, or cannot keep more.</exception>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">What is kept cannot be read.</exception>
    public static Task<ModelOutcome> ExecuteAsync(ModelScenario scenario, ulong seed, ModelRunSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        return KeptLoop.ExecuteAsync(new ModelProgress(scenario, seed, settings), stop);
    }
}

/// <summary>How a model is run; nothing here changes the result.</summary>
public sealed record ModelRunSettings
{
    /// <summary>The most participants of which single values are kept.</summary>
    public const int MostTraced = 200;

    /// <summary>How many districts the residents live in, at least 1; null (default) for as many as suit this machine.</summary>
    public int? Districts { get; init; }

    /// <summary>Gets the row of every tick as soon as it is done.</summary>
    public Action<ModelRow>? OnTick { get; init; }

    /// <summary>Whether values of single participants are kept, if the model names one and they are at most <see cref="MostTraced"/>. Default false.</summary>
    public bool HasTrace { get; init; }

    /// <summary>Whether the value of each participant after the last tick is kept, if the model names one. Default false.</summary>
    public bool HasValues { get; init; }

    /// <summary>Get every tick, and are finished if it runs to its end; null (default) for no tables.</summary>
    public ModelTables? Tables { get; init; }

    /// <summary>Where it is kept, so that it can be gone on with; null (default) for nowhere.</summary>
    public RunKeeping? Keeping { get; init; }

    /// <summary>Gets where the run has come to, with a number; null (default) for nobody.</summary>
    public Action<RunPhase, int>? OnPhase { get; init; }
}
