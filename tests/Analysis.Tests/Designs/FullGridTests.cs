using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class FullGridTests
{
    [Fact]
    public void Levels_TwoFactors_ChangesTheLastFastest() =>
        Assert.Equal([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]], FullGrid.Levels([2, 3]));

    [Fact]
    public void Points_TwoFactors_AreMiddles() => Assert.Equal([[.25, .5], [.75, .5]], FullGrid.Points([2, 1]));

    [Fact]
    public void Levels_AnyFactors_AreAllCombinationsOnce() => Gen.Int[1, 4].Array[1, 5].Sample(levels =>
    {
        var grid = FullGrid.Levels(levels);
        return grid.Length == levels.Aggregate(1, (product, count) => product * count)
            && grid.Select(point => string.Join(',', point)).Distinct().Count() == grid.Length
            && FullGrid.Points(levels).Zip(grid).All(pair =>
                pair.First.Select((place, factor) => (int)(place * levels[factor])).SequenceEqual(pair.Second));
    });

    [Fact]
    public void Levels_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => FullGrid.Levels([]));
        Assert.Throws<ArgumentException>(() => FullGrid.Levels([2, 0]));
        Assert.Throws<ArgumentException>(() => FullGrid.Levels([1 << 20, 1 << 20]));
    }
}
