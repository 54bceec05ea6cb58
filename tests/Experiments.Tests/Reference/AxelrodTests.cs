using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>
/// Mean number of stable regions on ten by ten sites (Axelrod 1997, table 2). The published means are of ten runs each, and so their own
/// standard error counts beside that of these runs. The deviation of the published runs is taken to be that of these, or, if that is more, the least
/// that ten whole numbers with the published mean can have. With few runs the deviation of these is given: that of 200 runs, never less than 0.1;
/// for five features with ten or fifteen traits and for ten features with five or fifteen an estimate from fewer.
/// </summary>
public sealed class AxelrodTests(ITestOutputHelper output)
{
    private const int PublishedRuns = 10;
    private static readonly AxelrodModel Model = new();

    [Theory]
    [InlineData(5, 5, 1.0, 0.26)]
    [InlineData(5, 10, 3.2, 2.5)]
    [InlineData(5, 15, 20.0, 10)]
    [InlineData(10, 5, 1.0, 0.1)]
    [InlineData(10, 10, 1.0, 0.2)]
    [InlineData(10, 15, 1.4, 0.5)]
    [InlineData(15, 5, 1.0, 0.1)]
    [InlineData(15, 10, 1.0, 0.1)]
    [InlineData(15, 15, 1.2, 0.21)]
    public async Task RunAsync_TenByTen_LeavesTheExpectedRegions(int features, int traits, double regions, double deviation)
    {
        var settings = ActorRun.Settings(Model, ("features", features), ("traits", traits));
        var runs = await Sample.OfAsync(Model, settings, Sample.Runs((features, traits) switch { (5, 15) => 20, (5, _) => 6, _ => 3 }, 200), output);
        Assert.All(runs, run => Assert.True(run.IsOver));
        Sample found = Sample.Of(runs.Select(run => run["regions"]));
        var own = Sample.IsFull ? found.Deviation : deviation;
        var published = Math.Max(own, LeastDeviation(regions));
        Sample.Print(output, $"  deviation {found.Deviation:F3}, taken {own:F3}, published {published:F3}");
        found.AssertNear(regions, output, 3 * Math.Sqrt((published * published / PublishedRuns) + (own * own / runs.Count)), errors: 0);
    }

    private static double LeastDeviation(double mean)
    {
        var part = mean - Math.Floor(mean);
        return Math.Sqrt(part * (1 - part) * PublishedRuns / (PublishedRuns - 1));
    }
}
