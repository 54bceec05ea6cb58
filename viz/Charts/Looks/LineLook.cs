namespace CoCreation.Sim.Charts;

/// <summary>Whether a line is interrupted.</summary>
public enum LineLook
{
    /// <summary>It is not.</summary>
    Solid,

    /// <summary>Long pieces.</summary>
    Dashed,

    /// <summary>Short pieces.</summary>
    Dotted,

    /// <summary>Long and short pieces in turn.</summary>
    DashDotted,
}
