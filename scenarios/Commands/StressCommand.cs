using System.CommandLine;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>"stress": under which stresses a design breaks, and which rule of its charter helps.</summary>
internal static class StressCommand
{
    private const string Name = "stress";

    /// <param name="args">The arguments as they were typed, for the report.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, Texts texts)
    {
        Argument<string> design = new("design") { HelpName = texts.ScenarioOrFileWord, Description = texts.DesignArgument };
        design.CompletionSources.Add([.. ScenarioLibrary.Names]);
        StressOptions stress = new(texts);
        BatchOptions options = new(texts);
        Command command = new(Name, texts.StressCommand) { design };
        foreach (Option option in stress.All.Concat(options.All))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            List<Problem> problems = [];
            StressTest? test = stress.Read(parsed.GetRequiredValue(design), parsed, problems);
            BatchRequest request = options.Read(parsed, $"{test?.Scenario.Name}-{Name}", problems);
            return problems.Count > 0 ? throw new InputException(problems) : PerformAsync(test!, request, BatchOptions.Told(args), texts);
        });
        return command;
    }

    private static async Task<int> PerformAsync(StressTest test, BatchRequest request, string typed, Texts texts)
    {
        Experiment experiment = test.UnderStress();
        if (request.IsDryRun)
        {
            return await EstimatePage.ShowAsync(experiment, request, texts).ConfigureAwait(false);
        }

        ReportFiles files = new(texts) { Command = typed, Subjects = experiment.Subjects };
        BatchSession session = new(request, StressTest.Kind, texts) { Command = typed, OnFolder = files.Write };
        if (await session.PerformAsync(experiment).ConfigureAwait(false) is not { } results)
        {
            return ExitCode.Stopped;
        }

        ExperimentResults? charter = null;
        Outdate(request, results);
        if (StressTest.WorstOf(results) is { } worst)
        {
            BatchRequest second = request with { Folder = Path.Combine(request.Folder, StressTest.CharterFolder), MustResume = false };
            Experiment charters = test.WithCharters(test.Stresses[worst.Number - 2]);
            ReportFiles help = new(texts) { Command = typed, Subjects = charters.Subjects };
            BatchSession changes = new(second, StressTest.CharterKind, texts) { Command = typed, OnFolder = help.Write, TellsFound = session.Done > 0 };
            charter = await changes.PerformAsync(charters).ConfigureAwait(false);
            if (charter is null)
            {
                return ExitCode.Stopped;
            }
        }

        Rewrite(request, results, charter, files, texts);
        new StressPage(request, texts).Show(results, charter);
        return ExitCode.Done;
    }

    /// <summary>Takes away what helped against a worst stress of before, where there is none any more.</summary>
    private static void Outdate(BatchRequest request, ExperimentResults results)
    {
        string charter = Path.Combine(request.Folder, StressTest.CharterFolder);
        if (StressTest.WorstOf(results) is null && ExperimentFolder.ManifestIn(charter)?.Kind == StressTest.CharterKind)
        {
            Directory.Delete(charter, recursive: true);
        }
    }

    /// <summary>Writes the report again, with what helps in it.</summary>
    private static void Rewrite(BatchRequest request, ExperimentResults results, ExperimentResults? charter, ReportFiles files, Texts texts)
    {
        if (!request.HasFigures || charter is null)
        {
            return;
        }

        try
        {
            using RunFolder folder = RunFolder.Open(request.Folder, ExperimentReport.FileName);
            folder.Write(ExperimentReport.FileName, files.Report(results, Array.Empty<LifeResult>().ToLookup(_ => 0), charter));
            folder.Commit();
        }
        catch (NoFontException)
        {
            Console.Error.WriteLine(texts.NoFont);
        }
    }
}
