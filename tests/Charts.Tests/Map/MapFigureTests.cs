using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Map;

public sealed class MapFigureTests
{
    [Fact]
    public void Plan_OfARealRun_HasADotForEverybodyAndAnOutlineForEveryNetwork()
    {
        var run = RealRuns.Of("ten years");
        var town = TownMap.Of(run.Record, run.Look);
        var plan = PlanOf(run, Language.German);
        Assert.Equal(300 + 5, plan.Items.OfType<Item.Mark>().Count());
        Assert.Equal(town.Networks.All.Sum(group => group.Count), plan.Items.OfType<Item.Area>().Count());
        Assert.All(
            town.Networks.All.Zip(new GermanTexts().Types.All),
            group => Assert.Contains(plan.Labels, label => label.Text == $"{group.First.Count} {(group.First.Count == 1 ? group.Second.One : group.Second.Several)}"));
    }

    [Fact]
    public async Task Plan_OfManyPeople_HasAMarkForEveryNetworkAndNoOutline()
    {
        var scenario = new Scenario { Name = "many", Question = new("?", "?"), Ticks = 10 }.WithTies(RealRuns.Ring(5200));
        var run = await ScenarioRun.ExecuteAsync(scenario, 3);
        var plan = PlanOf(run, Language.English);
        Assert.Equal(5 + TownMap.Of(run.Record, run.Look).Networks.All.Sum(group => group.Count), plan.Items.OfType<Item.Mark>().Count());
        Assert.Empty(plan.Items.OfType<Item.Area>());
    }

    [Fact]
    public void OfNetworks_MembersWhoAreTied_BindTheirNetworks()
    {
        TownMap town = new(6000, [new TownTie(0, 3, 0.5)], new([[0, 1]], [[2, 3]], [], [], []));
        Assert.Equal(2, MapPlaces.OfNetworks(town, [[0, 1], [2, 3]]).Places.Count);
        Assert.Equal(0.5, Assert.Single(MapPlaces.OfNetworks(town, [[0, 1], [2, 3]]).Bonds).Weight);
    }

    [Fact]
    public void OfPeople_MembersOfOneNetwork_AreNearEachOther()
    {
        TownMap town = new(8, [.. Enumerable.Range(0, 7).Select(i => new TownTie(i, i + 1, 0.5))], new([[0, 1, 2]], [], [], [], [[5, 6, 7]]));
        var at = MapPlaces.OfPeople(town);
        Assert.True(at[0].SquareTo(at[2]) < at[0].SquareTo(at[5]));
        Assert.True(at[5].SquareTo(at[7]) < at[7].SquareTo(at[2]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Fitted_HardlyAnybody_LiesInTheArea(int count)
    {
        SKRect area = new(10, 10, 110, 60);
        Assert.All(MapPlaces.Fitted([.. Enumerable.Range(0, count).Select(i => new CoCreation.Sim.Analysis.Spot(i, i))], area), at => Assert.True(area.Contains(at) || at.Y is 60 or 10));
    }

    [Fact]
    public void Plan_NobodyLookedAt_SaysSo() => Assert.Contains(
        PlanOf(Made.Outcome(Made.Waves(60)), Language.English).Labels, label => label.Text == new EnglishTexts().NobodySeen);

    private static Plan PlanOf(RunOutcome run, Language language) =>
        RunFigures.Plans(run, "made", language).Single(figure => figure.Name == "map").Plan;
}
