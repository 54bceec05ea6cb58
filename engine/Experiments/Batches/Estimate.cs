using System.Diagnostics;

namespace CoCreation.Sim.Experiments;

/// <summary>What an experiment will take, by a short trial of its points.</summary>
/// <param name="Runs">Runs, at least.</param>
/// <param name="MostRuns">Runs, at most.</param>
/// <param name="SecondsPerRun">Processor time of a run, mean over points.</param>
/// <param name="Seconds">Time of all runs at most, with as many jobs as were asked for.</param>
/// <param name="Bytes">Memory that the process will take.</param>
/// <param name="DiskBytes">What the folder will take at most.</param>
public sealed record Estimate(long Runs, long MostRuns, double SecondsPerRun, double Seconds, long Bytes, long DiskBytes)
{
    private const int TrialWeeks = 52;
    private const int MostTrials = 3;
    private const long ProcessBytes = 120L << 20;
    private const long BytesOfParticipant = 10_000;
    private const long BytesOfRow = 400;
    private const long BytesOfMeasure = 24;
    private const long BytesOfLife = 60;

    /// <summary>Tries some points for a year each, and reckons from that. Nothing is written.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static async Task<Estimate> OfAsync(Experiment experiment, int jobs, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        IReadOnlyList<ExperimentPoint> points = experiment.Points;
        ExperimentPoint[] tried = [.. new[] { 0, points.Count / 2, points.Count - 1 }.Distinct().Take(MostTrials).Select(at => points[at])];

        // The first trial pays for the start of the program as well: it is done twice, and counted once.
        await TryAsync(tried[0], stop).ConfigureAwait(false);
        (double seconds, double lives) = (0, 0);
        foreach (ExperimentPoint point in tried)
        {
            (double taken, int formed, int weeks) = await TryAsync(point, stop).ConfigureAwait(false);
            double times = (double)point.Subject.Ticks / weeks;
            seconds += taken * times / tried.Length;
            lives += formed * times / tried.Length;
        }

        long most = (long)points.Count * experiment.Replications.Most;
        int atOnce = (int)Math.Min(jobs, most);
        long row = BytesOfRow + (BytesOfMeasure * experiment.Measures.Count) + (experiment.KeepsLives ? (long)(lives * BytesOfLife) : 0);
        return new Estimate(
            (long)points.Count * experiment.Replications.Least,
            most,
            seconds,
            seconds * most / Math.Max(1, Math.Min(atOnce, Environment.ProcessorCount)),
            ProcessBytes + (atOnce * BytesOfParticipant * points.Max(point => point.Subject.Participants)),
            3 * row * most);
    }

    private static async Task<(double Seconds, int Formed, int Weeks)> TryAsync(ExperimentPoint point, CancellationToken stop)
    {
        RunSubject subject = point.Subject with { Ticks = Math.Min(TrialWeeks, point.Subject.Ticks) };
        Stopwatch watch = Stopwatch.StartNew();
        int formed = 0;
        if (subject is ModelScenario model)
        {
            await ModelRun.ExecuteAsync(model, 1, new ModelRunSettings { Districts = 1 }, stop).ConfigureAwait(false);
        }
        else
        {
            RunOutcome outcome = await ScenarioRun.ExecuteAsync((Scenario)subject, 1, new RunSettings { Districts = 1, HasPeople = false }, stop).ConfigureAwait(false);
            formed = outcome.Record.Networks.Count(network => network.HasFormed);
        }

        // A run that is told to stop ends as if nothing were wrong: nothing can be reckoned from it.
        stop.ThrowIfCancellationRequested();
        return (watch.Elapsed.TotalSeconds, formed, subject.Ticks);
    }
}
