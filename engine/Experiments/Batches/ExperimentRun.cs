using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Does the runs of an experiment that its log does not hold, several at a time.</summary>
public static class ExperimentRun
{
    /// <summary>Runs until all is done or until told to stop; then what is under way is given up, and nothing of it kept.</summary>
    /// <returns>Whether all is done.</returns>
    /// <exception cref="RunFolderException">A result cannot be written.</exception>
    public static async Task<bool> ExecuteAsync(Experiment experiment, ResultLog log, BatchSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(settings);
        RunQueue queue = new(experiment);
        int failed = Before(log, queue);
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        List<Task<RunResult?>> running = [];
        int done = 0;
        try
        {
            while (Fill(running, queue, settings.Jobs, unit => Task.Run(() => RunAsync(experiment, unit, end.Token), CancellationToken.None), end.Token))
            {
                Task<RunResult?> first = await Task.WhenAny(running).ConfigureAwait(false);
                running.Remove(first);
                if (await first.ConfigureAwait(false) is not { } result)
                {
                    continue;
                }

                log.Add(result);
                queue.Take(result);
                failed += result.Error is null ? 0 : 1;
                settings.OnRun?.Invoke(new BatchProgress(queue.Done, queue.Needed, ++done, failed));
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(false);
        }

        return queue.Points.All(point => point.IsComplete);
    }

    /// <summary>Takes what was done before. Returns how many of it failed.</summary>
    private static int Before(ResultLog log, RunQueue queue)
    {
        int failed = 0;
        foreach (RunResult before in log.All)
        {
            queue.Take(before);
            failed += before.Error is null ? 0 : 1;
        }

        return failed;
    }

    /// <summary>Begins as many runs as there are places for. Returns whether any is under way.</summary>
    private static bool Fill(List<Task<RunResult?>> running, RunQueue queue, int jobs, Func<RunUnit, Task<RunResult?>> begin, CancellationToken stop)
    {
        while (running.Count < jobs && !stop.IsCancellationRequested && queue.Next(isEager: running.Count > 0) is { } unit)
        {
            running.Add(begin(unit));
        }

        return running.Count > 0;
    }

    /// <summary>One run; null if it was given up.</summary>
    private static async Task<RunResult?> RunAsync(Experiment experiment, RunUnit unit, CancellationToken stop)
    {
        ExperimentPoint point = experiment.Points[unit.Point - 1];
        ulong seed = experiment.SeedOf(unit.Point, unit.Replication);
        RunResult result = new() { Point = unit.Point, Replication = unit.Replication, Seed = seed };
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            RunResult? measured = point.Subject is ModelScenario model
                ? await OfModelAsync(model, experiment, result, stop).ConfigureAwait(false)
                : await OfScenarioAsync((Scenario)point.Subject, experiment, result, stop).ConfigureAwait(false);
            return measured is null ? null : measured with { WallSeconds = watch.Elapsed.TotalSeconds };
        }
        catch (Exception fault) when (fault is ResidentFailedException or ArithmeticException or InvalidOperationException)
        {
            // Whatever broke it, no other run shares anything with it.
            return result with { Error = fault.Message, WallSeconds = watch.Elapsed.TotalSeconds };
        }
    }

    // Runs beside each other use all processors: a run of one district need not wait for another.
    private static async Task<RunResult?> OfScenarioAsync(Scenario scenario, Experiment experiment, RunResult result, CancellationToken stop)
    {
        RunSettings settings = new() { Districts = 1, Stop = experiment.Stop, HasPeople = false };
        RunOutcome outcome = await ScenarioRun.ExecuteAsync(scenario, result.Seed, settings, stop).ConfigureAwait(false);
        return outcome.IsComplete ? Measured(experiment, outcome.Record, result) : null;
    }

    private static async Task<RunResult?> OfModelAsync(ModelScenario model, Experiment experiment, RunResult result, CancellationToken stop)
    {
        ModelOutcome outcome = await ModelRun.ExecuteAsync(model, result.Seed, new ModelRunSettings { Districts = 1 }, stop).ConfigureAwait(false);
        return !outcome.IsComplete ? null : result with
        {
            Digest = outcome.Record.Digest.ToString("x16", CultureInfo.InvariantCulture),
            Ticks = outcome.Record.Ticks,
            Values = [.. experiment.Measures.Select(measure => outcome.Record.Measures[measure.Name])],
        };
    }

    private static RunResult Measured(Experiment experiment, RunRecord run, RunResult result)
    {
        MeasuredRun measured = new(run, experiment.From);
        return result with
        {
            Digest = run.Digest.ToString("x16", CultureInfo.InvariantCulture),
            Ticks = run.Ticks,
            Values = [.. experiment.Measures.Select(measure => measure.Of(measured))],
            Lives = experiment.KeepsLives ? [.. run.Networks.Where(network => network.HasFormed && network.Residual is not null).Select(LifeOf)] : [],
        };
    }

    private static LifeResult LifeOf(NetworkRecord network) => new(
        network.Id.Participant,
        (int)network.Id.Born - 1,
        Names.Of(network.LandmarkType!.Value),
        (int)network.Residual!.Value.Duration,
        network.Reason is { } reason ? Names.Of(reason) : null);
}
