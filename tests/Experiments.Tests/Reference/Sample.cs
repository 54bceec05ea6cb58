using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>One number of many runs that differ in their seeds.</summary>
internal sealed class Sample
{
    private Sample(double[] values) => Values = values;

    public double[] Values { get; }

    public double Mean => Values.Average();

    public double Deviation => Math.Sqrt(Values.Sum(value => (value - Mean) * (value - Mean)) / (Values.Length - 1));

    public double StandardError => Deviation / Math.Sqrt(Values.Length);

    /// <summary>Few runs where the gate counts minutes; all that the table of targets asks for with COCREATION_REFERENCE=full.</summary>
    public static int Runs(int few, int full) => IsFull ? full : few;

    public static bool IsFull => Environment.GetEnvironmentVariable("COCREATION_REFERENCE") == "full";

    /// <summary>Runs over seeds from COCREATION_REFERENCE_SEED (1) on, and prints them.</summary>
    public static async Task<IReadOnlyList<ActorRun>> OfAsync(
        KernelModel model, ModelSettings settings, int runs, ITestOutputHelper output, int? ticks = null)
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("COCREATION_REFERENCE_SEED"), out var seed) ? seed : 1;
        var clock = Stopwatch.StartNew();
        ConcurrentDictionary<int, ActorRun> all = new();
        await Parallel.ForEachAsync(Enumerable.Range(0, runs), async (run, _) =>
            all[run] = await ActorRun.OfAsync(model, settings, first + (ulong)run, ticks));
        var average = all.Values.Average(run => run.Last.Tick);
        Print(output, $"{model.Name}, {runs} runs, seeds from {first}, {clock.Elapsed.TotalSeconds:F1} s, {average:F0} ticks each");
        return [.. all.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    public static Sample Of(IEnumerable<double> values) => new([.. values]);

    /// <summary>The mean is within so many standard errors, or within a tolerance if that is wider.</summary>
    public void AssertNear(double expected, ITestOutputHelper output, double tolerance = 0, double errors = 3)
    {
        Print(output, $"  expected {expected}, got {Mean:F4}, standard error {StandardError:F4}, {Values.Length} values");
        Assert.InRange(Mean, expected - Math.Max(tolerance, errors * StandardError), expected + Math.Max(tolerance, errors * StandardError));
    }

    public static void Print(ITestOutputHelper output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
