using CoCreation.Sim.Kernel;
using System.Collections.Concurrent;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Patterns;

/// <summary>The worlds that the patterns are read from: each is run once over its seeds, however many tests look at it.</summary>
internal static class PatternRuns
{
    public const int Seeds = 12;

    private static readonly ConcurrentDictionary<string, Lazy<Task<PooledSummary>>> Pools = new();
    private static readonly SemaphoreSlim AtOnce = new(Environment.ProcessorCount);

    /// <summary>The rules that the design documents call the co-creation charter.</summary>
    public static readonly (Parameter Parameter, double Value)[] CoCreationCharter =
    [
        (Parameter.EyeLevel, 0.9), (Parameter.Commitment, 0.7), (Parameter.Facilitation, 0.1), (Parameter.SizeCap, 10),
        (Parameter.Boundary, 0.4), (Parameter.Sanction, 1), (Parameter.Spillover, 0.2), (Parameter.Renewal, 0.85),
    ];

    public static Task<PooledSummary> Default => Pool([], [], Seeds);

    /// <summary>The default world with other parameters, pooled over seeds 1 to 12.</summary>
    public static Task<PooledSummary> With(params (Parameter Parameter, double Value)[] settings) => Pool(settings, [], Seeds);

    /// <summary>The default world with events.</summary>
    public static Task<PooledSummary> With(params ScenarioEvent[] events) => Pool([], events, Seeds);

    /// <summary>The default world with another number of participants and seeds.</summary>
    public static Task<PooledSummary> OfSize(int participants, int seeds) =>
        Pool([(Parameter.Participants, participants)], [], seeds);

    private static Task<PooledSummary> Pool((Parameter Parameter, double Value)[] settings, ScenarioEvent[] events, int seeds)
    {
        Parameters parameters = settings.Aggregate(Parameters.Default, (before, set) => before.With(set.Parameter, set.Value));
        Scenario scenario = new()
        {
            Name = "pattern", Question = new Bilingual("?", "?"), Parameters = parameters, Events = events,
        };
        return Pools.GetOrAdd($"{scenario.Hash} {seeds}", _ => new Lazy<Task<PooledSummary>>(() => Run(scenario, seeds))).Value;
    }

    private static async Task<PooledSummary> Run(Scenario scenario, int seeds)
    {
        RunRecord[] records = await Task.WhenAll(Enumerable.Range(1, seeds).Select(async seed =>
        {
            await AtOnce.WaitAsync();
            try
            {
                RunSettings settings = new() { Districts = 1 };
                return (await ScenarioRun.ExecuteAsync(scenario, (ulong)seed, settings, CancellationToken.None)).Record;
            }
            finally
            {
                AtOnce.Release();
            }
        }));
        return PooledSummary.Of(records);
    }
}
