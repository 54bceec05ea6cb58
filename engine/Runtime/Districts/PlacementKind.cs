namespace CoCreation.Sim.Runtime;

/// <summary>How the participants of the start are placed in districts. It changes the speed, never the result.</summary>
public enum PlacementKind
{
    /// <summary>In blocks of consecutive numbers.</summary>
    Blocks,

    /// <summary>Those who know each other together.</summary>
    Ties,
}
