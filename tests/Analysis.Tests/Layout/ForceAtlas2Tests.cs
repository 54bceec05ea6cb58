using System.Diagnostics;
using CoCreation.Sim.Quiet;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class ForceAtlas2Tests
{
    [Fact]
    public void Place_SameGraph_SameBits()
    {
        var ties = Graphs.Scattered(120, 5);
        Assert.Equal(ForceAtlas2.Place(120, ties), ForceAtlas2.Place(120, ties));
    }

    [Fact]
    public void Place_TiesInAnotherOrderAndDirection_SameBits()
    {
        var ties = Graphs.Scattered(120, 5);
        var turned = ties.Reverse().Select(tie => new WeightedTie(tie.Other, tie.One, tie.Weight));
        Assert.Equal(ForceAtlas2.Place(120, ties), ForceAtlas2.Place(120, turned));
    }

    /// <summary>A canary: this very number on every machine, or the figures of two machines differ.</summary>
    [Fact]
    public void Place_KnownGraph_KnownBits()
    {
        long bits = 0;
        foreach (var spot in ForceAtlas2.Place(60, Graphs.Scattered(60, 4), 200))
        {
            bits = (bits * 31) + BitConverter.DoubleToInt64Bits(spot.X);
            bits = (bits * 31) + BitConverter.DoubleToInt64Bits(spot.Y);
        }

        Assert.Equal(-736249004692411059, bits);
    }

    [Fact]
    public void Place_TwoCliquesWithOneTie_Separate()
    {
        var spots = ForceAtlas2.Place(20, [.. Graphs.Clique(0, 10), .. Graphs.Clique(10, 20), new WeightedTie(0, 10, 1)]);
        var (one, other) = (Graphs.Middle(spots.Take(10)), Graphs.Middle(spots.Skip(10)));
        var widest = spots.Select((spot, i) => Graphs.Distance(spot, i < 10 ? one : other)).Max();
        Assert.True(Graphs.Distance(one, other) > 2 * widest, $"{Graphs.Distance(one, other)} apart, {widest} wide");
    }

    [Fact]
    public void Place_Scattered_TiedAreNearerThanOthers()
    {
        var ties = Graphs.Scattered(200, 4);
        var spots = ForceAtlas2.Place(200, ties);
        var tied = ties.Average(tie => Graphs.Distance(spots[tie.One], spots[tie.Other]));
        var all = (from one in spots from other in spots select Graphs.Distance(one, other)).Average();
        Assert.True(tied < 0.5 * all, $"tied {tied}, all {all}");
    }

    [Fact]
    public void Place_HeavierTie_IsShorter()
    {
        var spots = ForceAtlas2.Place(3, [new(0, 1, 4), new(1, 2, 1)]);
        Assert.True(spots[0].SquareTo(spots[1]) < spots[1].SquareTo(spots[2]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    public void Place_NobodyIsTied_AllHaveTheirOwnPlace(int count)
    {
        var spots = ForceAtlas2.Place(count, []);
        Assert.Equal(count, spots.Distinct().Count());
        Assert.All(spots, spot => Assert.True(double.IsFinite(spot.X) && double.IsFinite(spot.Y)));
    }

    [Fact]
    public void Place_OneTiedToItself_IsNotMovedByIt() =>
        Assert.Equal(ForceAtlas2.Place(2, []), ForceAtlas2.Place(2, [new WeightedTie(1, 1, 1)]));

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 2, 1)]
    [InlineData(0, 1, -1)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void Place_TieThatCannotBe_Throws(int one, int other, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ForceAtlas2.Place(2, [new WeightedTie(one, other, weight)]));

    /// <summary>Generous bounds, for a machine that does other things as well: a third of them are usual.</summary>
    [Theory]
    [InlineData(300, 1)]
    [InlineData(5000, 10)]
    public async Task Place_ManyPeople_IsQuick(int count, double seconds)
    {
        var ties = Graphs.Scattered(count, 12);
        var (taken, slowness) = await Slowness.AroundAsync(() =>
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(count, ForceAtlas2.Place(count, ties).Count);
            return Task.FromResult(watch.Elapsed.TotalSeconds);
        });
        Assert.True(taken < seconds * slowness, $"{taken:0.00} s, {slowness:0.00} times as slow as usual");
    }
}
