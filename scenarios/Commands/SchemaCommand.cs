using System.CommandLine;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>"schema": the JSON schema of scenario files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Texts texts)
    {
        Command command = new("schema", texts.SchemaCommand) { CommonOptions.Lang(texts) };
        command.SetAction(_ => Console.Out.Write(ScenarioSchema.Json.TrimEnd() + "\n"));
        return command;
    }
}
