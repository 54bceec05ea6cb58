using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Fact]
    public void WithTies_EdgeList_HasAsManyParticipantsAsLabels()
    {
        var scenario = Made.Scenario().WithTies(Made.Ties("a,b\nb,c\n"));
        Assert.Equal(3, scenario.Participants);
        Assert.Equal(2, scenario.Acquaintances!.TieCount);
        Assert.Equal([1u], scenario.Acquaintances.Of(0).ToArray());
    }

    [Fact]
    public void ToWorld_OtherNumberOfParticipants_IsRefused()
    {
        var scenario = Made.Scenario().WithTies(Made.Ties("a,b\n")) with { Parameters = Parameters.Default };
        Assert.Throws<ArgumentException>(() => scenario.ToWorld(7));
    }

    [Fact]
    public void ToWorld_EventsInAnyOrder_AreOnTheTimeline()
    {
        var scenario = Made.Scenario() with
        {
            Events =
            [
                new ScenarioEvent.Setting(20, (Parameter.EyeLevel, 0.9)),
                new ScenarioEvent.Shock(10, ShockKind.EnemyGoes),
            ],
        };
        var timeline = scenario.ToWorld(7).Timeline;
        Assert.Equal(2, timeline.Length);
        Assert.Equal(0.8, ((Circumstances)timeline.At(9)).Parameters[Parameter.Threat]);
        Assert.Equal(0, ((Circumstances)timeline.At(10)).Parameters[Parameter.Threat]);
        Assert.Equal(0.9, ((Circumstances)timeline.At(20)).Charter.EyeLevel);
    }

    [Fact]
    public void ToWorld_EventThatChangesAFixedParameter_IsRefused()
    {
        var scenario = Made.Scenario() with { Events = [new ScenarioEvent.Setting(5, (Parameter.Domains, 3))] };
        Assert.Throws<InputException>(() => scenario.ToWorld(7));
    }
}
