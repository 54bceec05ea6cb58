using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The life of a participant or a network in a kept run, and why it went as it did.</summary>
/// <param name="Resident">Who.</param>
/// <param name="Span">The weeks in which it decided.</param>
/// <param name="Entries">What happened, in order.</param>
public sealed record LifeLine(ResidentId Resident, LifeSpan Span, IReadOnlyList<LifeEntry> Entries)
{
    /// <summary>Which motive prevails in a participant; null for a network.</summary>
    public Persona? Persona { get; init; }

    /// <summary>A network at the end of a run that it outlives: what was last weighed about its end; else null.</summary>
    public EndWeighed? Outlived { get; init; }

    /// <summary>The type of a network that outlives the run; else null.</summary>
    public NetworkType? OutlivedAs { get; init; }
}

/// <summary>A decision of a week.</summary>
/// <param name="Resident">Whose.</param>
/// <param name="Decision">What was weighed, and what came of it.</param>
public sealed record SeenDecision(ResidentId Resident, [property: JsonIgnore] Decision Decision)
{
    /// <summary>What kind of decision, such as "leaveWeighed".</summary>
    public string Kind => Names.Camel(Decision.GetType().Name);

    /// <summary>The decision, with the fields of its kind.</summary>
    public object Terms => Decision;
}

/// <summary>A membership that lasts.</summary>
/// <param name="Network">The network.</param>
/// <param name="Since">The tick in which it was joined or founded.</param>
/// <param name="IsPending">Whether the first bulletin is still to come.</param>
public sealed record LastingMembership(ResidentId Network, int Since, bool IsPending);

/// <summary>Everything that was decided in one week by a participant, or by a network and about it.</summary>
/// <param name="Resident">Who.</param>
/// <param name="Span">The weeks in which it decided.</param>
/// <param name="Tick">The week.</param>
/// <param name="Memberships">Those of the participant at the end of the week; empty for a network.</param>
/// <param name="Decisions">All decisions, by resident in the order in which they were taken.</param>
/// <param name="Entries">What happened in the week.</param>
public sealed record WeekLook(
    ResidentId Resident, LifeSpan Span, int Tick, IReadOnlyList<LastingMembership> Memberships, IReadOnlyList<SeenDecision> Decisions,
    IReadOnlyList<LifeEntry> Entries);
