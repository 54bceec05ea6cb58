using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A scenario in words.</summary>
/// <param name="scenario">Which.</param>
/// <param name="named">How it is named on the command line.</param>
/// <param name="texts">In which language.</param>
internal sealed class ScenarioPage(Scenario scenario, string named, Texts texts)
{
    public void WriteTo(IAnsiConsole console)
    {
        ScenarioRows rows = new(scenario, texts);
        console.WriteLine(scenario.Name);
        console.WriteLine(texts.Of(scenario.Question));
        console.WriteLine(string.Join(" · ", Facts()));
        string expectation = texts.Of(scenario.Expectation);
        Section.Write(console, texts.ExpectationHeading, expectation.Length == 0 ? [] : [[expectation]]);
        Section.Write(console, texts.ChangedHeading, [.. rows.Changed.DefaultIfEmpty([scenario.Events.Count == 0 ? texts.NothingChanged : texts.NothingChangedAtStart])]);
        Section.Write(console, texts.CharterHeading, [.. rows.Charter]);
        Section.Write(console, texts.TimelineHeading, [.. rows.Timeline]);
        Section.Write(console, texts.HowToRun, [[$"{CommandLine.Program} {RunCommand.Name} {named}"]]);
    }

    private IEnumerable<string> Facts() =>
    [
        texts.Level(scenario.Level),
        .. scenario.Minutes == 0 ? Array.Empty<string>() : [texts.Minutes(scenario.Minutes)],
        texts.Participants(texts.Number(scenario.Participants)),
        texts.Span(scenario.Ticks),
    ];
}
