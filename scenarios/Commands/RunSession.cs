using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>Performs a checked request: runs, writes the folder, shows what came out.</summary>
internal static class RunSession
{
    /// <returns>The exit code.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public static async Task<int> PerformAsync(RunRequest request)
    {
        using RunFolder folder = RunFolder.Open(request.Folder);
        RunOutcome outcome = await RunAsync(request, folder).ConfigureAwait(false);
        if (!outcome.IsComplete)
        {
            await Console.Error.WriteLineAsync(Stopped(request, outcome)).ConfigureAwait(false);
            return ExitCode.Stopped;
        }

        RunSummary summary = RunSummary.Of(outcome.Record);
        int figures = Draw(request, outcome.Record, folder);
        RunFiles.Write(folder, request, outcome, summary);
        folder.Commit();
        Show(request, outcome, summary, figures);
        return ExitCode.Done;
    }

    private static async Task<RunOutcome> RunAsync(RunRequest request, RunFolder folder)
    {
        using StopSignal stop = new();
        ProgressLine progress = new(Terminal.Error(), request.Scenario.Ticks, !request.IsQuiet);
        RunSettings settings = new()
        {
            Districts = request.Districts,
            OnTick = progress.Show,
            Chronicle = new ChronicleTable(folder.Begin(ChronicleTable.FileName)),
        };
        try
        {
            return await ScenarioRun.ExecuteAsync(request.Scenario, request.Seed, settings, stop.Token).ConfigureAwait(false);
        }
        catch (IOException fault)
        {
            throw new RunFolderException(folder.Path, fault);
        }
        finally
        {
            progress.Clear();
        }
    }

    /// <summary>Draws the figure if it is wanted and can be. Returns how many were drawn.</summary>
    private static int Draw(RunRequest request, RunRecord run, RunFolder folder)
    {
        if (request.HasFigures)
        {
            try
            {
                folder.Write(TypesOverTime.FileName, RunFiles.Figure(request.Scenario, run).ToPng());
                return 1;
            }
            catch (NoFontException fault)
            {
                Console.Error.WriteLine(fault.Message);
            }
        }

        folder.Withdraw(TypesOverTime.FileName);
        return 0;
    }

    private static void Show(RunRequest request, RunOutcome outcome, RunSummary summary, int figures)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(summary));
        }
        else if (request.IsQuiet)
        {
            Console.WriteLine($"{request.Folder}   digest {summary.Digest}");
        }
        else
        {
            new EndTable(request, outcome, summary).WriteTo(Terminal.Output(), figures);
        }
    }

    private static string Stopped(RunRequest request, RunOutcome outcome)
    {
        int done = outcome.Record.Ticks;
        string weeks = $"stopped after week {RunOptions.Shown(done)}; {Figures.Weeks(request.Scenario.Ticks - done)} were left";
        return $"{weeks}. Nothing was written to {request.Folder}; the same command begins again.";
    }
}
