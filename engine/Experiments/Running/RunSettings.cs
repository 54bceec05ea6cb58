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

    /// <summary>Where it is kept, so that it can be gone on with; null (default) for nowhere.</summary>
    public RunKeeping? Keeping { get; init; }

    /// <summary>What it is to stand on, made ahead; null (default) for none.</summary>
    public Ground? Ground { get; init; }

    /// <summary>When it ends before its last tick, complete all the same; null (default) for never. Not together with <see cref="Keeping"/>.</summary>
    public StopRule? Stop { get; init; }

    /// <summary>Whether people and their ties are looked at when it is over; always so with tables. Default true.</summary>
    public bool HasPeople { get; init; } = true;

    /// <summary>Gets what came of it as soon as that is known, while its last tables are still to be written; null (default) for nobody.</summary>
    public Action<RunOutcome>? OnOutcome { get; init; }

    /// <summary>Gets where the run has come to, with a number; null (default) for nobody.</summary>
    public Action<RunPhase, int>? OnPhase { get; init; }
}
