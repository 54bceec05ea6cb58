namespace CoCreation.Sim.Model;

/// <summary>What may strike the world from outside in one tick.</summary>
public enum ShockKind
{
    /// <summary>Each participant, with chance = strength (0.7): 6 is added to the bad evidence of all its ties.</summary>
    Betrayal,

    /// <summary>The strength share (0.05) with most acquaintances in the starting world leaves all networks for good.</summary>
    KeyPeopleLeave,

    /// <summary>Each participant, with chance = strength (1/3), leaves all networks for good.</summary>
    ThirdLeaves,

    /// <summary>Strength (0.3) times the starting number of participants arrive.</summary>
    Newcomers,

    /// <summary>The same (0.2), all of them tappers.</summary>
    FreeRidersEnter,

    /// <summary>The threat becomes strength (0.8).</summary>
    EnemyAppears,

    /// <summary>The threat becomes 0; strength has no meaning.</summary>
    EnemyGoes,

    /// <summary>Slots become strength (8).</summary>
    TiesCheap,

    /// <summary>Each participant takes, from one random tie, strength (0.5) of every positive gap to its last seen profile.</summary>
    KnowledgeTapped,
}

/// <summary>A shock that strikes in a tick.</summary>
/// <param name="Tick">When.</param>
/// <param name="Kind">Which.</param>
/// <param name="Strength">How strongly; its meaning hangs on the kind.</param>
public sealed record Shock(int Tick, ShockKind Kind, double Strength)
{
    private static readonly double[] Defaults = [0.7, 0.05, 1.0 / 3, 0.3, 0.2, 0.8, 0, 8, 0.5];

    /// <summary>The strength of a shock unless given.</summary>
    public static double DefaultStrength(ShockKind kind) => Defaults[(int)kind];

    /// <summary>The participants that come with this shock, as a share of those at the start.</summary>
    internal double Arriving => Kind is ShockKind.Newcomers or ShockKind.FreeRidersEnter ? Strength : 0;
}
