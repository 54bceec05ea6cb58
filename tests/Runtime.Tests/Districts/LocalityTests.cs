using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Those who know each other are housed together, always in the same way.</summary>
public sealed class LocalityTests
{
    private static readonly Gen<(int Count, int Districts, (int, int)[] Ties)> Any = Gen.Select(Gen.Int[1, 200], Gen.Int[1, 80])
        .SelectMany((count, districts) => Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 600]
            .Select(ties => (count, districts, ties)));

    [Fact]
    public void RanksIn_AnyTies_ArePlacesInAnOrder() => Any.Sample((count, districts, ties) =>
        Assert.Equal(Enumerable.Range(0, count), Locality.RanksIn(Ties.Among(count, ties), districts).Select(rank => (int)rank).Order()));

    [Fact]
    public void RanksIn_Twice_AreTheSame() => Any.Sample((count, districts, ties) => Assert.Equal(
        Locality.RanksIn(Ties.Among(count, ties), districts),
        Locality.RanksIn(Ties.Among(count, ties), districts)));

    [Fact]
    public void RanksIn_AnyTies_NoMoreApartThanInBlocks() => Any.Sample((count, districts, ties) =>
    {
        (int, int)[] distinct = [.. ties.Select(tie => (Math.Min(tie.Item1, tie.Item2), Math.Max(tie.Item1, tie.Item2))).Distinct()];
        var world = Ties.Among(count, distinct);
        var apart = Ties.Apart(distinct, Placement.In(world, districts, PlacementKind.Ties));
        Assert.InRange(apart, 0, Ties.Apart(distinct, Placement.In(world, districts, PlacementKind.Blocks)));
    });

    [Fact]
    public void RanksIn_OneDistrict_AreInOrderOfNumbers() => Any.Sample((count, districts, ties) =>
    {
        var placement = Placement.In(Ties.Among(count, ties), districts, PlacementKind.Ties);
        var districtsInOrder = Enumerable.Range(0, count).Select(participant => (uint)participant).GroupBy(placement.DistrictOf);
        Assert.All(districtsInOrder, district => Assert.Equal(district.Order(), district.OrderBy(placement.RankOf)));
    });

    [Fact]
    public void RanksIn_NobodyKnowsAnybody_AreTheNumbers() =>
        Assert.Equal([0u, 1u, 2u, 3u, 4u], Locality.RanksIn(new Stage(5), 3));

    [Fact]
    public void RanksIn_TwoCliquesWithOneTieBetween_AreCutThere()
    {
        var (even, odd) = (Enumerable.Range(0, 20).Select(i => 2 * i).ToArray(), Enumerable.Range(0, 20).Select(i => (2 * i) + 1).ToArray());
        (int, int)[] ties = [.. Ties.Clique(even), .. Ties.Clique(odd), (6, 11)];
        Assert.Equal(1, Ties.Apart(ties, Placement.In(Ties.Among(40, ties), 2, PlacementKind.Ties)));
    }

    [Fact]
    public void RanksIn_ManyCliquesThatNobodyConnects_EachHasItsDistrict()
    {
        var ties = Ties.Shuffled(Enumerable.Range(0, 16).SelectMany(clique => Ties.Clique([.. Enumerable.Range(10 * clique, 10)])), 160, 4).ToList();
        Assert.Equal(0, Ties.Apart(ties, Placement.In(Ties.Among(160, ties), 16, PlacementKind.Ties)));
    }

    /// <summary>Whatever the numbers, a ring is cut once between two districts: 15 ties each time, with five known on either side.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RanksIn_RingWithShuffledNumbers_IsCutNearlyAsTheRingInOrder(int seed)
    {
        var ties = Ties.Shuffled(Ties.Ring(5000, 5), 5000, seed).ToList();
        Assert.InRange(Ties.Apart(ties, Placement.In(Ties.Among(5000, ties), 64, PlacementKind.Ties)), 64 * 15, 64 * 15 * 11 / 10);
    }

    /// <summary>Districts with near numbers are near: few ties of a ring lead from one third of the districts to another.</summary>
    [Fact]
    public void RanksIn_RingWithShuffledNumbers_ThirdsOfTheDistrictsAreArcs()
    {
        var ties = Ties.Shuffled(Ties.Ring(5000, 5), 5000, 1).ToList();
        var placement = Placement.In(Ties.Among(5000, ties), 64, PlacementKind.Ties);
        int ThirdOf(int participant) => placement.DistrictOf((uint)participant) * 3 / 64;
        Assert.InRange(ties.Count(tie => ThirdOf(tie.One) != ThirdOf(tie.Other)), 45, 90);
    }
}
