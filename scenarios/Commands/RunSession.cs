using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Performs a checked request: runs, goes on, or finds the same run there; writes the folder, shows what came out.</summary>
internal sealed class RunSession(RunRequest request, Texts texts)
{
    private readonly RunFiles _files = new(request, texts);
    private readonly HoldPoint _hold = HoldPoint.FromEnvironment();
    private bool _hasTicks;

    /// <summary>The run that this one branches from; null (default) for none.</summary>
    public KeptRun? Source { get; init; }

    /// <returns>The exit code.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    /// <exception cref="StoreException">The journal cannot be begun.</exception>
    public async Task<int> PerformAsync()
    {
        if (!request.IsForced && _files.Found() is { } found)
        {
            new RunPage(request, texts).Show(found);
            await Console.Error.WriteLineAsync(request.IsResumed ? texts.CompleteAlready : texts.Reprinted(RunOptions.ForceName)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        using RunFolder folder = RunFolder.Open(request.Folder);
        RunTables tables = new(folder, request.Scenario, request.Tables);
        RunJournal journal = await RunJournal.PrepareAsync(request, _files.Facts, texts).ConfigureAwait(false);
        try
        {
            if (Source is not null && journal is { IsNew: true, Keeping: { } keeping })
            {
                await Source.BranchAsync(request.Parent!.Tick, keeping).ConfigureAwait(false);
            }

            return await PerformAsync(folder, tables, journal).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is StoreException or RunFolderException && journal.Keeping is not null)
        {
            if (journal.IsNew && !_hasTicks)
            {
                JournalPlace.Clear(request.Folder);
                throw;
            }

            string told = texts.Of(fault is StoreException lost ? lost.Text : ((RunFolderException)fault).Text);
            await Console.Error.WriteLineAsync(texts.Paused(told, ResumeCommand.LineFor(request.Folder))).ConfigureAwait(false);
            return ExitCode.Paused;
        }
    }

    private async Task<int> PerformAsync(RunFolder folder, RunTables tables, RunJournal journal)
    {
        RunOutcome outcome = await RunAsync(tables, journal).ConfigureAwait(false);
        if (!outcome.IsComplete)
        {
            int left = request.Scenario.Ticks - outcome.Record.Ticks;
            string told = journal.Keeping is null
                ? texts.Stopped(texts.Number(outcome.Record.Ticks), left, request.Folder)
                : texts.StoppedKept(texts.Number(outcome.Record.Ticks), left, ResumeCommand.LineFor(request.Folder));
            await Console.Error.WriteLineAsync(told).ConfigureAwait(false);
            return ExitCode.Stopped;
        }

        RunSummary summary = RunSummary.Of(outcome.Record);
        Draw(outcome, folder);
        _files.Write(folder, outcome, summary);
        folder.Commit(named => _hold.Reach(RunPhase.Name, named));
        _hold.Reach(RunPhase.Complete, outcome.Record.Ticks);
        new RunPage(request, texts).Show(_files.Finished(summary, outcome.WallSeconds, outcome.Record.ParticipantSteps));
        return ExitCode.Done;
    }

    private async Task<RunOutcome> RunAsync(RunTables tables, RunJournal journal)
    {
        using StopSignal stop = new();
        ProgressLine progress = new(Terminal.Error(), request, texts);
        Pace? pace = null;
        RunSettings settings = new()
        {
            Districts = request.Districts,
            OnTick = row =>
            {
                _hasTicks = true;

                // What the journal tells again is not held up.
                pace ??= request.Pace is { } weeks && row.Tick >= journal.FirstNewTick ? new Pace(weeks, row.Tick, stop.Token) : null;
                pace?.Await(row.Tick);
                progress.Show(row);
            },
            OnPhase = _hold.Reach,
            Tables = tables,
            Keeping = journal.Keeping is { } keeping ? keeping with { OnTrouble = Tell } : null,
        };
        try
        {
            return await ScenarioRun.ExecuteAsync(request.Scenario, request.Seed, settings, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
        }

        void Tell(StoreException fault, TimeSpan wait)
        {
            progress.Clear();
            Console.Error.WriteLine(texts.StoreAwaited(texts.Of(fault.Text), texts.Seconds(wait.TotalSeconds)));
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
}
