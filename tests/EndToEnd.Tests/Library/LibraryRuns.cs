using System.Collections.Concurrent;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Library;

/// <summary>
/// The scenarios of the library, each run once over the seeds 1 to 3 (with COCREATION_REFERENCE=full 1 to 6), however many tests look at it.
/// </summary>
internal static class LibraryRuns
{
    private static readonly int Seeds = Environment.GetEnvironmentVariable("COCREATION_REFERENCE") == "full" ? 6 : 3;
    private static readonly ConcurrentDictionary<string, Lazy<Task<RunRecord[]>>> Runs = new();
    private static readonly SemaphoreSlim AtOnce = new(Environment.ProcessorCount);

    public static Task<PooledSummary> Default => Of(ScenarioLibrary.Default);

    public static async Task<PooledSummary> Of(string name) => PooledSummary.Of(await Records(name));

    public static async Task<PooledSummary> With(string name, (Parameter Parameter, double Value) change)
    {
        var scenario = ScenarioLibrary.Find(name)!;
        return PooledSummary.Of(await Records(scenario with { Parameters = scenario.Parameters.With(change.Parameter, change.Value) }));
    }

    public static Task<RunRecord[]> Records(string name) => Records(ScenarioLibrary.Find(name)!);

    public static TypeSummary[] Four(TypesSummary types) => [types.Competition, types.Ignorance, types.Lament, types.CoCreation];

    /// <summary>What the runs of a scenario came to, for the message of a failed test.</summary>
    public static async Task<string> Told(string name)
    {
        var (own, usual) = (await Of(name), await Default);
        return $"{name}: {own.Types}; output {own.Output}, at the end {own.AtTheEnd}; by default {usual.Types}; output {usual.Output}, at the end {usual.AtTheEnd}";
    }

    private static Task<RunRecord[]> Records(Scenario scenario) =>
        Runs.GetOrAdd(scenario.Hash, _ => new Lazy<Task<RunRecord[]>>(() => Run(scenario))).Value;

    private static Task<RunRecord[]> Run(Scenario scenario) => Task.WhenAll(Enumerable.Range(1, Seeds).Select(async seed =>
    {
        await AtOnce.WaitAsync();
        try
        {
            return (await ScenarioRun.ExecuteAsync(scenario, (ulong)seed, new RunSettings { Districts = 1 }, CancellationToken.None)).Record;
        }
        finally
        {
            AtOnce.Release();
        }
    }));
}
