using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>
/// Final size of large outbreaks, z = 1 - exp(-R0 z), and chance of extinction, 1 / R0, of the Markov SIR model from one infected: limits
/// for many participants, here 1000. A hundred strains that know nothing of each other go round in one world.
/// </summary>
public sealed class SirTests(ITestOutputHelper output)
{
    private const int Strains = 100;
    private static readonly SirModel Model = new();

    [Theory]
    [InlineData(1.5, 0.5828)]
    [InlineData(2, 0.7968)]
    [InlineData(3, 0.9405)]
    public async Task RunAsync_OneInfected_ReachesTheExpectedShareOrDiesOut(double r0, double share)
    {
        var settings = ActorRun.Settings(Model, ("r0", r0), ("strains", Strains));
        var runs = await Sample.OfAsync(Model, settings, Sample.Runs(6, 200), output);
        Assert.All(runs, run => Assert.True(run.IsOver));
        Sample.Of(runs.Select(run => run["reached-if-large"])).AssertNear(share, output, 0.01, Sample.IsFull ? 0 : 3);
        Sample.Of(runs.Select(run => run["died-out"])).AssertNear(1 / r0, output, 0.01, Sample.IsFull ? 0 : 3);
    }
}
