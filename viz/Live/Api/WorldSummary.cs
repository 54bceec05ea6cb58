using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>What the computed weeks of a world amount to.</summary>
internal static class WorldSummary
{
    public static async Task<object> OfAsync(LiveWorld world)
    {
        RunRecord record = await RecordOfAsync(world.Run).ConfigureAwait(false);
        RunSummary summary = RunSummary.Of(record);
        ByType<NetworkRecord[]> networks = new(
            Of(NetworkType.CoCreation), Of(NetworkType.Competition), Of(NetworkType.Ignorance), Of(NetworkType.Lament), Of(NetworkType.Loose));
        return new
        {
            Weeks = summary.Ticks,
            summary.Output,
            summary.Talk,
            RisenShare = ShareOf(record, Total.Phoenixes, Total.Left),
            Types = new
            {
                CoCreation = Told(summary.Types.CoCreation),
                Competition = Told(summary.Types.Competition),
                Ignorance = Told(summary.Types.Ignorance),
                Lament = Told(summary.Types.Lament),
                Loose = Told(summary.Types.Loose),
            },
            Survival = networks.Select(CurveOf),
        };

        NetworkRecord[] Of(NetworkType type) => [.. record.Networks.Where(network => network.HasFormed && network.LandmarkType == type)];
    }

    /// <summary>All that is kept of a run, as it is after the last tick that is computed.</summary>
    private static async Task<RunRecord> RecordOfAsync(RememberedRun run)
    {
        int last = run.LastTick;
        RunRecorder recorder = new(run.Scenario, run.Seed);
        foreach (TickRecord tick in run.Records(0, last))
        {
            recorder.Take(tick);
        }

        return recorder.Finish(await run.AtAsync(last, simulation => LastLook.AtAsync(simulation, hasPeople: false)).ConfigureAwait(false));
    }

    private static double? ShareOf(RunRecord record, Total some, Total all)
    {
        double whole = record.Rows.Sum(row => row[all]);
        return whole == 0 ? null : record.Rows.Sum(row => row[some]) / whole;
    }

    private static object Told(TypeSummary type) => new
    {
        type.Networks, MedianWeeks = type.MedianResidualLife, YearLater = type.Survival1y, type.OutputPerMemberWeek, Fulfilled = type.CompletedShare,
        Phoenixes = type.PhoenixPerNetwork,
    };

    /// <summary>How many of those alive in week 12 live on for how long: pairs of weeks and shares.</summary>
    private static IEnumerable<double[]> CurveOf(NetworkRecord[] networks) => networks.Length == 0
        ? []
        : KaplanMeier.Estimate(networks.Select(network => network.Residual!.Value)).Steps.Select(step => (double[])[step.Time, step.Survival]).Prepend([0, 1]);
}
