using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Performs a checked request for a model: runs, goes on, or finds the same run there; writes the folder, shows what came out.</summary>
internal sealed class ModelSession(ModelRequest request, Texts texts)
{
    private readonly ModelFiles _files = new(request, texts);
    private readonly ModelPage _page = new(request, texts);
    private readonly HoldPoint _hold = HoldPoint.FromEnvironment();
    private bool _hasTicks;
    private SpreadRun? _spread;

    /// <returns>The exit code.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    /// <exception cref="StoreException">The journal cannot be begun.</exception>
    public async Task<int> PerformAsync()
    {
        if (!request.IsAnew && _files.Found() is { } found)
        {
            _page.Show(found);
            await Console.Error.WriteLineAsync(request.IsResumed ? texts.CompleteAlready : texts.Reprinted(RunOptions.ForceName)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        using RunFolder folder = RunFolder.Open(request.Folder);
        ModelTables tables = new(folder, request.Scenario.Model, request.Format);
        RunJournal journal = await RunJournal.PrepareAsync(request, _files.Facts, texts).ConfigureAwait(false);
        try
        {
            return await PerformAsync(folder, tables, journal).ConfigureAwait(false);
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
        catch (InputException) when (_spread is not null && IsUntouched(journal))
        {
            JournalPlace.Clear(request.Folder);
            throw;
        }
    }

    /// <summary>Whether nothing is lost with the journal.</summary>
    private bool IsUntouched(RunJournal journal) => journal.IsNew && !_hasTicks && _spread is not { IsTaken: true };

    private async Task<int> PerformAsync(RunFolder folder, ModelTables tables, RunJournal journal)
    {
        if (request.Cluster is not null && !journal.IsWhole)
        {
            _spread = new SpreadRun(request, texts);
            ClusterStatus ended = await _spread.PerformAsync(journal.Keeping!).ConfigureAwait(false);
            if (ended.State != ClusterState.Complete)
            {
                return new EndOfCluster(request, texts).Tell(ended, await journal.LastTickAsync(request.Folder).ConfigureAwait(false), Console.Error);
            }
        }

        ModelOutcome outcome = await RunAsync(tables, journal).ConfigureAwait(false);
        outcome = _spread is null ? outcome : outcome with { WallSeconds = _spread.WallSeconds, Districts = _spread.Districts };
        if (!outcome.IsComplete)
        {
            int tick = outcome.Record.Ticks;
            string told = journal.Keeping is null ? texts.ModelStopped(texts.Number(tick), request.Folder) : request.Stopped(texts, tick);
            await Console.Error.WriteLineAsync(told).ConfigureAwait(false);
            return ExitCode.Stopped;
        }

        ModelSummary summary = ModelSummary.Of(outcome.Record);
        _files.Draw(folder, outcome.Record);
        _files.Write(folder, outcome, summary);
        folder.Commit(named => _hold.Reach(RunPhase.Name, named));
        _hold.Reach(RunPhase.Complete, outcome.Record.Ticks);
        _page.Show(_files.Finished(summary, outcome.WallSeconds));
        return ExitCode.Done;
    }

    private async Task<ModelOutcome> RunAsync(ModelTables tables, RunJournal journal)
    {
        using StopSignal stop = new();
        ModelProgressLine progress = new(Terminal.Error(), request, texts);
        ModelRunSettings settings = new()
        {
            Districts = request.Districts,
            OnTick = row =>
            {
                _hasTicks = true;
                progress.Show(row.Tick);
            },
            OnPhase = _hold.Reach,
            HasTrace = request.HasFigures,
            Tables = tables,
            Keeping = journal.Told(texts, progress.Clear),
        };
        try
        {
            return await ModelRun.ExecuteAsync(request.Scenario, request.Seed, settings, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
        }
    }
}
