using System.Diagnostics;
using System.Numerics;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Makes the points of a design.</summary>
/// <param name="root">The experiment's document.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class DesignBinding(YamlMap root, ExperimentProblems problems)
{
    // Which keys belong to which kind; "kind" to all.
    private static readonly (string Kind, string[] Keys)[] KeysOf =
        [("grid", []), ("list", ["rows"]), ("latinHypercube", ["points", "seed"]), ("sobol", ["base", "seed"]), ("morris", ["trajectories", "levels", "seed"])];

    private readonly YamlMap? _map = root.Find("design") as YamlMap;

    private string Kind => (_map is null ? null : ScenarioBinding.ChoiceOf(_map, "kind")) ?? "grid";

    /// <summary>Adds what is wrong with the keys of the design, and with factors that it cannot take.</summary>
    /// <param name="factors">The factors as they are listed; null for one that is refused.</param>
    public void Check(IReadOnlyList<Factor?> factors)
    {
        if (root.Find("design") is not YamlUnsound)
        {
            CheckKeys(Kind);
            CheckNumbers();
            CheckFactors(Kind, factors);
            if (Kind == "list" && _map!.Find("rows") is YamlList rows)
            {
                new PointListBinding(rows, problems).Check(factors);
            }
        }
    }

    /// <summary>How many points the design has by its keys; null if that cannot be told.</summary>
    /// <param name="factors">The factors as they are listed.</param>
    public double? PointsOf(IReadOnlyList<Factor?> factors) => root.Find("design") is YamlUnsound || factors.Contains(null) ? null : CountOf(DesignOf(Kind), [.. factors.OfType<Factor>()]);

    /// <summary>The design with its points, of what was checked; null, with problems added, if it cannot be made.</summary>
    /// <param name="factors">The factors, at least one.</param>
    /// <param name="basis">What is run where no factor says otherwise.</param>
    /// <param name="most">How often each point is run at most.</param>
    public (Design Kind, IReadOnlyList<ExperimentPoint> Points)? Bind(IReadOnlyList<Factor> factors, RunSubject basis, int most)
    {
        Design design = DesignOf(Kind);
        double runs = most * CountOf(design, factors);
        if (runs > Experiment.MostRuns)
        {
            problems.Add((YamlNode?)_map ?? root.Find("factors")!, new(
                $"{runs:0} runs are more than the {Experiment.MostRuns} that an experiment may have", $"{runs:0} Läufe sind mehr als die {Experiment.MostRuns}, die ein Experiment haben darf"));
            return null;
        }

        IReadOnlyList<FactorValue>[] rows = Rows(design, factors);
        return (design, [.. rows.Select((values, i) => PointOf(i + 1, values, factors, basis))]);
    }

    /// <summary>A point: the scenario first, since all else changes it.</summary>
    public static ExperimentPoint PointOf(int number, IReadOnlyList<FactorValue> values, IReadOnlyList<Factor> factors, RunSubject basis)
    {
        RunSubject subject = basis;
        foreach ((Factor factor, FactorValue value) in factors.Zip(values).OrderBy(pair => pair.First is not Factor.OfScenario))
        {
            subject = factor.Apply(subject, value);
        }

        return new ExperimentPoint(number, values, subject);
    }

    private void CheckKeys(string kind)
    {
        string[] own = KeysOf.First(entry => entry.Kind == kind).Keys;
        foreach ((YamlText key, _) in (_map?.Entries ?? []).Where(entry => entry.Key.Value != "kind" && !own.Contains(entry.Key.Value)))
        {
            string of = string.Join(", ", KeysOf.Where(entry => entry.Keys.Contains(key.Value)).Select(entry => entry.Kind));
            problems.Add(key, new($"a design of kind {kind} has no {key.Value}; that belongs to {of}", $"ein Plan der Art {kind} hat kein {key.Value}; das gehört zu {of}"));
        }

        foreach (string missing in own.Where(name => name is not ("seed" or "levels") && _map!.Find(name) is null))
        {
            problems.Add(_map!, new($"'{missing}' is missing in a design of kind {kind}", $"'{missing}' fehlt in einem Plan der Art {kind}"));
        }
    }

    private void CheckFactors(string kind, IReadOnlyList<Factor?> factors)
    {
        IReadOnlyList<YamlNode> nodes = (root.Find("factors") as YamlList)?.Items ?? [];
        foreach ((Factor? factor, YamlNode node) in factors.Zip(nodes))
        {
            if (factor is null)
            {
                continue;
            }

            if (kind == "grid" && factor.Levels.Count == 0)
            {
                problems.Add(node, new($"a grid needs the values of {factor.Name}, or a range with levels", $"ein Raster braucht die Werte von {factor.Name} oder einen Bereich mit levels"));
            }
            else if (kind is "latinHypercube" && factor.Levels.Count == 0 && factor.Range is null)
            {
                problems.Add(node, new($"a Latin hypercube needs a range or values of {factor.Name}", $"ein lateinischer Hyperwürfel braucht einen Bereich oder Werte von {factor.Name}"));
            }
            else if (kind is "sobol" or "morris" && factor.Range is null)
            {
                problems.Add(node, new($"this design needs a range of {factor.Name}", $"dieser Plan braucht einen Bereich von {factor.Name}"));
            }
        }
    }

    private void CheckNumbers()
    {
        YamlNode? at = Kind == "sobol" && !BitOperations.IsPow2(NumberOf("base", 1)) ? _map!.Find("base") : null;
        problems.Refuse(at, new("the base is a power of 2, such as 64", "die Grundzahl ist eine Zweierpotenz, etwa 64"));
        at = Kind == "morris" && NumberOf("levels", 4) % 2 == 1 ? _map!.Find("levels") : null;
        problems.Refuse(at, new("the number of levels is even, such as 4", "die Zahl der Stufen ist gerade, etwa 4"));
    }

    private int NumberOf(string key, int usual) => (int)((_map is null ? null : ScenarioBinding.NumberOf(_map, key)) ?? usual);

    private Design DesignOf(string kind)
    {
        ulong seed = (ulong)NumberOf("seed", 1);
        return kind switch
        {
            "grid" => new Design.Grid(),
            "list" => new Design.Listed(),
            "latinHypercube" => new Design.LatinHypercube(NumberOf("points", 0), seed),
            "sobol" => new Design.Sobol(NumberOf("base", 0), seed),
            "morris" => new Design.Morris(NumberOf("trajectories", 0), NumberOf("levels", 4), seed),
            _ => throw new UnreachableException(),
        };
    }

    private double CountOf(Design design, IReadOnlyList<Factor> factors) => design switch
    {
        Design.Grid => factors.Aggregate(1.0, (count, factor) => count * factor.Levels.Count),
        Design.LatinHypercube lhs => lhs.Points,
        Design.Sobol sobol => (double)sobol.Base * (factors.Count + 2),
        Design.Morris morris => (double)morris.Trajectories * (factors.Count + 1),
        _ => (_map?.Find("rows") as YamlList)?.Items.Count ?? 0,
    };

    private IReadOnlyList<FactorValue>[] Rows(Design design, IReadOnlyList<Factor> factors)
    {
        if (design is Design.Listed)
        {
            return new PointListBinding((YamlList)_map!.Find("rows")!, problems).Bind(factors);
        }

        if (design is Design.Grid)
        {
            return
            [
                .. FullGrid.Levels([.. factors.Select(factor => factor.Levels.Count)])
                    .Select(IReadOnlyList<FactorValue> (row) => [.. factors.Select((factor, i) => factor.Levels[row[i]])]),
            ];
        }

        IEnumerable<double[]> places = design switch
        {
            Design.LatinHypercube lhs => LatinHypercube.Points(lhs.Points, factors.Count, lhs.Seed),
            Design.Sobol sobol => new SaltelliDesign(sobol.Base, factors.Count, sobol.Seed).Points(),
            Design.Morris morris => new MorrisDesign(morris.Trajectories, factors.Count, morris.Levels, morris.Seed).Points(),
            _ => throw new UnreachableException(),
        };
        return [.. places.Select(IReadOnlyList<FactorValue> (place) => [.. factors.Select((factor, i) => factor.At(place[i]))])];
    }
}
