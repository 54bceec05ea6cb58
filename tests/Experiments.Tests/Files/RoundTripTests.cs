using CoCreation.Sim.Model;
using CsCheck;

namespace CoCreation.Sim.Experiments.Tests.Files;

public sealed class RoundTripTests : IDisposable
{
    private readonly Files _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Of_AnyScenario_ReadsBackToTheSame() => Random.Sample(
        scenario =>
        {
            var read = _files.Read(ScenarioText.Of(scenario));
            Assert.Equal(scenario.Hash, read.Hash);
            Assert.Equal(
                (scenario.Name, scenario.Question, scenario.Expectation, scenario.Minutes, scenario.Level),
                (read.Name, read.Question, read.Expectation, read.Minutes, read.Level));
            Assert.Equal(ScenarioText.Of(scenario), ScenarioText.Of(read));
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void Of_TheDefaultWorld_SaysEveryParameter()
    {
        var text = ScenarioText.Of(new Scenario { Name = "x", Question = new("?", "?") });
        Assert.All(
            ParameterTable.All.Where(info => !IsOfPersona(info.Id)),
            info => Assert.Contains($"  {info.Name}: {Parameters.Shown(info, info.Default)}\n", text, StringComparison.Ordinal));
    }

    private static Gen<Scenario> Random =>
        from parameters in Gen.Select(Gen.Int[0, ParameterTable.All.Count - 1], Gen.Double[0, 1]).Array[0, 12]
        from text in Gen.String["aä\"\\\n'{}[]:# -"]
        from ticks in Gen.Int[1, 600]
        from people in Gen.Int[0, 5]
        from shocks in Gen.Select(Gen.Int[1, 99], Gen.Int[0, 8]).Array[0, 4]
        let changed = parameters.Aggregate(Parameters.Default, Changed)
        let peopled = people < 2 ? changed : changed.With(Parameter.Participants, people)
        select new Scenario
        {
            Name = "random-1",
            Question = new(text, "?" + text),
            Expectation = text.Length > 3 ? new("x" + text, text) : new("", ""),
            Minutes = ticks % 60,
            Level = (ScenarioLevel)(ticks % 3),
            Ticks = ticks,
            Parameters = peopled,
            Acquaintances = people < 2 ? null : Acquaintances.FromTies(people, [.. Enumerable.Range(1, people - 1).Select(i => (0u, (uint)i))]),
            Members = people != 4 ? null : [new(Persona.Tapper), new(null, Levels(peopled)), new(null, null, 0.3), new()],
            Events =
            [
                .. shocks.Select(shock => new ScenarioEvent.Shock(shock.Item1, (ShockKind)shock.Item2)),
                new ScenarioEvent.Setting(7, [(Parameter.Threat, 0.1), (Parameter.SizeCap, 5)]),
            ],
        };

    private static double[] Levels(Parameters parameters) =>
        [.. Enumerable.Range(1, (int)parameters[Parameter.Domains]).Select(i => 1.0 / i)];

    private static Parameters Changed(Parameters before, (int Parameter, double Place) change)
    {
        var info = ParameterTable.All[change.Parameter];
        var value = info.Least + (change.Place * (info.Most - info.Least));
        return before.With(info.Id, info.IsWhole ? Math.Floor(value) : value);
    }

    private static bool IsOfPersona(Parameter parameter) =>
        parameter is (>= Parameter.Tappers and <= Parameter.CoCreators) or (>= Parameter.CompetitorSharing and <= Parameter.TapperSharing)
            or (>= Parameter.CompetitorTrustModel and <= Parameter.TapperTrustModel);
}
