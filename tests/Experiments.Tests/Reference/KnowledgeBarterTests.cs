using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>
/// Mean knowledge over the chance of rewiring (Cowan and Jonard 2004): with experts it is highest in between, where ties are mostly near but
/// some lead far; without them there is no peak.
/// </summary>
public sealed class KnowledgeBarterTests(ITestOutputHelper output)
{
    private static readonly KnowledgeBarterModel Model = new();
    private static readonly double[] Few = [0, 0.2, 1];
    private static readonly double[] Many = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 1];

    [Fact]
    public async Task RunAsync_WithExperts_PeaksBetweenRingAndChance()
    {
        var found = await KnowledgeAsync(experts: 50);
        var peak = found.MaxBy(one => one.Knowledge.Mean);
        Assert.InRange(peak.Rewiring, 0.05, 0.3);
        AssertAbove(peak.Knowledge, found[0].Knowledge);
        AssertAbove(peak.Knowledge, found[^1].Knowledge);
    }

    /// <summary>Nowhere in between is knowledge clearly higher than where ties are random.</summary>
    [Fact]
    public async Task RunAsync_WithoutExperts_HasNoPeak()
    {
        var found = await KnowledgeAsync(experts: 0);
        Assert.All(found[1..^1], one => Assert.True(one.Knowledge.Mean - found[^1].Knowledge.Mean < 3 * ErrorOf(one.Knowledge, found[^1].Knowledge)));
    }

    private async Task<List<(double Rewiring, Sample Knowledge)>> KnowledgeAsync(int experts)
    {
        List<(double, Sample)> found = [];
        foreach (var rewiring in Sample.IsFull ? Many : Few)
        {
            var settings = ActorRun.Settings(Model, ("rewiring", rewiring), ("experts", experts));
            var runs = await Sample.OfAsync(Model, settings, Sample.Runs(experts > 0 ? 10 : 3, 20), output);
            Sample sample = Sample.Of(runs.Select(run => run["knowledge"]));
            Sample.Print(output, $"  {experts} experts, rewiring {rewiring}: {sample.Mean:F3}, standard error {sample.StandardError:F3}");
            Sample.Print(output, $"  open ties {runs.Average(run => run["open-ties"]):F3}");
            found.Add((rewiring, sample));
        }

        return found;
    }

    private static void AssertAbove(Sample high, Sample low) => Assert.True(high.Mean - low.Mean > 3 * ErrorOf(high, low));

    private static double ErrorOf(Sample one, Sample other) =>
        Math.Sqrt((one.StandardError * one.StandardError) + (other.StandardError * other.StandardError));
}
