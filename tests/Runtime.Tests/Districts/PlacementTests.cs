using CsCheck;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Every participant lives in exactly one district and has a place of its own there.</summary>
public sealed class PlacementTests
{
    private static readonly Gen<Placement> Any =
        Gen.Select(Gen.UInt[1, 500], Gen.Int[1, 80], (atStart, districts) => new Placement(atStart, districts));

    private static readonly Gen<Placement> ByRanks = Any.SelectMany(placement =>
        Gen.Shuffle(Enumerable.Range(0, (int)placement.AtStart).Select(rank => (uint)rank).ToArray()).Select(ranks => placement with { Ranks = ranks }));

    [Fact]
    public void OrdinalOf_AllOfADistrict_AreDense() => Any.Sample(placement =>
    {
        var next = new int[placement.Districts];
        for (uint participant = 0; participant < placement.AtStart + 200; participant++)
        {
            var district = placement.DistrictOf(participant);
            Assert.InRange(district, 0, placement.Districts - 1);
            Assert.Equal(next[district]++, placement.OrdinalOf(participant));
        }
    });

    [Fact]
    public void OrdinalOf_PlacedByRanks_AreDense() => ByRanks.Sample(placement =>
    {
        var ordinals = Enumerable.Range(0, (int)placement.AtStart + 200).Select(participant => (uint)participant)
            .ToLookup(placement.DistrictOf, placement.OrdinalOf);
        Assert.All(ordinals, district => Assert.Equal(Enumerable.Range(0, district.Count()), district.Order()));
    });

    [Fact]
    public void DistrictOf_PlacedByRanks_SizesAreThoseOfBlocks() => ByRanks.Sample(placement =>
    {
        var residents = Enumerable.Range(0, (int)placement.AtStart).Select(participant => (uint)participant).ToLookup(placement.DistrictOf);
        for (var district = 0; district < placement.Districts; district++)
            Assert.Equal((int)(placement.FirstOf(district + 1) - placement.FirstOf(district)), residents[district].Count());
    });

    [Fact]
    public void In_NobodyAtTheStart_EverybodyFindsADistrict()
    {
        foreach (var kind in Enum.GetValues<PlacementKind>())
            Assert.Equal([0, 1, 2, 0], Enumerable.Range(0, 4).Select(participant => Placement.In(new Stage(0), 3, kind).DistrictOf((uint)participant)));
    }

    [Theory]
    [InlineData(PlacementKind.Blocks)]
    [InlineData(PlacementKind.Ties)]
    public void In_AnyKind_IsOfThatKind(PlacementKind kind) => Assert.Equal(kind, Placement.In(new Stage(9), 3, kind).Kind);

    [Fact]
    public void FirstOf_AnyDistrict_IsTheFirstOfItOrOfALaterOne() => Any.Sample(placement =>
    {
        for (var district = 0; district <= placement.Districts; district++)
        {
            var first = placement.FirstOf(district);
            Assert.True(first == placement.AtStart || placement.DistrictOf(first) >= district);
            Assert.True(first == 0 || placement.DistrictOf(first - 1) < district);
        }
    });

    [Fact]
    public void DistrictOf_Start_IsInBlocksOfNearlyEqualSize() => Any.Sample(placement =>
    {
        var sizes = Enumerable.Range(0, placement.Districts)
            .Select(district => placement.FirstOf(district + 1) - placement.FirstOf(district)).ToList();
        Assert.InRange(sizes.Max() - sizes.Min(), 0u, 1u);
    });

    [Fact]
    public void DistrictOf_ManyParticipants_DoesNotOverflow()
    {
        var placement = new Placement(int.MaxValue, 1000);
        Assert.Equal(999, placement.DistrictOf(int.MaxValue - 1u));
        Assert.Equal(0, placement.DistrictOf(0u));
    }

    [Fact]
    public void DistrictOf_Network_IsThatOfItsFounder() =>
        Any.Sample(placement => Assert.Equal(placement.DistrictOf(17u), placement.DistrictOf(N(17, 83))));
}
