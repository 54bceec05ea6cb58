using System.CommandLine;
using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"run": one scenario or model with one seed, to a folder of tables, figures and a summary.</summary>
internal static class RunCommand
{
    public const string Name = "run";

    /// <param name="options">What it understands.</param>
    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(RunOptions options, IReadOnlyList<string> args, Texts texts)
    {
        Command command = new(Name, texts.RunCommand);
        command.Arguments.Add(options.Scenario);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => PerformAsync(options, parsed, args, texts));
        return command;
    }

    /// <summary>What is wrong with the command line, as far as it can be understood.</summary>
    public static void Check(RunOptions options, ParseResult parsed, List<Problem> problems) => Read(options, parsed, problems);

    private static Task<int> PerformAsync(RunOptions options, ParseResult parsed, IReadOnlyList<string> args, Texts texts)
    {
        List<Problem> problems = [];
        FolderRequest? request = Read(options, parsed, problems);
        return problems.Count > 0 ? throw new InputException(problems) : request switch
        {
            ModelRequest model => new ModelSession(model with { CommandLine = Failure.Typed(args, model.Program) }, texts).PerformAsync(),
            RunRequest run => new RunSession(run with { CommandLine = Failure.Typed(args) }, texts).PerformAsync(),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The request for the model, or else for the scenario, that is named.</summary>
    private static FolderRequest? Read(RunOptions options, ParseResult parsed, List<Problem> problems)
    {
        string? asked = parsed.GetValue(options.Scenario);
        int before = problems.Count;
        if (options.Models.Asked(asked, problems) is { } model)
        {
            return ModelRequest.Read(model, options, parsed, problems);
        }

        if (asked is not null && options.Models.IsMeant(asked))
        {
            problems.Add(new Problem(asked, ModelFile.Unknown(asked, options.Models.All)));
        }

        return problems.Count > before ? null : RunRequest.Read(options, parsed, problems);
    }
}
