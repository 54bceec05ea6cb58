using System.Collections.Concurrent;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests;

/// <summary>Runs of the model, each run once for all tests.</summary>
public static class RealRuns
{
    private static readonly ConcurrentDictionary<string, Lazy<RunOutcome>> Done = new();

    // Name, ticks, seed, participants; of two nobody can found a network.
    private static readonly (string Name, int Ticks, ulong Seed, int Participants)[] Settings =
    [
        ("ten years", 520, 7, 300),
        ("ten years, another seed", 520, 11, 300),
        ("thirty years, few", 1560, 5, 60),
        ("seven years, few", 364, 3, 40),
        ("three years", 156, 8, 90),
        ("two years", 104, 12, 150),
        ("one year", 52, 5, 120),
        ("thirty weeks", 30, 2, 200),
        ("ten weeks", 10, 1, 300),
        ("one week", 1, 1, 60),
        ("empty world", 60, 4, 2),
        ("hardly anybody", 200, 6, 5),
    ];

    /// <summary>The names of all runs.</summary>
    public static TheoryData<string> Names => [.. Settings.Select(setting => setting.Name)];

    public static RunOutcome Of(string name) => Done.GetOrAdd(name, key => new Lazy<RunOutcome>(() => Run(key))).Value;

    private static RunOutcome Run(string name)
    {
        var (_, ticks, seed, participants) = Settings.Single(setting => setting.Name == name);
        var scenario = new Scenario { Name = "made", Question = new("Why?", "Warum?"), Ticks = ticks }.WithTies(Ring(participants));
        RunSettings settings = new() { ObservesNetworks = true };
        return ScenarioRun.ExecuteAsync(scenario, seed, settings, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Everybody knows the next six.</summary>
    public static EdgeList Ring(int participants)
    {
        var ties =
            from one in Enumerable.Range(0, participants)
            from step in Enumerable.Range(1, 6)
            let pair = (Least: Math.Min(one, (one + step) % participants), Most: Math.Max(one, (one + step) % participants))
            where pair.Least < pair.Most
            select pair;
        var rows = ties.Distinct().Select(tie => $"{tie.Least},{tie.Most}");
        return EdgeList.Read(new StringReader("source,target\n" + string.Join('\n', rows) + "\n"), "ring.csv");
    }
}
