namespace CoCreation.Sim.Model;

/// <summary>What kind of participant somebody is: which motive prevails.</summary>
public enum Persona
{
    /// <summary>Wants control over rivals.</summary>
    Competitor,

    /// <summary>Wants to learn.</summary>
    Seeker,

    /// <summary>Wants to vent.</summary>
    Lamenter,

    /// <summary>Wants to create together.</summary>
    CoCreator,

    /// <summary>Taps what others know and gives little.</summary>
    Tapper,
}

/// <summary>What draws somebody into a network. The order is that of <see cref="Activity"/> and <see cref="NetworkType"/>.</summary>
public enum Motive
{
    /// <summary>To keep rivals under control.</summary>
    Control,

    /// <summary>To learn from others.</summary>
    Learn,

    /// <summary>To complain together.</summary>
    Vent,

    /// <summary>To create together.</summary>
    Create,
}

/// <summary>What a member does in a tick.</summary>
public enum Activity
{
    /// <summary>Keeps a rival in view.</summary>
    Monitor,

    /// <summary>Asks somebody for knowledge.</summary>
    Tap,

    /// <summary>Complains.</summary>
    Lament,

    /// <summary>Works with others on the project.</summary>
    CoCreate,

    /// <summary>Does nothing.</summary>
    Idle,
}

/// <summary>What a network is, read from what its members do.</summary>
public enum NetworkType
{
    /// <summary>Konkurrenznetzwerk: its members watch each other.</summary>
    Competition,

    /// <summary>Unwissensnetzwerk: its members tap each other's knowledge.</summary>
    Ignorance,

    /// <summary>Jammernetzwerk: its members complain.</summary>
    Lament,

    /// <summary>Co-Creation-Community: its members work together.</summary>
    CoCreation,

    /// <summary>No activity prevails.</summary>
    Loose,

    /// <summary>Hardly anybody does anything.</summary>
    Dormant,
}
