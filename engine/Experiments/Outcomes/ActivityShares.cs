namespace CoCreation.Sim.Experiments;

/// <summary>How much of each activity there is: shares of one, or members.</summary>
/// <param name="CoCreate">Making something together.</param>
/// <param name="Monitor">Watching rivals.</param>
/// <param name="Tap">Tapping the knowledge of others.</param>
/// <param name="Lament">Complaining.</param>
/// <param name="Idle">Doing nothing.</param>
public readonly record struct ActivityShares(double CoCreate, double Monitor, double Tap, double Lament, double Idle)
{
    /// <summary>All together.</summary>
    public double All => CoCreate + Monitor + Tap + Lament + Idle;

    /// <summary>Each part of all, so that together they are 1; null where there is nothing.</summary>
    public ActivityShares? Normed => All > 0 ? Times(1 / All) : null;

    /// <summary>These and others.</summary>
    public ActivityShares And(ActivityShares others) =>
        new(CoCreate + others.CoCreate, Monitor + others.Monitor, Tap + others.Tap, Lament + others.Lament, Idle + others.Idle);

    /// <summary>So many times these.</summary>
    public ActivityShares Times(double factor) =>
        new(factor * CoCreate, factor * Monitor, factor * Tap, factor * Lament, factor * Idle);
}
