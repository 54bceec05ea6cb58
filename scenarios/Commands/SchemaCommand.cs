using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"schema": the JSON schema of scenario or experiment files, for editors.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Kinds = ["scenario", "experiment"];

    public static Command Create(Texts texts)
    {
        Argument<string?> kind = new("kind") { HelpName = string.Join('|', Kinds), Description = texts.SchemaArgument, Arity = ArgumentArity.ZeroOrOne };
        kind.CompletionSources.Add(Kinds);
        Command command = new("schema", texts.SchemaCommand) { kind, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Console.Out.Write(SchemaOf(parsed.GetValue(kind) ?? Kinds[0]).TrimEnd() + "\n"));
        return command;
    }

    private static string SchemaOf(string kind) => kind == Kinds[0] ? ScenarioSchema.Json
        : kind == Kinds[1] ? ScenarioSchema.OfExperiments
        : throw new InputException([new Problem(kind, Texts.Both(texts => texts.OneOf(string.Join(", ", Kinds))).OrRather(Nearest.Name(kind, Kinds)))]);
}
