using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Experiments;

/// <summary>Hand-made results of experiments; the first measure is "output" unless another is named.</summary>
internal static class MadeResults
{
    public static readonly ILookup<int, LifeResult> NoLives = Array.Empty<LifeResult>().ToLookup(_ => 0);

    public static FactorInfo Number(string name, string english, string german) =>
        new(name, "1", new(english + ".", german + "."), IsNumeric: true) { Label = new(english, german), From = 0, To = 1 };

    public static FactorInfo Word(string name, string english, string german) =>
        new(name, "", new(english + ".", german + "."), IsNumeric: false) { Label = new(english, german) };

    /// <summary>A manifest of points with their values, in order.</summary>
    public static ExperimentManifest Manifest(string kind, string design, FactorInfo[] factors, params string[][] points) => new()
    {
        Kind = kind,
        Name = "made",
        Title = new("Made", "Gemacht"),
        Question = new("What comes of it?", "Was wird daraus?"),
        Hash = new string('a', 64),
        BehaviourVersion = "2",
        EngineVersion = "0.1.0",
        Command = "cocreation experiment made.yaml",
        Scenario = "four-networks",
        ScenarioTitle = new("Four networks", "Vier Netzwerke"),
        Participants = 300,
        Weeks = 520,
        Design = design,
        Base = design == "sobol" ? 8 : null,
        Trajectories = design == "morris" ? 4 : null,
        Levels = design == "morris" ? 4 : null,
        DesignSeed = design is "sobol" or "morris" or "latinHypercube" ? 1UL : null,
        Factors = factors,
        Points = [.. points.Select((values, i) => new PointInfo(i + 1, values, "scenario.yaml", "", "") { Weeks = 520, Runs = 4 })],
        Measures = ["output", "meanTrust"],
        Replications = new Replications { Least = 4, Most = 4 },
        From = 1,
        Baseline = 1,
        Runs = 4 * points.Length,
        Failed = 0,
        Tables = [],
        HasLives = false,
    };

    /// <summary>A stress test or the changes of a charter: points with labels, the first of them the baseline.</summary>
    public static ExperimentManifest Labelled(string kind, params Bilingual[] labels)
    {
        var manifest = Manifest(kind, "list", [Word("stress", "The stress", "Die Belastung")], [.. labels.Select(label => new[] { label.English })]) with { Measures = ["outputAfter", "survivalAfter"] };
        return manifest with { Points = [.. manifest.Points.Zip(labels, (point, label) => point with { Label = label })] };
    }

    /// <summary>One run at every point, without noise; the second measure is not known.</summary>
    public static ExperimentResults Single(ExperimentManifest manifest, params double[] means)
    {
        ExperimentResults results = new(manifest with
        {
            Points = [.. manifest.Points.Select(point => point with { Runs = 1 })],
            Replications = manifest.Replications with { Least = 1, Most = 1 },
            Runs = manifest.Points.Count,
        });
        foreach (var point in manifest.Points)
            results.Take(point.Number, [means[point.Number - 1], null]);
        return results;
    }

    /// <summary>Four runs at every point, with a mean and the noise of the seed; the second measure is 0.5, 0.4, 0.3 and so on.</summary>
    public static ExperimentResults Results(ExperimentManifest manifest, params double[] means)
    {
        double[] noise = [-3, -1, 1, 3];
        ExperimentResults results = new(manifest);
        foreach (var point in manifest.Points)
        {
            for (var run = 0; run < 4; run++)
                results.Take(point.Number, [means[point.Number - 1] + noise[run] + (0.01 * run * point.Number), 0.6 - (0.1 * Math.Min(5, point.Number))]);
        }

        return results;
    }
}
