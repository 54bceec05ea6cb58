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
            await Console.Error.WriteLineAsync(texts.DoneBefore(RunOptions.ForceName)).ConfigureAwait(false);
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

        if (!await RunAsync(experiment, log).ConfigureAwait(false))
        {
            await Console.Error.WriteLineAsync(texts.BatchStopped(texts.Number(log.Count))).ConfigureAwait(false);
            return null;
        }

        ExperimentFolderSettings settings = new() { Kind = kind, Command = Command, Format = request.Format, OnFolder = request.HasFigures ? OnFolder : null };
        return ExperimentFolder.Write(experiment, log, request.Folder, settings);
    }

    private ExperimentResults? Found(Experiment experiment)
    {
        if (request.IsForced)
        {
            File.Delete(Path.Combine(request.Folder, ResultLog.FileName));
            return null;
        }

        if (ExperimentFolder.ManifestIn(request.Folder) is { } manifest)
        {
            return manifest.Hash == experiment.Hash && manifest.Kind == kind
                ? ExperimentFolder.Read(request.Folder)
                : throw new InputException([new Problem(request.Folder, Texts.Both(other => other.OtherExperiment(manifest.Name, RunOptions.ForceName)))]);
        }

        return !request.MustResume || ResultLog.IsIn(request.Folder)
            ? null
            : throw new InputException([new Problem(request.Folder, Texts.Both(other => other.NothingToResume))]);
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
        catch (RunFolderException fault) when (log.Count > 0)
        {
            throw new PausedException(new(
                Texts.Both(other => other.BatchPaused(fault.Text.English, other.Number(log.Count))).English,
                Texts.Both(other => other.BatchPaused(fault.Text.German, other.Number(log.Count))).German));
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
