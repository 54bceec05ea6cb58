namespace CoCreation.Sim.Experiments;

/// <summary>How often a point is run, and with which seeds.</summary>
public sealed record Replications
{
    /// <summary>The fewest replications of a point; default 10.</summary>
    public int Least { get; init; } = 10;

    /// <summary>The most; the same as the fewest where their number is fixed. Default 10.</summary>
    public int Most { get; init; } = 10;

    /// <summary>When a point has been run often enough; null where the number of replications is fixed.</summary>
    public Precision? Until { get; init; }

    /// <summary>The seed of the first replication; default 1. Those after it follow in order.</summary>
    public ulong FirstSeed { get; init; } = 1;

    /// <summary>Whether all points have the same seeds (common random numbers), so that they can be compared in pairs; default true.</summary>
    public bool HasCommonSeeds { get; init; } = true;
}

/// <summary>How exactly a measure is wanted: until the half-width of the 95 % interval of its mean is below this.</summary>
/// <param name="Measure">The position among the experiment's measures.</param>
/// <param name="HalfWidth">Above 0; in the unit of the measure, or as a share of its mean.</param>
/// <param name="IsRelative">Whether it is a share of the mean.</param>
public sealed record Precision(int Measure, double HalfWidth, bool IsRelative);

/// <summary>When a run ends before its last week: a measure of weeks is at most, or at least, something for some weeks in a row.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Bound">The bound.</param>
/// <param name="IsBelow">Whether the measure is at most the bound; otherwise at least.</param>
/// <param name="Weeks">For how many weeks in a row; at least 1.</param>
public sealed record StopRule(Measure Measure, double Bound, bool IsBelow, int Weeks);
