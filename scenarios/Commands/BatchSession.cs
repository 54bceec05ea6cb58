using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Does an experiment: finds it done, goes on with it, or begins it; writes its folder.</summary>
/// <param name="request">How and where.</param>
/// <param name="kind">What kind of experiment, for its manifest.</param>
/// <param name="texts">In which language.</param>
internal sealed class BatchSession(BatchRequest request, string kind, Texts texts)
{
    /// <summary>Adds figures and a report to the folder; null (default) for none.</summary>
    public Action<RunFolder, ExperimentResults, ILookup<int, LifeResult>>? OnFolder { get; init; }

    /// <summary>How the folder is made, without what changes no result.</summary>
    public required string Command { get; init; }

    /// <summary>Whether it is told that the same was done before. Default true.</summary>
    public bool TellsFound { get; init; } = true;

    /// <summary>How long the runs took that this process did.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>How many runs this process did.</summary>
    public int Done { get; private set; }

    /// <summary>The results; null if it was stopped, which is told.</summary>
    /// <exception cref="InputException">Another experiment is there, or there is nothing to go on with.</exception>
    /// <exception cref="RunFolderException">The folder cannot be written, and nothing was done before.</exception>
    public async Task<ExperimentResults?> PerformAsync(Experiment experiment)
    {
        if (Found(experiment) is { } found)
        {
            return found;
        }

        try
        {
            Directory.CreateDirectory(request.Folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException(request.Folder, fault);
        }

        using ResultLog log = ResultLog.Open(request.Folder, experiment.Hash);
        if (log.Count > 0)
        {
            await Console.Error.WriteLineAsync(texts.BatchGoesOn(texts.Number(log.Count))).ConfigureAwait(false);
        }

        try
        {
            if (await RunAsync(experiment, log).ConfigureAwait(false))
            {
                return ExperimentFolder.Write(experiment, log, request.Folder, Settings);
            }
        }
        catch (RunFolderException fault) when (log.Count > 0)
        {
            throw new PausedException(new(
                Texts.Both(other => other.BatchPaused(fault.Text.English, other.Number(log.Count))).English,
                Texts.Both(other => other.BatchPaused(fault.Text.German, other.Number(log.Count))).German));
        }

        await Console.Error.WriteLineAsync(texts.BatchStopped(texts.Number(log.Count))).ConfigureAwait(false);
        return null;
    }

    private ExperimentFolderSettings Settings => new()
    {
        Kind = kind,
        Command = Command,
        Format = request.Format,
        Outdated = ReportFiles.Names,
        OnFolder = request.HasFigures ? OnFolder : null,
    };

    private ExperimentResults? Found(Experiment experiment)
    {
        OtherRun.RefuseAny(request.Folder, request.Folder);
        if (request.IsForced)
        {
            // Without the manifest of before, what is begun now can be gone on with as anything else.
            ResultLog.Clear(request.Folder);
            Forget(ExperimentManifest.FileName);
            return null;
        }

        if (ExperimentFolder.ManifestIn(request.Folder) is { } manifest)
        {
            if (manifest.Hash != experiment.Hash || manifest.Kind != kind)
            {
                throw new InputException([new Problem(request.Folder, Texts.Both(other => other.OtherExperiment(manifest.Name, RunOptions.ForceName)))]);
            }

            // It is left where the end came between the manifest and it.
            Forget(ResultLog.FileName);
            if (TellsFound)
            {
                Console.Error.WriteLine(texts.DoneBefore(RunOptions.ForceName));
            }

            return ExperimentFolder.Read(request.Folder);
        }

        return !request.MustResume || ResultLog.IsIn(request.Folder)
            ? null
            : throw new InputException([new Problem(request.Folder, Texts.Both(other => other.NothingToResume))]);
    }

    private void Forget(string name)
    {
        if (Directory.Exists(request.Folder))
        {
            File.Delete(Path.Combine(request.Folder, name));
        }
    }

    private async Task<bool> RunAsync(Experiment experiment, ResultLog log)
    {
        using StopSignal stop = new();
        ProgressOfBatch progress = new(Terminal.Error(), request, texts);
        Stopwatch watch = Stopwatch.StartNew();
        BatchSettings settings = new()
        {
            Jobs = request.Jobs,
            OnRun = done =>
            {
                Done = done.New;
                progress.Show(done);
            },
        };
        try
        {
            return await ExperimentRun.ExecuteAsync(experiment, log, settings, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
            Elapsed = watch.Elapsed;
        }
    }
}

/// <summary>What was done is kept, and the same command goes on.</summary>
internal sealed class PausedException(Bilingual text) : Exception(text.English)
{
    public Bilingual Text => text;
}
