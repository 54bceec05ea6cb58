using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class CircumstancesTests
{
    [Fact]
    public void At0_Parameters_AreTheStart()
    {
        var start = Circumstances.At0(Given.Set("eyeLevel=0.75"));

        Assert.Equal((0.75, 0, 0), (start.Charter.EyeLevel, start.CharterSince, start.Shocks.Count));
    }

    [Fact]
    public void Change_LiveParameter_HoldsFromItsTickAndLeavesTheCharter()
    {
        var timeline = TimelineWith((10, new Change((Parameter.Found, 0.5), (Parameter.Threat, 0))));

        Assert.Equal((0.02, 0.8), Values(timeline, 9, Parameter.Found, Parameter.Threat));
        Assert.Equal((0.5, 0), Values(timeline, 10, Parameter.Found, Parameter.Threat));
        Assert.Equal(0, At(timeline, 10).CharterSince);
    }

    [Fact]
    public void Change_CharterParameter_IsANewCharterSinceItsTick()
    {
        var timeline = TimelineWith((10, new Change((Parameter.EyeLevel, 1))), (12, new Change((Parameter.Found, 0.1))), (20, new Change((Parameter.Renewal, 0))));

        Assert.Equal((0.5, 0), (At(timeline, 9).Charter.EyeLevel, At(timeline, 9).CharterSince));
        Assert.Equal((1, 10), (At(timeline, 15).Charter.EyeLevel, At(timeline, 15).CharterSince));
        Assert.Equal((1, 0, 20), (At(timeline, 20).Charter.EyeLevel, At(timeline, 20).Charter.Renewal, At(timeline, 20).CharterSince));
    }

    [Theory]
    [InlineData(Parameter.Domains)]
    [InlineData(Parameter.Trust0)]
    [InlineData(Parameter.TrustModel)]
    [InlineData(Parameter.Participants)]
    public void Change_WorldParameter_IsRefused(Parameter parameter)
    {
        var refusal = Assert.Throws<InputException>(() => TimelineWith((10, new Change((parameter, 1)))));

        Assert.Equal(
            ParameterTable.All[(int)parameter].Name + ": is fixed when the world is made and cannot change later",
            Assert.Single(refusal.Problems).ToString());
    }

    [Fact]
    public void Change_ValueOutOfRange_IsRefused() =>
        Assert.Throws<InputException>(() => TimelineWith((10, new Change((Parameter.EyeLevel, 2)))));

    [Fact]
    public void World_WithARefusedChange_IsNotMade() =>
        Assert.Throws<InputException>(() => new CoCreationWorld(7, Given.Set("participants=10"), events: [(5, new Change((Parameter.Conc, 1)))]));

    [Theory]
    [InlineData(ShockKind.EnemyAppears, Parameter.Threat, 0.8)]
    [InlineData(ShockKind.EnemyGoes, Parameter.Threat, 0)]
    [InlineData(ShockKind.TiesCheap, Parameter.Slots, 8)]
    public void Strike_ByDefault_SetsTheParameter(ShockKind kind, Parameter parameter, double expected)
    {
        var timeline = new Timeline(Circumstances.At0(Given.Set("threat=0.3", "slots=3")));
        var before = At(timeline, 10).Parameters[parameter];
        timeline.Add(10, new Strike(kind));

        Assert.Equal((before, expected), (At(timeline, 9).Parameters[parameter], At(timeline, 10).Parameters[parameter]));
        Assert.Equal([new Shock(10, kind, Shock.DefaultStrength(kind))], At(timeline, 10).Shocks);
    }

    [Fact]
    public void Strike_WithStrength_IsThatStrong()
    {
        var timeline = TimelineWith((10, new Strike(ShockKind.EnemyAppears, 0.4)), (11, new Strike(ShockKind.TiesCheap, 5)), (12, new Strike(ShockKind.Betrayal, 0.1)));

        Assert.Equal((0.4, 5), Values(timeline, 11, Parameter.Threat, Parameter.Slots));
        Assert.Equal([0.4, 5, 0.1], At(timeline, 12).Shocks.Select(shock => shock.Strength));
    }

    [Fact]
    public void Strike_OtherShocks_ChangeNoParameter()
    {
        foreach (var kind in Enum.GetValues<ShockKind>().Except([ShockKind.EnemyAppears, ShockKind.EnemyGoes, ShockKind.TiesCheap]))
            Assert.Empty(At(TimelineWith((3, new Strike(kind))), 3).Parameters.Changed());
    }

    private static Timeline TimelineWith(params (int Tick, Intervention What)[] events)
    {
        var timeline = new Timeline(Given.Defaults);
        foreach (var (tick, what) in events)
            timeline.Add(tick, what);
        return timeline;
    }

    private static Circumstances At(Timeline timeline, int tick) => (Circumstances)timeline.At(tick);

    private static (double, double) Values(Timeline timeline, int tick, Parameter one, Parameter other) =>
        (At(timeline, tick).Parameters[one], At(timeline, tick).Parameters[other]);
}
