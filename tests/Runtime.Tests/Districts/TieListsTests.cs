using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class TieListsTests
{
    [Fact]
    public void Of_TieNamedByOneEnd_CountsForBoth()
    {
        var ties = TieLists.Of(Ties.Among(3, [(2, 0)]));
        Assert.Equal([2], ties.Of(0).ToArray());
        Assert.Empty(ties.Of(1).ToArray());
        Assert.Equal([0], ties.Of(2).ToArray());
    }

    [Fact]
    public void Of_TieNamedAgain_CountsOnce()
    {
        var ties = TieLists.Of(Ties.Among(3, [(0, 1), (1, 0), (1, 0), (1, 2)]));
        Assert.Equal((3, 4), (ties.Count, ties.Length));
        Assert.Equal([0, 2], ties.Of(1).ToArray());
    }

    [Fact]
    public void Of_OneselfAndLatecomers_AreLeftOut() =>
        Assert.Equal(0, TieLists.Of(Ties.Among(3, [(1, 1), (2, 3), (0, 77)])).Length);

    [Fact]
    public void CountApart_EveryPair_CountsOnce() =>
        Assert.Equal(2, TieLists.Of(Ties.Among(4, [(0, 1), (1, 0), (1, 2), (3, 0)])).CountApart(participant => participant / 2));
}
