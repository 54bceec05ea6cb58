namespace CoCreation.Sim.Charts;

/// <summary>The shape of a mark.</summary>
public enum MarkShape
{
    /// <summary>A filled circle.</summary>
    Disc,

    /// <summary>A filled triangle.</summary>
    Triangle,

    /// <summary>An open circle.</summary>
    Ring,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A small filled circle.</summary>
    Dot,
}
