using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class StochasticBlocksTests
{
    private static readonly int[] Sizes = [200, 300, 0, 100];
    private static readonly double[][] Probabilities =
        [[.1, .01, .5, 0], [.01, .2, .5, .02], [.5, .5, .5, .5], [0, .02, .5, 1]];

    /// <summary>Within 4 standard deviations, over 20 seeds.</summary>
    [Fact]
    public void Draw_TiesOfTwoBlocks_AreAsManyAsExpected()
    {
        Graph[] graphs = [.. Enumerable.Range(1, 20).Select(seed => StochasticBlocks.Draw(Sizes, Probabilities, (ulong)seed))];
        for (var block = 0; block < 4; block++)
            for (var other = block; other < 4; other++)
            {
                var pairs = 20.0 * Sizes[block] * (block == other ? (Sizes[block] - 1) / 2.0 : Sizes[other]);
                var p = Probabilities[block][other];
                var ties = graphs.Sum(graph => graph.Ties().Count(tie => (BlockOf(tie.From), BlockOf(tie.To)) == (block, other)));
                Assert.Equal(pairs * p, ties, (4 * Math.Sqrt(Math.Max(0, pairs * p * (1 - p)))) + 1e-9);
            }
    }

    [Fact]
    public void Draw_OneBlock_IsErdosRenyi()
    {
        var ties = Enumerable.Range(1, 50).Average(seed => StochasticBlocks.Draw([100], [[.3]], (ulong)seed).TieCount);

        Assert.Equal(4950 * .3, ties, 4 * Math.Sqrt(4950 * .21 / 50));
        Assert.Equal(0, StochasticBlocks.Draw([], [], 1).Count);
    }

    [Fact]
    public void Draw_OtherProbabilityElsewhere_KeepsTheRest()
    {
        var before = StochasticBlocks.Draw([50, 50], [[.2, .1], [.1, .2]], 1).Ties().Where(tie => tie.To < 50);
        var after = StochasticBlocks.Draw([50, 50], [[.2, .3], [.3, .9]], 1).Ties().Where(tie => tie.To < 50);

        Assert.Equal(before, after);
        Assert.NotEqual(before, StochasticBlocks.Draw([50, 50], [[.2, .1], [.1, .2]], 2).Ties().Where(tie => tie.To < 50));
    }

    /// <summary>Blocks far above the limit of detection are found again, every member of them.</summary>
    [Fact]
    public void Louvain_PlantedBlocks_AreFound()
    {
        var graph = StochasticBlocks.Draw([60, 50, 40], [[.5, .02, .02], [.02, .5, .02], [.02, .02, .5]], 1);

        Assert.Equal(Enumerable.Range(0, 150).Select(i => i < 60 ? 0 : i < 110 ? 1 : 2), Louvain.Parts(graph, 1).Parts);
    }

    [Fact]
    public void Draw_Misfit_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([5, -1], [[.5, .5], [.5, .5]], 1));
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([5, 5], [[.5, .5]], 1));
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([5, 5], [[.5, .5], [.5]], 1));
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([5, 5], [[.5, .4], [.5, .5]], 1));
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([5], [[1.1]], 1));
        Assert.ThrowsAny<ArgumentException>(() => StochasticBlocks.Draw([int.MaxValue, 5], [[0, 0], [0, 0]], 1));
    }

    private static int BlockOf(int member) => member < 200 ? 0 : member < 500 ? 1 : 3;
}
