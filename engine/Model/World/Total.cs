namespace CoCreation.Sim.Model;

/// <summary>The totals of a tick; each is an index into the world's names of totals.</summary>
public enum Total
{
    /// <summary>Output of all networks.</summary>
    Output,

    /// <summary>Dividends paid; equals the output within rounding.</summary>
    Dividends,

    /// <summary>Acts read by networks.</summary>
    Acts,

    /// <summary>Acts of lament.</summary>
    Talk,

    /// <summary>Acts of work.</summary>
    Work,

    /// <summary>Trust in members as reported with the acts, added up.</summary>
    Trust,

    /// <summary>Members admitted.</summary>
    Joined,

    /// <summary>Members released, by leaving or by dissolution.</summary>
    Left,

    /// <summary>Networks founded.</summary>
    Founded,

    /// <summary>Networks ended.</summary>
    Dissolved,

    /// <summary>Members who left risen.</summary>
    Phoenixes,

    /// <summary>Participants.</summary>
    Participants,

    /// <summary>Members of networks alive after the tick.</summary>
    Members,

    /// <summary>Competition networks alive after the tick. The types follow in their order.</summary>
    Competition,

    /// <summary>Ignorance networks alive after the tick.</summary>
    Ignorance,

    /// <summary>Lament networks alive after the tick.</summary>
    Lament,

    /// <summary>Co-creation networks alive after the tick.</summary>
    CoCreation,

    /// <summary>Loose networks alive after the tick.</summary>
    Loose,

    /// <summary>Dormant networks alive after the tick.</summary>
    Dormant,
}
