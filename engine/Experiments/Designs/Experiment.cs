using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Runs of one plan: which points of which factors, how often each, what is measured.</summary>
public sealed record Experiment
{
    /// <summary>The most runs that a plan may come to.</summary>
    public const int MostRuns = 1_000_000;

    /// <summary>The name; lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What it asks; the title of its figures and its report.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>What is run where no factor says otherwise.</summary>
    public required RunSubject Subject { get; init; }

    /// <summary>The scenarios, or the model, that points are made of: those of a factor, or what is run everywhere.</summary>
    public IReadOnlyList<RunSubject> Subjects => Factors.OfType<Factor.OfScenario>().FirstOrDefault()?.Scenarios ?? (IReadOnlyList<RunSubject>)[Subject];

    /// <summary>What differs from point to point, in order; may be empty.</summary>
    public IReadOnlyList<Factor> Factors { get; init; } = [];

    /// <summary>How points are chosen.</summary>
    public required Design Design { get; init; }

    /// <summary>The points, numbered from 1 in order; at least one.</summary>
    public required IReadOnlyList<ExperimentPoint> Points { get; init; }

    /// <summary>How often each point is run.</summary>
    public Replications Replications { get; init; } = new();

    /// <summary>What is measured; the first is what figures show. At least one.</summary>
    public IReadOnlyList<RunMeasure> Measures { get; init; } = RunMeasures.Usual;

    /// <summary>When a run ends early; null (default) for never.</summary>
    public StopRule? Stop { get; init; }

    /// <summary>The week that measures from a week on begin with; default 1.</summary>
    public int From { get; init; } = 1;

    /// <summary>Whether the lives of all networks are kept, for survival curves; default true.</summary>
    public bool KeepsLives { get; init; } = true;

    /// <summary>The number of the point that others are compared with, by the same seeds; default 1.</summary>
    public int Baseline { get; init; } = 1;

    /// <summary>SHA-256 over everything that determines the results, in 64 lower-case hexadecimal digits.</summary>
    public string Hash => ExperimentHash.Of(this);

    /// <summary>The seed of a replication of a point: the same for all points, or one of their own.</summary>
    /// <param name="point">From 1.</param>
    /// <param name="replication">From 1.</param>
    public ulong SeedOf(int point, int replication)
    {
        ulong first = Replications.FirstSeed + (ulong)replication - 1;
        return Replications.HasCommonSeeds ? first : first + ((ulong)(point - 1) * (ulong)Replications.Most);
    }
}

/// <summary>A point of an experiment: one value of each factor.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Values">Indexed by factor.</param>
/// <param name="Subject">What is run.</param>
public sealed record ExperimentPoint(int Number, IReadOnlyList<FactorValue> Values, RunSubject Subject)
{
    /// <summary>What it is called where points have names; null (default) where their values say it.</summary>
    public Bilingual? Label { get; init; }
}
