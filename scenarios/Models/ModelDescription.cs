using CoCreation.Sim.Kernel;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A model in words: what it asks, what can be set, what is measured, how to run it.</summary>
internal sealed class ModelDescription(KernelModel model, string program, Texts texts)
{
    private const string NoUnit = "1";

    // The column of what values a parameter may have.
    private const int Allowed = 2;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(model.Name);
        console.WriteLine(texts.Of(model.Title));
        console.WriteLine(texts.Of(model.Question));
        if (model.Source.Length > 0)
        {
            console.WriteLine(texts.SourceOf(model.Source));
        }

        Section.Write(console, texts.ParametersHeading, [.. model.Parameters.Select(Row).DefaultIfEmpty([texts.NoParameters])], Allowed);
        Section.Write(console, texts.MeasuresHeading, [.. model.Measures.Select(measure => new[]
        {
            measure.Name, measure.Unit == NoUnit ? "" : measure.Unit, measure.OfTick is null ? texts.OnlyAtTheEnd : texts.EveryTick, texts.Of(measure.Meaning),
        })]);
        Section.Write(console, texts.HowToRun, [[$"{program} {RunCommand.Name} {model.Name}{Example()}"]]);
    }

    private string[] Row(ModelParameter parameter) =>
        [parameter.Name, parameter.Rule.Shown(parameter.Default), texts.Of(parameter.Rule.Allowed), parameter.Unit == NoUnit ? "" : parameter.Unit, texts.Of(parameter.Meaning)];

    private string Example() => model.Parameters.Count == 0 ? "" : $" --set {model.Parameters[0].Name}={model.Parameters[0].Rule.Shown(model.Parameters[0].Default)}";
}
