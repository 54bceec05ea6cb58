namespace CoCreation.Sim.Experiments;

/// <summary>How an experiment is run; nothing here changes its results.</summary>
public sealed record BatchSettings
{
    /// <summary>How many runs at a time, each with actors of its own; at least 1. Default: as many as there are processors.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets how far it is, after every run; null (default) for nobody.</summary>
    public Action<BatchProgress>? OnRun { get; init; }
}

/// <summary>How far an experiment is.</summary>
/// <param name="Done">Runs that are done and count.</param>
/// <param name="Needed">Runs that are known to be needed; it may rise where replications go on until something is known exactly.</param>
/// <param name="New">Runs done since this process went on with it.</param>
/// <param name="Failed">Runs that failed.</param>
public readonly record struct BatchProgress(long Done, long Needed, int New, int Failed);
