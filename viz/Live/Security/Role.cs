namespace CoCreation.Sim.Live;

/// <summary>What somebody may do.</summary>
internal enum Role
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Look.</summary>
    Viewer,

    /// <summary>Look and command.</summary>
    Host,
}
