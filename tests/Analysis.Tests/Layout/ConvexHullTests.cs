using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class ConvexHullTests
{
    [Fact]
    public void Of_SquareWithInnerPoints_ItsFourCorners()
    {
        Spot[] spots = [new(1, 1), new(0, 0), new(2, 2), new(2, 0), new(0, 2), new(1, 0), new(0.5, 1.5), new(2, 2)];
        Assert.Equal([new(0, 0), new(2, 0), new(2, 2), new(0, 2)], ConvexHull.Of(spots));
    }

    [Fact]
    public void Of_AllOnALine_ItsEnds()
    {
        Assert.Equal([new(0, 0), new(3, 3)], ConvexHull.Of([new(1, 1), new(3, 3), new(0, 0), new(2, 2)]));
        Assert.Equal([new(1, 0), new(1, 5)], ConvexHull.Of([new(1, 2), new(1, 5), new(1, 0)]));
    }

    [Fact]
    public void Of_FewPlaces_Themselves()
    {
        Assert.Empty(ConvexHull.Of([]));
        Assert.Equal([new(4, 2)], ConvexHull.Of([new(4, 2), new(4, 2)]));
        Assert.Equal([new(1, 7), new(4, 2)], ConvexHull.Of([new(4, 2), new(1, 7)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    public void Around_AnyPlaces_KeepsTheRadiusFromAll(int count)
    {
        var spots = ForceAtlas2.Place(count, Graphs.Scattered(count, 3), 50);
        var outline = ConvexHull.Around(spots, 5);
        Assert.Equal(outline, ConvexHull.Of(outline));
        Assert.All(spots, spot => Assert.All(outline, corner => Assert.True(Graphs.Distance(spot, corner) > 4.999)));
        Assert.All(outline, corner => Assert.True(spots.Min(spot => Graphs.Distance(spot, corner)) < 5.001));
    }

    [Fact]
    public void Circle_Corners_LieOnIt() =>
        Assert.All(ConvexHull.Circle(new(3, 4), 2), corner => Assert.Equal(2, Graphs.Distance(new(3, 4), corner), 12));
}
