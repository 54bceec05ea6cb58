using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A number that a whole run comes to: what an experiment measures.</summary>
public sealed record RunMeasure
{
    /// <summary>The name in experiment files and tables.</summary>
    public required string Name { get; init; }

    /// <summary>The unit, "1" where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>The values allowed, in signs that need no language.</summary>
    public required string Allowed { get; init; }

    /// <summary>What it is called on an axis.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>What it means, in one sentence.</summary>
    public required Bilingual Meaning { get; init; }

    /// <summary>How many weeks a run must have for it to be known. Default 1.</summary>
    internal int FewestWeeks { get; init; } = 1;

    /// <summary>Measures a run; null where nothing was there to measure it on.</summary>
    internal Func<MeasuredRun, double?> Of { get; init; } = _ => null;
}

/// <summary>A run that is measured.</summary>
/// <param name="Run">What is kept of it.</param>
/// <param name="From">The week that measures from a week on begin with.</param>
internal sealed record MeasuredRun(RunRecord Run, int From)
{
    private TypesSummary? _types;

    public TypesSummary Types => _types ??= TypesSummary.Of([Run]);

    public TypeCounts AtTheEnd { get; } = Run.AtTheEnd();
}
