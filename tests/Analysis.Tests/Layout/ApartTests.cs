using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class ApartTests
{
    [Fact]
    public void Move_NoOverlap_MovesNobody()
    {
        Spot[] spots = [new(0, 0), new(2, 0), new(0, 2)];
        Assert.Equal(spots, Apart.Move(spots, [1, 1, 1], 10));
    }

    [Fact]
    public void Move_Crowd_LeavesNoOverlapWorthSeeing()
    {
        var spots = ForceAtlas2.Place(80, Graphs.Clique(0, 80));
        double[] radii = [.. Enumerable.Range(0, 80).Select(i => 1.0 + (i % 4))];
        var moved = Apart.Move([.. spots.Select(spot => new Spot(spot.X / 10, spot.Y / 10))], radii, 300);
        for (var i = 0; i < moved.Count; i++)
        {
            Assert.All(Enumerable.Range(0, i), j => Assert.True(Graphs.Distance(moved[i], moved[j]) > 0.95 * (radii[i] + radii[j])));
        }
    }

    [Fact]
    public void Move_SamePlace_PartsSideways()
    {
        var moved = Apart.Move([new(1, 1), new(1, 1)], [1, 1], 5);
        Assert.Equal([new(0, 1), new(2, 1)], moved);
    }

    [Fact]
    public void Move_Nobody_Nobody() => Assert.Empty(Apart.Move([], [], 3));
}
