using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// A run whose types were read again with other thresholds, and what that does to its patterns. The lives of networks stay as they
/// were: only the names change that they are called by.
/// </summary>
public sealed record Reclassification
{
    /// <summary>The summary of the run.</summary>
    public required RunSummary Run { get; init; }

    /// <summary>The thresholds of the run: those that it began with, and those of its time line.</summary>
    public required IReadOnlyList<ThresholdStep> Recorded { get; init; }

    /// <summary>The thresholds that it was read again with, likewise.</summary>
    public required IReadOnlyList<ThresholdStep> Reread { get; init; }

    /// <summary>The figures by type as they were recorded.</summary>
    public required TypesSummary Before { get; init; }

    /// <summary>The figures by type with the other thresholds.</summary>
    public required TypesSummary After { get; init; }

    /// <summary>Networks that once had 3 members.</summary>
    public required int Networks { get; init; }

    /// <summary>How many of them held another type longest.</summary>
    public required int Renamed { get; init; }

    /// <summary>The share of their weeks, in [0, 1], in which another type is held; 0 without networks.</summary>
    public required double WeeksRenamed { get; init; }

    /// <summary>Every pattern that a single run can show, before and after.</summary>
    public required IReadOnlyList<PatternCheck> Patterns { get; init; }

    /// <summary>Reads a run again.</summary>
    /// <param name="folder">The folder of a complete run.</param>
    /// <param name="settings">Thresholds to be changed, each "typeShare=0.5" or "dormantBelow=0.2"; in every week; the others stay as they were.</param>
    /// <exception cref="InputException">
    /// A name that is no threshold or comes twice, a value out of range; no folder, no complete run, a table missing or broken.
    /// </exception>
    public static Reclassification Of(string folder, IReadOnlyList<string> settings)
    {
        List<Problem> problems = [];
        ThresholdCourse recorded = ThresholdsOf(folder, problems, out StoredRun? run);
        recorded.At(0).With(settings, problems);
        if (run is null || problems.Count > 0)
        {
            throw new InputException(problems);
        }

        return Of(run, recorded, recorded.Select(thresholds => thresholds.With(settings, [])));
    }

    private static ThresholdCourse ThresholdsOf(string folder, List<Problem> problems, out StoredRun? run)
    {
        run = null;
        try
        {
            run = new StoredRun(folder);
            return run.Recorded();
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return new ThresholdCourse([new ThresholdStep(0, Thresholds.Of(Parameters.Default))]);
        }
    }

    private static Reclassification Of(StoredRun run, ThresholdCourse recorded, ThresholdCourse reread)
    {
        IReadOnlyList<StoredNetwork> before = run.Networks(reread);
        StoredNetwork[] after = [.. before.Select(Renaming)];
        StoredNetwork[] formed = [.. before.Where(network => network.Record.HasFormed)];
        double weeks = formed.Sum(network => (double)network.Reading.Age);
        TypesSummary was = Summary(run.Summary, before);
        TypesSummary becomes = Summary(run.Summary, after);
        return new Reclassification
        {
            Run = run.Summary,
            Recorded = recorded.Steps,
            Reread = reread.Steps,
            Before = was,
            After = becomes,
            Networks = formed.Length,
            Renamed = formed.Count(network => network.Record.Type != Renaming(network).Record.Type),
            WeeksRenamed = weeks == 0 ? 0 : formed.Sum(network => network.Reading.Differing) / weeks,
            Patterns = [.. Pattern.All.Select(pattern => new PatternCheck(pattern.Name, pattern.Statement, pattern.Holds(was), pattern.Holds(becomes)))],
        };
    }

    private static StoredNetwork Renaming(StoredNetwork network) => network with
    {
        Record = network.Record with
        {
            Life = network.Record.Life with { AtLandmark = network.Reading.Reread.AtLandmark, TypeWeeks = network.Reading.Reread.Weeks },
        },
    };

    private static TypesSummary Summary(RunSummary run, IReadOnlyList<StoredNetwork> networks)
    {
        RunRecord record = new()
        {
            Scenario = run.Scenario,
            Seed = run.Seed,
            Participants = run.Participants,
            Rows = [new TickRow(run.Ticks, 0, [])],
            Networks = [.. networks.Select(network => network.Record)],
        };
        TypesSummary types = TypesSummary.Of([record]);
        return new TypesSummary
        {
            Competition = WithBenefits(types.Competition, networks, NetworkType.Competition),
            Ignorance = WithBenefits(types.Ignorance, networks, NetworkType.Ignorance),
            Lament = WithBenefits(types.Lament, networks, NetworkType.Lament),
            CoCreation = WithBenefits(types.CoCreation, networks, NetworkType.CoCreation),
            Loose = WithBenefits(types.Loose, networks, NetworkType.Loose),
        };
    }

    // The benefits of single memberships are in no table; what they come to for each network is.
    private static TypeSummary WithBenefits(TypeSummary summary, IReadOnlyList<StoredNetwork> networks, NetworkType type)
    {
        StoredNetwork[] these = [.. networks.Where(network => network.Record.HasFormed && network.Record.Type == type)];
        return summary with
        {
            NegativeShare = Mean(these.Select(network => network.NegativeShare)),
            Gini = Mean(these.Select(network => network.Gini)),
        };
    }

    private static double? Mean(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        return known.Length == 0 ? null : Sample.Mean(known);
    }
}
