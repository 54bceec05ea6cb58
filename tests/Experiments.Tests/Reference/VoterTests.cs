using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>The mean time to consensus on a complete graph from half and half, in sweeps: the walk of the number of ones, solved exactly.</summary>
public sealed class VoterTests(ITestOutputHelper output)
{
    private static readonly VoterModel Model = new();

    [Theory]
    [InlineData(50, 33.479)]
    [InlineData(100, 68.129)]
    [InlineData(200, 137.440)]
    public async Task RunAsync_HalfAndHalf_ComesToConsensusInTheExpectedTime(int participants, double sweeps)
    {
        var settings = ActorRun.Settings(Model, ("participants", participants));
        var runs = await Sample.OfAsync(Model, settings, Sample.Runs(20_000 / participants, 1000), output);
        Assert.All(runs, run => Assert.True(run.IsOver));
        Assert.All(runs, run => Assert.Single(run.Traced.Distinct()));
        Sample.Of(runs.Select(run => run["sweeps"])).AssertNear(sweeps, output);
    }
}
