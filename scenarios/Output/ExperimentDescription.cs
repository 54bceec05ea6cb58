using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>An experiment in words: what it asks, what differs, what is measured, how many runs it takes, how to run it.</summary>
internal sealed class ExperimentDescription(Experiment experiment, string named, Texts texts)
{
    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(experiment.Name);
        console.WriteLine(texts.Of(experiment.Title));
        console.WriteLine(texts.Of(experiment.Question));
        console.WriteLine(string.Join(" · ", Facts()));
        Section.Write(console, texts.FactorsHeading, [.. experiment.Factors.Select(factor => new[] { factor.Name, ValuesOf(factor), texts.Of(factor.Label) })]);
        Section.Write(console, texts.MeasuresHeading, [.. experiment.Measures.Select(measure => new[] { measure.Name, texts.Of(measure.Meaning) })]);
        Section.Write(console, texts.HowToRun, [[$"{CommandLine.Program} {ExperimentCommand.Name} {named}"]]);
    }

    private IEnumerable<string> Facts() =>
    [
        texts.Of(experiment.Subject.Title),
        $"{texts.Number(experiment.Points.Count)} {texts.PointsHeading}",
        texts.RunsOf(texts.Number((long)experiment.Points.Count * experiment.Replications.Most)),
    ];

    private string ValuesOf(Factor factor) => factor.Range is { } range
        ? $"{texts.Number(range.From)} .. {texts.Number(range.To)}"
        : string.Join(" · ", factor.Levels.Select(level => level.Number is { } number ? texts.Number(number) : level.Text));
}
