namespace CoCreation.Sim.Experiments;

/// <summary>What came of running a scenario.</summary>
/// <param name="Record">What is kept of it, up to the last tick done.</param>
/// <param name="IsComplete">Whether it ran to its end; otherwise it was stopped.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="Districts">How many districts the residents lived in.</param>
public sealed record RunOutcome(RunRecord Record, bool IsComplete, double WallSeconds, int Districts)
{
    /// <summary>The residents after the last tick done.</summary>
    public LastLook Look { get; init; } = new([], []);
}
