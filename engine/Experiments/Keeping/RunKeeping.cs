using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How a run is kept, so that it survives whatever ends it; nothing here changes the result.</summary>
/// <param name="Address">Where.</param>
/// <param name="Run">Its name there.</param>
/// <param name="Facts">What the journal is told of it.</param>
public sealed record RunKeeping(StoreAddress Address, string Run, RunFacts Facts)
{
    /// <summary>How many ticks lie between checkpoints unless somebody says otherwise: one year.</summary>
    public const int UsualCheckpointEvery = 52;

    /// <summary>One minute.</summary>
    public static TimeSpan UsualPatience { get; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a store that is lost in the middle of a run is waited for; default <see cref="UsualPatience"/>.</summary>
    public TimeSpan Patience { get; init; } = UsualPatience;

    /// <summary>Gets what went wrong and how long is waited before the next try; null (default) for nobody.</summary>
    public Action<StoreException, TimeSpan>? OnTrouble { get; init; }

    /// <summary>Gets what is wrong with a checkpoint that is passed over for an older one; null (default) for nobody.</summary>
    public Action<string>? OnDamage { get; init; }
}

/// <summary>Where a run that is kept has come to; for whoever watches it, and for tests that end it there.</summary>
public enum RunPhase
{
    /// <summary>A tick is done, and on its way to the journal; the number is the tick.</summary>
    Tick,

    /// <summary>A piece of a checkpoint is kept; the number says how many of it are.</summary>
    Piece,

    /// <summary>A checkpoint counts; the number is its tick.</summary>
    Checkpoint,

    /// <summary>A table has been written to its end; the number says how many of them are.</summary>
    Table,

    /// <summary>A file of the run is about to get its name; the number says how many have theirs.</summary>
    Name,

    /// <summary>Everything is written; the number is the last tick.</summary>
    Complete,
}
