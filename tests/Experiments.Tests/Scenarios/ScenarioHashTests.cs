using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Scenarios;

public sealed class ScenarioHashTests
{
    private static readonly string Plain = Made.Scenario().Hash;

    [Fact]
    public void Hash_OfAnyScenario_Is64HexadecimalDigits() => Assert.Matches("^[0-9a-f]{64}$", Plain);

    [Fact]
    public void Hash_OtherNameAndQuestion_IsTheSame() =>
        Assert.Equal(Plain, (Made.Scenario() with { Name = "other", Question = new Bilingual("How?", "Wie?") }).Hash);

    [Fact]
    public void Hash_EveryParameterChanged_IsAnotherEachTime()
    {
        var hashes = ParameterTable.All.Select(info =>
            (Made.Scenario() with { Parameters = Made.Scenario().Parameters.With(info.Id, Other(info)) }).Hash);
        Assert.Equal(ParameterTable.All.Count + 1, hashes.Append(Plain).Distinct().Count());
    }

    [Fact]
    public void Hash_OtherTicks_IsAnother() => Assert.NotEqual(Plain, Made.Scenario(ticks: 31).Hash);

    [Fact]
    public void Hash_OtherTies_IsAnother()
    {
        var one = Made.Scenario(3).WithTies(Made.Ties("a,b\nb,c\n")).Hash;
        var same = Made.Scenario(3).WithTies(Made.Ties("c,b\na,b\n")).Hash;
        var other = Made.Scenario(3).WithTies(Made.Ties("a,b\na,c\n")).Hash;
        Assert.Equal(one, same);
        Assert.Equal(3, new[] { one, other, Made.Scenario(3).Hash }.Distinct().Count());
    }

    [Fact]
    public void Hash_OtherEvents_IsAnotherEachTime()
    {
        ScenarioEvent[][] lists =
        [
            [],
            [new ScenarioEvent.Shock(5, ShockKind.Betrayal)],
            [new ScenarioEvent.Shock(6, ShockKind.Betrayal)],
            [new ScenarioEvent.Shock(5, ShockKind.TiesCheap)],
            [new ScenarioEvent.Shock(5, ShockKind.Betrayal, 0.6)],
            [new ScenarioEvent.Shock(5, ShockKind.Betrayal), new ScenarioEvent.Shock(5, ShockKind.Betrayal)],
            [new ScenarioEvent.Setting(5, (Parameter.Threat, 0))],
            [new ScenarioEvent.Setting(5, (Parameter.Threat, 0.1))],
            [new ScenarioEvent.Setting(5, (Parameter.Threat, 0), (Parameter.Slots, 3))],
        ];
        Assert.Equal(lists.Length, lists.Select(HashWith).Distinct().Count());
    }

    [Fact]
    public void Hash_DefaultStrengthWrittenOut_IsTheSame() =>
        Assert.Equal(
            HashWith(new ScenarioEvent.Shock(5, ShockKind.Betrayal)),
            HashWith(new ScenarioEvent.Shock(5, ShockKind.Betrayal, 0.7)));

    [Fact]
    public void Hash_EventsListedInAnotherOrderOfTicks_IsTheSame()
    {
        ScenarioEvent early = new ScenarioEvent.Shock(5, ShockKind.Betrayal);
        ScenarioEvent late = new ScenarioEvent.Shock(9, ShockKind.EnemyGoes);
        Assert.Equal(HashWith(early, late), HashWith(late, early));
    }

    private static string HashWith(params ScenarioEvent[] events) => (Made.Scenario() with { Events = events }).Hash;

    private static double Other(ParameterInfo info) => info.Id == Parameter.Participants ? 41 : info.Default == info.Least ? info.Most : info.Least;
}
