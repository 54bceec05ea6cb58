using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.Difference;

/// <summary>Hand-made differences of two runs.</summary>
internal static class MadeDifference
{
    private static readonly NetworkFates None = new() { Same = 0, Other = 0, OnlyInA = 0, OnlyInB = 0, EarlierInB = 0, LaterInB = 0, OtherType = 0 };

    /// <summary>Two runs that part in a week; from then on B gains steadily by a factor, types going up and down.</summary>
    public static RunDifference Of(int weeks, int? partedIn, double factor, params PairedHappening[] happenings) => new()
    {
        A = Side("runs/four-networks/7"),
        B = Side("runs/four-networks/7-branch-of-a-name-that-goes-on-and-on"),
        Ticks = [.. Enumerable.Range(0, weeks + 1).Select(tick => Tick(tick, partedIn is { } week && tick >= week ? tick - week + 1 : 0, factor))],
        Settings = [],
        Happenings = happenings,
        Networks = None,
        Participants = null,
        Newcomers = null,
    };

    private static PairedTick Tick(int tick, int since, double factor)
    {
        double?[] a = [.. Enum.GetValues<Measure>().Select(_ => (double?)10)];
        double?[] b =
        [
            .. Enum.GetValues<Measure>().Select(measure => measure >= Measure.Networks
                ? 10 + Math.Round(factor * Math.Min(since, 9) * Math.Sin((since / 9.0) + (int)measure))
                : (double?)(10 + (factor * since))),
        ];
        return new PairedTick(tick, since == 0, a, b);
    }

    private static ComparedSide Side(string folder) => new(
        folder,
        new("Four networks", "Vier Netzwerke"),
        new RunSummary
        {
            Scenario = "four-networks", Seed = 7, Ticks = 520, Participants = 300, Digest = "", Output = 0, Talk = 0, Founded = 0,
            Types = TypesSummary.Of([Made.Run(Made.Tick(0))]),
        },
        "");
}
