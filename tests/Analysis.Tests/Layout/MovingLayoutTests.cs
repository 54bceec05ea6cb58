using System.Diagnostics;
using CoCreation.Sim.Quiet;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class MovingLayoutTests
{
    [Fact]
    public void Start_AnyGraph_AsForceAtlas2Places()
    {
        var ties = Graphs.Scattered(60, 4);
        Assert.Equal(ForceAtlas2.Place(60, ties, 40), new MovingLayout(60, ties, 40).Spots);
        Assert.Equal(ForceAtlas2.Place(30, []), new MovingLayout(30, []).Spots);
    }

    [Fact]
    public void Advance_NothingPasses_AsIfMovedOnFromTheStart()
    {
        var ties = Graphs.Scattered(60, 4);
        var layout = new MovingLayout(60, ties, 40);
        layout.Advance([], 7);
        layout.Advance([], 3);
        Assert.Equal(ForceAtlas2.Place(60, ties, 50), layout.Spots);
    }

    [Fact]
    public void Advance_SameCalls_SameBits()
    {
        Assert.Equal(Walk(ties => ties), Walk(ties => ties));
        Assert.Equal(Walk(ties => ties), Walk(ties => [.. ties.Reverse().Select(tie => new WeightedTie(tie.Other, tie.One, tie.Weight))]));
    }

    /// <summary>A canary: this very number on every machine and with any number of threads, or two viewers see different pictures.</summary>
    [Fact]
    public void Advance_KnownGraph_KnownBits()
    {
        long bits = 0;
        foreach (var spot in Walk(ties => ties))
        {
            bits = (bits * 31) + BitConverter.DoubleToInt64Bits(spot.X);
            bits = (bits * 31) + BitConverter.DoubleToInt64Bits(spot.Y);
        }

        Assert.Equal(-3177786416149939684, bits);
    }

    [Fact]
    public void Advance_TiesComeAndGo_NearerThenApart()
    {
        var layout = new MovingLayout(60, Ring(60));
        WeightedTie[] network = [.. from one in Enumerable.Range(0, 6) from other in Enumerable.Range(one + 1, 5 - one) select new WeightedTie(one * 10, other * 10, 3)];
        var before = MeanLength(layout, network);
        for (var tick = 0; tick < 60; tick++)
        {
            layout.Advance(network, 2);
        }

        var tied = MeanLength(layout, network);
        for (var tick = 0; tick < 120; tick++)
        {
            layout.Advance([], 2);
        }

        var after = MeanLength(layout, network);
        Assert.True(tied < 0.6 * before, $"{before} before, {tied} tied");
        Assert.True(after > 1.5 * tied, $"{tied} tied, {after} after");
    }

    [Fact]
    public void Advance_OneMove_NobodyJumps()
    {
        var layout = new MovingLayout(200, Graphs.Scattered(200, 4));
        Spot[] before = [.. layout.Spots];
        layout.Advance(Graphs.Scattered(200, 9), 1);
        Assert.All(before.Zip(layout.Spots), way => Assert.True(Graphs.Distance(way.First, way.Second) <= 10.001));
        Assert.NotEqual(before, layout.Spots);
    }

    [Fact]
    public void Grow_Newcomers_OldPlacesStayAndNoneCoincide()
    {
        var layout = new MovingLayout(40, Graphs.Scattered(40, 3));
        Spot[] before = [.. layout.Spots];
        layout.Grow(45);
        layout.Grow(50);
        layout.Grow(50);
        layout.Grow(80, [.. Enumerable.Range(50, 30).Select(i => new WeightedTie(i, 7, 1))]);
        Assert.Equal(before, layout.Spots.Take(40));
        Assert.Equal(80, layout.Spots.Distinct().Count());
        Assert.All(layout.Spots.Skip(50), spot => Assert.Equal(5, Graphs.Distance(spot, before[7]), 9));
        Assert.All(layout.Spots.Skip(40).Take(10), spot => Assert.True(Graphs.Distance(spot, default) < 15));
    }

    [Fact]
    public void Grow_TiedToOldAndNew_BesideTheirMean()
    {
        var layout = new MovingLayout(2, [], 0);
        layout.Grow(4, [new(2, 0, 1), new(1, 2, 1), new(3, 2, 1)]);
        Assert.Equal(5, Graphs.Distance(Graphs.Middle(layout.Spots.Take(2)), layout.Spots[2]), 9);
        Assert.Equal(5, Graphs.Distance(layout.Spots[2], layout.Spots[3]), 9);
    }

    [Fact]
    public void Grow_LastingTies_DrawFromThenOn()
    {
        var layout = new MovingLayout(30, Ring(30));
        layout.Grow(32, [new(30, 0, 1), new(31, 15, 1)]);
        for (var tick = 0; tick < 100; tick++)
        {
            layout.Advance([], 2);
        }

        Assert.True(layout.Spots[30].SquareTo(layout.Spots[0]) < layout.Spots[30].SquareTo(layout.Spots[15]));
        Assert.True(layout.Spots[31].SquareTo(layout.Spots[15]) < layout.Spots[31].SquareTo(layout.Spots[0]));
    }

    /// <summary>One alone swings around the middle, which takes all speed away; those who come later must not be held by that.</summary>
    [Fact]
    public void Grow_AfterOneWasAlone_TheyMove()
    {
        var layout = new MovingLayout(1, []);
        layout.Advance([], 200);
        layout.Grow(20);
        Spot[] before = [.. layout.Spots];
        for (var tick = 0; tick < 50; tick++)
        {
            layout.Advance([new(3, 14, 1)], 2);
        }

        Assert.True(layout.Spots[3].SquareTo(layout.Spots[14]) < before[3].SquareTo(before[14]) / 4);
    }

    [Fact]
    public void Calls_ThatCannotBe_ThrowAndChangeNothing()
    {
        var layout = new MovingLayout(3, [new(0, 1, 1)]);
        Spot[] before = [.. layout.Spots];
        Assert.Throws<ArgumentOutOfRangeException>(() => layout.Advance([new(0, 3, 1)], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => layout.Advance([], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => layout.Grow(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => layout.Grow(4, [new(0, 3, double.NaN)]));
        Assert.Equal(before, layout.Spots);
        layout.Advance([], 1);
        Assert.Equal(3, layout.Spots.Count);
    }

    /// <summary>A generous bound, for a machine that does other things as well.</summary>
    [Fact]
    public async Task Advance_ManyPeopleAndTies_FiniteAndQuick()
    {
        var layout = new MovingLayout(1000, Graphs.Scattered(1000, 2), 100);
        var ties = Graphs.Scattered(1000, 7)[..5000];
        var (taken, slowness) = await Slowness.AroundAsync(() =>
        {
            var watch = Stopwatch.StartNew();
            for (var tick = 0; tick < 100; tick++)
                layout.Advance(ties, 2);
            return Task.FromResult(watch.Elapsed.TotalSeconds);
        });
        Assert.True(taken < 10 * slowness, $"{taken:0.00} s, {slowness:0.00} times as slow as usual");
        Assert.All(layout.Spots, spot => Assert.True(double.IsFinite(spot.X) && double.IsFinite(spot.Y)));
    }

    [Fact]
    public void Advance_Often_NeedsNoRoomOfItsOwn()
    {
        var layout = new MovingLayout(1000, Graphs.Scattered(1000, 2), 10);
        var ties = Graphs.Scattered(1000, 6);
        layout.Advance(ties, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var tick = 0; tick < 20; tick++)
        {
            layout.Advance(ties, 1);
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / 20;
        Assert.True(each < 24 * ties.Length, $"{each} bytes each time");
    }

    private static Spot[] Walk(Func<WeightedTie[], WeightedTie[]> turned)
    {
        var layout = new MovingLayout(150, turned(Graphs.Scattered(150, 3)), 50);
        for (var tick = 0; tick < 10; tick++)
        {
            layout.Advance(turned(Graphs.Scattered(150 - tick, 5)), 2);
        }

        layout.Grow(160, turned([new(155, 3, 1), new(152, 4, 2)]));
        layout.Advance(turned(Graphs.Scattered(160, 2)), 5);
        return [.. layout.Spots];
    }

    private static WeightedTie[] Ring(int count) => [.. Enumerable.Range(0, count).Select(i => new WeightedTie(i, (i + 1) % count, 1))];

    private static double MeanLength(MovingLayout layout, WeightedTie[] ties) =>
        ties.Average(tie => Graphs.Distance(layout.Spots[tie.One], layout.Spots[tie.Other]));
}
