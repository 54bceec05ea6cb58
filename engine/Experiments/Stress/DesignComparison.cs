using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Two designs, paired by seed.</summary>
public static class DesignComparison
{
    /// <summary>The kind of the experiment.</summary>
    public const string Kind = "comparison";

    /// <summary>The experiment. Designs of the same title are called by their names.</summary>
    /// <param name="first">A design.</param>
    /// <param name="second">Another, of another name.</param>
    /// <param name="ticks">How many weeks both run; null for as many as each says.</param>
    /// <param name="seeds">How many seeds, and the first.</param>
    public static Experiment Of(Scenario first, Scenario second, int? ticks, (int Count, ulong First) seeds)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Scenario[] designs = [first with { Ticks = ticks ?? first.Ticks }, second with { Ticks = ticks ?? second.Ticks }];
        Bilingual[] called = first.Title.English == second.Title.English || first.Title.German == second.Title.German
            ? [new(first.Name, first.Name), new(second.Name, second.Name)]
            : [first.Title, second.Title];
        (string a, string b) = (called[0].English, called[1].English);
        (string ein, string zwei) = (called[0].German, called[1].German);
        return new Experiment
        {
            Name = $"{first.Name}-{second.Name}",
            Title = new($"{a} and {b}", $"{ein} und {zwei}"),
            Question = new($"What is different: {a} or {b}?", $"Was ist anders: {ein} oder {zwei}?"),
            Subject = designs[0],
            Factors = [new Factor.OfScenario(designs) { Levels = [.. designs.Select(design => new FactorValue(design.Name, null))] }],
            Design = new Design.Listed(),
            Points = [.. designs.Select((design, i) => new ExperimentPoint(i + 1, [new FactorValue(design.Name, null)], design) { Label = called[i] })],
            Replications = new Replications { Least = seeds.Count, Most = seeds.Count, FirstSeed = seeds.First },
        };
    }
}
