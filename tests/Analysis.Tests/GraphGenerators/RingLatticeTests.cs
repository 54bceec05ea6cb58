using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class RingLatticeTests
{
    [Fact]
    public void Of_Ring_TiesTheNearest()
    {
        var ring = RingLattice.Of(20, 4);

        Assert.Equal([1, 2, 18, 19], ring.NeighboursOf(0).ToArray());
        Assert.Equal([3, 4, 6, 7], ring.NeighboursOf(5).ToArray());
    }

    [Fact]
    public void Of_Any_HasOneDegree() => Gen.Select(Gen.Int[1, 50], Gen.Int[0, 25]).Sample((count, half) =>
        Assert.All(Degrees.Of(RingLattice.Of(count, 2 * Math.Min(half, (count - 1) / 2))), degree =>
            Assert.Equal(2 * Math.Min(half, (count - 1) / 2), degree)));

    [Fact]
    public void Of_AllOthers_IsComplete() => Assert.Equal(CompleteGraph.Of(7).Ties(), RingLattice.Of(7, 6).Ties());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(100, 4950)]
    public void Complete_Count_HasAllPairs(int count, int ties) => Assert.Equal(ties, CompleteGraph.Of(count).TieCount);

    [Fact]
    public void Of_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => RingLattice.Of(10, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => RingLattice.Of(10, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => RingLattice.Of(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompleteGraph.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompleteGraph.Of(1 << 16));
    }
}
