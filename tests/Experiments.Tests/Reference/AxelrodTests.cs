using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>Mean number of stable regions on ten by ten sites (Axelrod 1997, table 2).</summary>
public sealed class AxelrodTests(ITestOutputHelper output)
{
    private static readonly AxelrodModel Model = new();

    [Theory]
    [InlineData(5, 5, 1.0)]
    [InlineData(5, 10, 3.2)]
    [InlineData(5, 15, 20.0)]
    [InlineData(10, 5, 1.0)]
    [InlineData(10, 10, 1.0)]
    [InlineData(10, 15, 1.4)]
    [InlineData(15, 5, 1.0)]
    [InlineData(15, 10, 1.0)]
    [InlineData(15, 15, 1.2)]
    public async Task RunAsync_TenByTen_LeavesTheExpectedRegions(int features, int traits, double regions)
    {
        var settings = ActorRun.Settings(Model, ("features", features), ("traits", traits));
        var runs = await Sample.OfAsync(Model, settings, Sample.Runs(6, 200), output);
        Assert.All(runs, run => Assert.True(run.IsOver));
        Sample.Of(runs.Select(run => run["regions"])).AssertNear(regions, output);
    }
}
