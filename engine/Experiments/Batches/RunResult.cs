namespace CoCreation.Sim.Experiments;

/// <summary>What one run of an experiment came to.</summary>
public sealed record RunResult
{
    /// <summary>The number of its point, from 1.</summary>
    public required int Point { get; init; }

    /// <summary>Which replication of the point, from 1.</summary>
    public required int Replication { get; init; }

    /// <summary>Its seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The digest of its last tick, 16 lower-case hexadecimal digits; empty for a run that failed.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The last tick.</summary>
    public int Ticks { get; init; }

    /// <summary>What was measured, indexed by measure; null where nothing was there to measure it on. Empty for a run that failed.</summary>
    public IReadOnlyList<double?> Values { get; init; } = [];

    /// <summary>The networks that reached week 12, where lives are kept; in order of id.</summary>
    public IReadOnlyList<LifeResult> Lives { get; init; } = [];

    /// <summary>Why it failed; null for a run that did not.</summary>
    public string? Error { get; init; }

    /// <summary>The time that it took. Not part of the result.</summary>
    public double WallSeconds { get; init; }
}

/// <summary>The life of a network that reached week 12.</summary>
/// <param name="Founder">The number of the participant who founded it.</param>
/// <param name="Founded">The week of its founding.</param>
/// <param name="Type">The name of its type in week 12.</param>
/// <param name="Weeks">How many weeks it lived on after week 12.</param>
/// <param name="Reason">The name of the reason of its end; null if it outlived the run.</param>
public sealed record LifeResult(uint Founder, int Founded, string Type, int Weeks, string? Reason);
