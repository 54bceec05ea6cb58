using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A scenario in words.</summary>
/// <param name="scenario">Which.</param>
/// <param name="named">How it is named on the command line.</param>
/// <param name="texts">In which language.</param>
internal sealed class ScenarioPage(Scenario scenario, string named, Texts texts)
{
    private const string NoUnit = "1";

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(scenario.Name);
        console.WriteLine(texts.Of(scenario.Question));
        console.WriteLine(string.Join(" · ", Facts()));
        string expectation = texts.Of(scenario.Expectation);
        Section.Write(console, texts.ExpectationHeading, expectation.Length == 0 ? [] : [[expectation]]);
        Section.Write(console, texts.ChangedHeading, [.. Changed().DefaultIfEmpty([scenario.Events.Count == 0 ? texts.NothingChanged : texts.NothingChangedAtStart])]);
        Section.Write(console, texts.CharterHeading, [.. Of(ParameterScope.Charter).Select(info => Row(info))]);
        Section.Write(console, texts.TimelineHeading, [.. scenario.Events.OrderBy(happening => happening.Tick).SelectMany(Told)]);
        Section.Write(console, texts.HowToRun, [[$"{CommandLine.Program} {RunCommand.Name} {named}"]]);
    }

    private IEnumerable<string> Facts() =>
    [
        texts.Level(scenario.Level),
        .. scenario.Minutes == 0 ? Array.Empty<string>() : [texts.Minutes(scenario.Minutes)],
        texts.Participants(texts.Number(scenario.Participants)),
        texts.Span(scenario.Ticks),
    ];

    /// <summary>What differs from the default; the charter is shown whole besides.</summary>
    private IEnumerable<string[]> Changed() => ParameterTable.All
        .Where(info => scenario.Parameters[info.Id] != info.Default)
        .Select(Row);

    private static IEnumerable<ParameterInfo> Of(ParameterScope scope) => ParameterTable.All.Where(info => info.Scope == scope);

    private string[] Row(ParameterInfo info)
    {
        double value = scenario.Parameters[info.Id];
        string usual = value == info.Default ? "" : $" ({texts.Usually(Parameters.Shown(info, info.Default))})";
        string unit = info.Choices.Count > 0 || info.Unit == NoUnit ? "" : texts.Of(UnitText.Of(info.Unit));
        return [info.Name, Parameters.Shown(info, value), unit, texts.Meaning(info) + usual];
    }

    private IEnumerable<string[]> Told(ScenarioEvent happening)
    {
        string week = texts.InWeek(texts.Number(happening.Tick));
        return happening switch
        {
            ScenarioEvent.Shock shock => [[week, texts.Shock(shock.Kind, shock.Strength)]],
            ScenarioEvent.Setting change => change.Settings.Select(setting => new[] { week, Told(setting) }),
            _ => throw new UnreachableException(),
        };
    }

    private string Told((Parameter Parameter, double Value) setting)
    {
        ParameterInfo info = ParameterTable.All[(int)setting.Parameter];
        return $"{info.Name}={Parameters.Shown(info, setting.Value)}: {texts.Meaning(info)}";
    }
}
