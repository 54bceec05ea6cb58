using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests;

/// <summary>Hand-made ticks.</summary>
internal static class Made
{
    /// <summary>A run at whose end nobody was looked at.</summary>
    public static RunOutcome Outcome(RunRecord run) => new(run, IsComplete: true, WallSeconds: 0, Districts: 1);

    private const int TotalsBeforeTypes = 13;

    /// <summary>A tick with so many networks: competition, ignorance, lament, co-creation, loose, dormant.</summary>
    public static TickRow Tick(int tick, params double[] networks) => new(tick, 0, [.. new double[TotalsBeforeTypes], .. networks]);

    /// <summary>A run in which every type rises and falls; without any record of networks.</summary>
    public static RunRecord Waves(int ticks) => Run(
        [.. Enumerable.Range(0, ticks + 1).Select(t => Tick(t, [.. Enumerable.Range(0, 6).Select(i => Math.Round(8 + (6 * Math.Sin((t / 20.0) + i))))]))]);

    public static RunRecord Run(params TickRow[] rows) => new() { Scenario = "made", Seed = 7, Participants = 40, Rows = rows, Networks = [] };

    /// <summary>A tick in which networks were observed: co-creation, competition, ignorance, lament, loose.</summary>
    public static ObservedTick Observed(int tick, params ObservedType[] types) =>
        new(tick, new ByType<ObservedType>(types[0], types[1], types[2], types[3], types[4]));

    /// <summary>Networks of one type in one tick, all members of which do the same.</summary>
    public static ObservedType Acting(int acts, double trust, ActivityShares shares) => new(1, acts, acts, shares.Times(acts), 0, trust * acts);
}
