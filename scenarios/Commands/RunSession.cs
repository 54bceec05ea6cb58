using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>Performs a checked request: runs, or finds the same run there; writes the folder, shows what came out.</summary>
internal sealed class RunSession(RunRequest request, Texts texts)
{
    private readonly RunFiles _files = new(request, texts);

    /// <returns>The exit code.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public async Task<int> PerformAsync()
    {
        if (!request.IsForced && _files.Found() is { } found)
        {
            Show(found);
            await Console.Error.WriteLineAsync(texts.Reprinted(RunOptions.ForceName)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        using RunFolder folder = RunFolder.Open(request.Folder);
        RunOutcome outcome = await RunAsync(folder).ConfigureAwait(false);
        if (!outcome.IsComplete)
        {
            int done = outcome.Record.Ticks;
            string told = texts.Stopped(texts.Number(done), request.Scenario.Ticks - done, request.Folder);
            await Console.Error.WriteLineAsync(told).ConfigureAwait(false);
            return ExitCode.Stopped;
        }

        RunSummary summary = RunSummary.Of(outcome.Record);
        Draw(outcome, folder);
        _files.Write(folder, outcome, summary);
        folder.Commit();
        Show(_files.Finished(summary, outcome.WallSeconds, outcome.Record.ParticipantSteps));
        return ExitCode.Done;
    }

    private async Task<RunOutcome> RunAsync(RunFolder folder)
    {
        using StopSignal stop = new();
        ProgressLine progress = new(Terminal.Error(), request, texts);
        Pace? pace = request.Pace is { } weeks ? new Pace(weeks, stop.Token) : null;
        RunSettings settings = new()
        {
            Districts = request.Districts,
            OnTick = row =>
            {
                pace?.Await(row.Tick);
                progress.Show(row);
            },
            Tables = new RunTables(folder, request.Scenario, request.Tables),
        };
        try
        {
            return await ScenarioRun.ExecuteAsync(request.Scenario, request.Seed, settings, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
        }
    }

    /// <summary>Draws the figures if they are wanted and can be.</summary>
    private void Draw(RunOutcome run, RunFolder folder)
    {
        if (request.HasFigures)
        {
            try
            {
                foreach ((string name, byte[] bytes) in _files.Drawn(run))
                {
                    folder.Write(name, bytes);
                }

                return;
            }
            catch (NoFontException)
            {
                Console.Error.WriteLine(texts.NoFont);
            }
        }

        foreach (string name in RunFiles.Figures)
        {
            folder.Withdraw(name);
        }
    }

    private void Show(Finished run)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(run.Summary));
        }
        else if (request.IsQuiet)
        {
            Console.WriteLine($"{request.Folder}   {texts.Digest} {run.Summary.Digest}");
        }
        else
        {
            new EndTable(request, run, texts).WriteTo(Terminal.Output());
        }
    }
}
