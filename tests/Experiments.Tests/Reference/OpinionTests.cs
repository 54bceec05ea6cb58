using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>DeGroot 1974, Friedkin and Johnsen 1990, Hegselmann and Krause 2002.</summary>
public sealed class OpinionTests
{
    private static readonly DeGrootModel DeGroot = new();
    private static readonly FriedkinJohnsenModel FriedkinJohnsen = new();
    private static readonly HegselmannKrauseModel HegselmannKrause = new();

    /// <summary>The left Perron vector of the weights is (3, 6, 2) / 11.</summary>
    [Fact]
    public async Task RunAsync_DeGroot_ReachesTheConsensus()
    {
        var run = await ActorRun.OfAsync(DeGroot, ModelSettings.Of(DeGroot), 1);
        Assert.True(run.IsOver);
        Assert.All(run.Traced, opinion => Assert.Equal(0.390909091, opinion, 1e-9));
        Assert.Equal(0.390909091, run["mean"], 1e-9);
    }

    [Fact]
    public async Task RunAsync_DeGrootOtherWeights_ReachesTheirConsensus()
    {
        var settings = ActorRun.Settings(DeGroot, ("weight-1-1", 0), ("weight-1-2", 5), ("weight-1-3", 5), ("start-3", 1));
        var run = await ActorRun.OfAsync(DeGroot, settings, 1, 2000);
        double[][] weights = [[0, 0.5, 0.5], [0.25, 0.75, 0], [0.25, 0.25, 0.5]];
        double[] opinions = [0.9, 0.1, 1];
        for (var i = 0; i < 2000; i++)
            opinions = [.. weights.Select(row => row.Zip(opinions, (weight, opinion) => weight * opinion).Sum())];
        Assert.All(run.Traced, opinion => Assert.Equal(opinions[0], opinion, 1e-9));
    }

    /// <summary>(I - S W)^-1 (I - S) x0, as printed.</summary>
    [Fact]
    public async Task RunAsync_FriedkinJohnsen_ReachesTheEquilibrium()
    {
        var run = await ActorRun.OfAsync(FriedkinJohnsen, ModelSettings.Of(FriedkinJohnsen), 1);
        Assert.True(run.IsOver);
        double[] expected = [60.0208, 59.9840, 75, 74.9862];
        Assert.All(expected.Zip(run.Traced), pair => Assert.Equal(pair.First, pair.Second, 1e-3));
    }

    [Theory]
    [InlineData(0.05, 9, 17, new int[0], new double[0])]
    [InlineData(0.10, 5, 11, new[] { 12, 12, 2, 12, 12 }, new double[0])]
    [InlineData(0.15, 3, 7, new[] { 18, 14, 18 }, new[] { 0.229307, 0.5, 0.770693 })]
    [InlineData(0.20, 2, 7, new int[0], new[] { 0.303891, 0.696109 })]
    [InlineData(0.25, 1, 9, new int[0], new[] { 0.5 })]
    public async Task RunAsync_HegselmannKrause_FallsIntoTheExpectedCamps(double confidence, int camps, int updates, int[] sizes, double[] places)
    {
        var run = await ActorRun.OfAsync(HegselmannKrause, ActorRun.Settings(HegselmannKrause, ("confidence", confidence)), 1);
        Assert.True(run.IsOver);
        Assert.Equal(camps, run["camps"]);
        Assert.InRange(run["updates"], updates - 1, updates + 1);
        var found = run.Traced.Order().GroupBy(opinion => Math.Round(opinion, 6)).ToList();
        if (sizes.Length > 0)
            Assert.Equal(sizes, found.Select(camp => camp.Count()));
        Assert.All(places.Zip(found), pair => Assert.Equal(pair.First, pair.Second.Key, 1e-5));
    }
}
