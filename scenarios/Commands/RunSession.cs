using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Performs a checked request: runs, goes on, or finds the same run there; writes the folder, shows what came out.</summary>
internal sealed class RunSession(RunRequest request, Texts texts)
{
    private readonly RunFiles _files = new(request, texts);
    private readonly HoldPoint _hold = HoldPoint.FromEnvironment();
    private bool _hasTicks;
    private SpreadRun? _spread;

    /// <summary>The run that this one branches from; null (default) for none.</summary>
    public KeptRun? Source { get; init; }

    /// <returns>The exit code.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    /// <exception cref="StoreException">The journal cannot be begun.</exception>
    /// <exception cref="ClusterException">The cluster does not answer.</exception>
    public async Task<int> PerformAsync()
    {
        if (!request.IsAnew && _files.Found() is { } found)
        {
            new RunPage(request, texts).Show(found);
            await Console.Error.WriteLineAsync(request.IsResumed ? texts.CompleteAlready : texts.Reprinted(RunOptions.ForceName)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        using RunFolder folder = RunFolder.Open(request.Folder);
        RunTables tables = new(folder, request.Scenario, request.Tables);
        Ground ground = new();
        await using (ground.ConfigureAwait(false))
        {
            return await PerformKeptAsync(folder, tables, ground).ConfigureAwait(false);
        }
    }

    /// <summary>Prepares the journal, while the ground is made, and performs the request; what fails outside leaves a run that can be gone on with.</summary>
    private async Task<int> PerformKeptAsync(RunFolder folder, RunTables tables, Ground ground)
    {
        RunJournal journal = await RunJournal.PrepareAsync(request, _files.Facts, texts).ConfigureAwait(false);
        try
        {
            if (Source is not null && journal is { IsNew: true, Keeping: { } keeping })
            {
                using StopSignal stop = new();
                await Source.BranchAsync(request.Parent!.Tick, keeping, stop.Token).ConfigureAwait(false);
            }

            return await PerformAsync(folder, tables, journal, ground).ConfigureAwait(false);
        }
        catch (Exception fault) when (journal.Keeping is not null && Failure.Outside(fault) is not null)
        {
            if (IsUntouched(journal))
            {
                JournalPlace.Clear(request.Folder);
                throw;
            }

            await Console.Error.WriteLineAsync(texts.Paused(texts.Of(Failure.Outside(fault)!), request.Resume)).ConfigureAwait(false);
            return ExitCode.Paused;
        }
        catch (OperationCanceledException) when (IsUntouched(journal))
        {
            JournalPlace.Clear(request.Folder);
            await Console.Error.WriteLineAsync(texts.Stopped(texts.Number(0), request.Scenario.Ticks, request.Folder)).ConfigureAwait(false);
            return ExitCode.Stopped;
        }
        catch (InputException) when (_spread is not null && IsUntouched(journal))
        {
            JournalPlace.Clear(request.Folder);
            throw;
        }
    }

    private async Task<int> PerformAsync(RunFolder folder, RunTables tables, RunJournal journal, Ground ground)
    {
        ClusterStatus? spread = await SpreadAsync(journal).ConfigureAwait(false);
        if (spread is { State: not ClusterState.Complete })
        {
            return new EndOfCluster(request, texts).Tell(spread, await journal.LastTickAsync(request.Folder).ConfigureAwait(false), Console.Error);
        }

        RunOutcome outcome = Counted(await RunAsync(tables, journal, ground).ConfigureAwait(false));
        if (!outcome.IsComplete)
        {
            int done = outcome.Record.Ticks;
            string told = journal.Keeping is null
                ? texts.Stopped(texts.Number(done), request.Scenario.Ticks - done, request.Folder)
                : request.Stopped(texts, done);
            await Console.Error.WriteLineAsync(told).ConfigureAwait(false);
            return ExitCode.Stopped;
        }

        RunSummary summary = RunSummary.Of(outcome.Record);
        Draw(outcome, folder);
        _files.Write(folder, outcome, summary);
        folder.Commit(named => _hold.Reach(RunPhase.Name, named));
        _hold.Reach(RunPhase.Complete, outcome.Record.Ticks);
        new RunPage(request, texts).Show(_files.Finished(summary, outcome.WallSeconds, outcome.Record.ParticipantSteps), spread);
        return ExitCode.Done;
    }

    /// <summary>Whether nothing is lost with the journal.</summary>
    private bool IsUntouched(RunJournal journal) => journal.IsNew && !_hasTicks && _spread is not { IsTaken: true };

    /// <summary>Has nodes do what the journal does not hold, where nodes are wanted. Null where they are not needed.</summary>
    private async Task<ClusterStatus?> SpreadAsync(RunJournal journal)
    {
        if (request.Cluster is null || journal.IsWhole)
        {
            return null;
        }

        _spread = new SpreadRun(request, texts);
        return await _spread.PerformAsync(journal.Keeping!).ConfigureAwait(false);
    }

    /// <summary>What came out, with the time and the districts of the nodes that did it, if any did.</summary>
    private RunOutcome Counted(RunOutcome outcome) => _spread is null
        ? outcome
        : outcome with { WallSeconds = _spread.WallSeconds, Districts = _spread.Districts };

    private async Task<RunOutcome> RunAsync(RunTables tables, RunJournal journal, Ground ground)
    {
        using StopSignal stop = new();
        ProgressLine progress = new(Terminal.Error(), request, texts);
        Pace? pace = null;
        RunSettings settings = new()
        {
            Districts = request.Districts,
            Ground = ground,
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
            Keeping = journal.Told(texts, progress.Clear),
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
}
