namespace CoCreation.Sim.Experiments;

/// <summary>What a graph of memberships says besides them.</summary>
/// <param name="Description">What the graph is; a sentence for its reader.</param>
public sealed record MembershipGraphSettings(string Description)
{
    /// <summary>The participants, in order of number, with persona and week of arrival; default none: then only those who were ever members are shown.</summary>
    public IReadOnlyList<ParticipantRow> People { get; init; } = [];

    /// <summary>What the participants of the start are called, indexed by number; default nothing: they are called by number.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>A colour for each type, as #RRGGBB, of which networks take that of the last type they held; null (default) for none.</summary>
    public ByType<string>? Colours { get; init; }
}
