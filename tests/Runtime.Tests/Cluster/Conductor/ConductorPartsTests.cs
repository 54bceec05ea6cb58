using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What the conductor of a cluster knows and decides, without an actor.</summary>
public sealed class ConductorPartsTests
{
    [Theory]
    [InlineData(1, 64)]
    [InlineData(3, 64)]
    [InlineData(5, 3)]
    public void Assignment_AnyNumbers_EveryDistrictOnceAndEvenly(int nodes, int districts)
    {
        var places = Assignment.Of([.. Enumerable.Range(0, nodes).Select(node => $"{node}")], districts);
        Assert.Equal(Enumerable.Range(0, districts), places.SelectMany(place => Enumerable.Range(place.First, place.Count)));
        Assert.True(places.Max(place => place.Count) - places.Min(place => place.Count) <= 1, "uneven");
    }

    [Fact]
    public void Crew_OtherVersionLeavingOrSilent_IsNotReady()
    {
        var crew = new Crew("1");
        foreach (var address in new[] { "d", "c", "b", "a" })
            crew.Join(address);
        crew.Present("a", "1");
        crew.Present("b", "2");
        crew.Present("d", "1");
        crew.Present("stranger", "1");
        Assert.Equal(["a", "d"], crew.Ready);
        Assert.Equal(["c"], crew.Silent);
        Assert.Equal(("b", "2"), crew.Foreign);
        crew.WishToLeave("a");
        Assert.Equal(["d"], crew.Ready);
        crew.Lose("d");
        Assert.Empty(crew.Ready);
    }

    [Fact]
    public void EpochId_OtherRunOrHigherNumber_IsAfter()
    {
        var epoch = new EpochId("run", 3);
        Assert.True(new EpochId("run", 4).IsAfter(epoch));
        Assert.True(new EpochId("other", 1).IsAfter(epoch));
        Assert.False(epoch.IsAfter(epoch));
        Assert.False(new EpochId("run", 2).IsAfter(epoch));
        Assert.Equal(4, new[] { epoch, new EpochId("run", 4), new EpochId("other", 3), new EpochId("other", 4) }.Select(one => one.Tag).Distinct().Count());
    }
}
