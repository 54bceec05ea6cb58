using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Somebody else's model on the same runtime, against numbers that can be derived by hand.</summary>
public sealed class DeGrootTests
{
    private static readonly double[][] Weights = [[1.0 / 3, 1.0 / 3, 1.0 / 3], [0.25, 0.75, 0], [0.25, 0.25, 0.5]];
    private static readonly double[] Start = [0.9, 0.1, 0.5];

    /// <summary>The left Perron vector of the weights is (3, 6, 2) / 11.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task RunAsync_ManyTicks_ReachesTheConsensus(int districts)
    {
        await using var simulation = Simulation.Start(new Opinions(Weights, Start), districts);
        await simulation.RunAsync(200, _ => { }).WaitAsync(Runs.Patience);
        Assert.All(await OpinionsAsync(simulation), opinion => Assert.Equal(0.390909091, opinion, 1e-9));
    }

    [Fact]
    public async Task RunAsync_FirstTicks_MultiplyByTheWeights()
    {
        await using var simulation = Simulation.Start(new Opinions(Weights, Start), 2);
        await simulation.RunAsync(2, _ => { }).WaitAsync(Runs.Patience);
        var expected = Weights.Select(row => row.Zip(Start, (weight, opinion) => weight * opinion).Sum());
        Assert.Equal(expected, await OpinionsAsync(simulation));
    }

    [Fact]
    public async Task RunAsync_Model_EqualsTheReferenceRun() => Runs.AssertEqual(
        Runs.Reference(new Opinions(Weights, Start), 50),
        await Runs.OnActors(new Opinions(Weights, Start), 2, 50));

    private static async Task<double[]> OpinionsAsync(Simulation simulation)
    {
        var seen = await simulation.VisitAsync(resident => (object)((Thinker)resident).Opinion).WaitAsync(Runs.Patience);
        return [.. seen.Cast<double>()];
    }
}
