using System.CommandLine;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"experiment": all runs of a plan, to a folder of tables, figures and a report.</summary>
internal static class ExperimentCommand
{
    public const string Name = "experiment";

    public static Command Create(ModelLibrary models, Texts texts)
    {
        Argument<string> file = new("file") { HelpName = texts.NameOrFileWord, Description = texts.ExperimentArgument(string.Join(", ", ExperimentLibrary.Names)) };
        file.CompletionSources.Add([.. ExperimentLibrary.Names]);
        BatchOptions options = new(texts);
        Command command = new(Name, texts.ExperimentCommand) { file };
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => PerformAsync(parsed.GetRequiredValue(file), parsed, (options, models), texts));
        return command;
    }

    private static async Task<int> PerformAsync(string named, ParseResult parsed, (BatchOptions Options, ModelLibrary Models) known, Texts texts)
    {
        List<Problem> problems = [];
        Experiment? experiment = ExperimentLibrary.Named(named, known.Models, problems);
        BatchRequest request = known.Options.Read(parsed, experiment?.Name ?? Name, problems);
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        if (request.IsDryRun)
        {
            return await EstimatePage.ShowAsync(experiment!, request, texts).ConfigureAwait(false);
        }

        BatchSession session = new(request, ExperimentFolderSettings.OfFile, texts)
        {
            Command = Failure.Typed([Name, named]),
            OnFolder = new ReportFiles(texts) { Command = Failure.Typed([Name, named]), Subjects = experiment!.Subjects }.Write,
        };
        if (await session.PerformAsync(experiment).ConfigureAwait(false) is not { } results)
        {
            return ExitCode.Stopped;
        }

        new ExperimentPage(request, texts).Show(results, session);
        return results.Manifest.Failed == results.Manifest.Runs ? ExitCode.Bug : ExitCode.Done;
    }
}
