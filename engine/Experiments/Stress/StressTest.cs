using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A community design against stresses, and what helps against the worst of them: two experiments, the second on the result of the first.</summary>
public sealed record StressTest
{
    /// <summary>The kind of the first experiment.</summary>
    public const string Kind = "stress";

    /// <summary>The kind of the second experiment.</summary>
    public const string CharterKind = "charter";

    /// <summary>The folder of the second experiment, in that of the first.</summary>
    public const string CharterFolder = "charter";

    /// <summary>How many seeds unless given.</summary>
    public const int UsualSeeds = 30;

    private static readonly string[] Measured = ["outputAfter", "survivalAfter", "networksAtTheEnd", "talkAfter", "meanTrust"];

    // The charter of a co-creation community, rule by rule (pattern 10 of the model).
    private static readonly (Parameter Rule, double Value)[] CoCreation =
    [
        (Parameter.EyeLevel, 0.9), (Parameter.Commitment, 0.7), (Parameter.Facilitation, 0.1), (Parameter.SizeCap, 10),
        (Parameter.Boundary, 0.4), (Parameter.Sanction, 1), (Parameter.Spillover, 0.2), (Parameter.Renewal, 0.85),
    ];

    /// <summary>The design: charter, people, ties.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The week in which a stress strikes; at least 2, before the last.</summary>
    public required int Week { get; init; }

    /// <summary>How many seeds; at least 2.</summary>
    public int Seeds { get; init; } = UsualSeeds;

    /// <summary>The first seed; default 1.</summary>
    public ulong FirstSeed { get; init; } = 1;

    /// <summary>The stresses with their strengths, in order.</summary>
    public required IReadOnlyList<ScenarioEvent.Shock> Stresses { get; init; }

    /// <summary>Every stress there is, with its default strength; where the outside enemy is there already, a stronger one appears.</summary>
    public static IReadOnlyList<ScenarioEvent.Shock> Catalogue(Scenario scenario, int week)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        double enemy = scenario.Parameters[Parameter.Threat] >= Shock.DefaultStrength(ShockKind.EnemyAppears) ? 1 : Shock.DefaultStrength(ShockKind.EnemyAppears);
        ShockKind[] kinds =
        [
            ShockKind.KeyPeopleLeave, ShockKind.ThirdLeaves, ShockKind.FreeRidersEnter, ShockKind.Newcomers, ShockKind.Betrayal,
            ShockKind.EnemyAppears, ShockKind.EnemyGoes, ShockKind.KnowledgeTapped, ShockKind.TiesCheap,
        ];
        return [.. kinds.Select(kind => new ScenarioEvent.Shock(week, kind, kind switch
        {
            ShockKind.EnemyGoes => null,
            ShockKind.EnemyAppears => enemy,
            _ => Shock.DefaultStrength(kind),
        }))];
    }

    /// <summary>The design without a stress, point 1, and under each.</summary>
    public Experiment UnderStress()
    {
        Factor factor = new Factor.OfStress();
        FactorValue none = new(Factor.OfStress.None, null);
        return Planned(
            Scenario.Name,
            new(
                $"Which stress breaks this design: {Scenario.Title.English}?",
                $"Welche Belastung zerbricht diesen Entwurf: {Scenario.Title.German}?"),
            factor,
            [
                new ExperimentPoint(1, [none], Scenario) { Label = new("no stress", "keine Belastung") },
                .. Stresses.Select((stress, i) => new ExperimentPoint(i + 2, [new FactorValue(Names.Of(stress.Kind), null)], Scenario with { Events = [.. Scenario.Events, stress] })
                {
                    Label = StressText.Of(stress),
                }),
            ]);
    }

    /// <summary>The design under one stress, point 1, and under the same with each rule of its charter changed, one at a time, and all at once.</summary>
    public Experiment WithCharters(ScenarioEvent.Shock stress)
    {
        ArgumentNullException.ThrowIfNull(stress);
        Scenario stressed = Scenario with { Events = [.. Scenario.Events, stress] };
        Bilingual told = StressText.Of(stress);
        (Parameter Rule, double Value)[] changes = [.. CoCreation.Select(change => (change.Rule, OtherThan(change.Rule, change.Value)))];
        Parameters all = CoCreation.Aggregate(Scenario.Parameters, (parameters, change) => parameters.With(change.Rule, change.Value));
        ExperimentPoint[] single =
        [
            .. changes.Select((change, i) => new ExperimentPoint(
                i + 2,
                [new FactorValue($"{ParameterTable.All[(int)change.Rule].Name}={Shown(change.Rule, change.Value)}", null)],
                stressed with { Parameters = Scenario.Parameters.With(change.Rule, change.Value) })
            {
                Label = StressText.Of(change.Rule, Scenario.Parameters[change.Rule], change.Value),
            }),
        ];
        return Planned(
            $"{Scenario.Name}-charter",
            new($"Which rule helps most against “{told.English}”?", $"Welche Regel hilft am meisten gegen „{told.German}“?"),
            new Factor.OfRule(),
            [
                new ExperimentPoint(1, [new FactorValue("asItIs", null)], stressed) { Label = new("the charter as it is", "die Charta, wie sie ist") },
                .. single,
                new ExperimentPoint(single.Length + 2, [new FactorValue("all", null)], stressed with { Parameters = all })
                {
                    Label = new("the whole charter of co-creation", "die ganze Charta der Co-Creation"),
                },
            ]);
    }

    /// <summary>The stress that costs most output, by the mean of the pairs; null where none costs any.</summary>
    public static PointInfo? WorstOf(ExperimentResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        Contrast? worst = results.Contrasts.Where(contrast => contrast.Measure.Name == Measured[0]).MinBy(contrast => contrast.Difference.Difference.Mean ?? 0);
        return worst?.Difference.Difference.Mean < 0 ? worst.Point : null;
    }

    private Experiment Planned(string name, Bilingual question, Factor factor, IReadOnlyList<ExperimentPoint> points) => new()
    {
        Name = name,
        Title = Scenario.Title,
        Question = question,
        Subject = Scenario,
        Factors = [factor],
        Design = new Design.Listed(),
        Points = points,
        Replications = new Replications { Least = Seeds, Most = Seeds, FirstSeed = FirstSeed },
        Measures = [.. Measured.Select(measure => RunMeasures.Find(measure)!)],
        From = Week,
        KeepsLives = false,
    };

    /// <summary>The value of the co-creation charter, or the default of the rule where the design has that value already.</summary>
    private double OtherThan(Parameter rule, double value) =>
        Scenario.Parameters[rule] == value ? ParameterTable.All[(int)rule].Default : value;

    private static string Shown(Parameter rule, double value) => Parameters.Shown(ParameterTable.All[(int)rule], value);
}
