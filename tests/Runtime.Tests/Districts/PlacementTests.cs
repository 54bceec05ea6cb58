using CsCheck;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Every participant lives in exactly one district and has a place of its own there.</summary>
public sealed class PlacementTests
{
    private static readonly Gen<Placement> Any =
        Gen.Select(Gen.UInt[1, 500], Gen.Int[1, 80], (atStart, districts) => new Placement(atStart, districts));

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
