using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Something that happened in the life of a resident, with the terms that decided it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Founded), "founded")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Left), "left")]
[JsonDerivedType(typeof(TypeChanged), "typeChanged")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Dissolved), "dissolved")]
public abstract record LifeEntry
{
    private LifeEntry(int tick) => Tick = tick;

    /// <summary>When.</summary>
    [JsonPropertyOrder(-1)]
    public int Tick { get; }

    /// <summary>A participant founded a network.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Participant">Who.</param>
    /// <param name="Network">The network.</param>
    /// <param name="Motive">Why.</param>
    /// <param name="Invited">How many were invited.</param>
    /// <param name="Decision">What was weighed.</param>
    public sealed record Founded(int Tick, uint Participant, ResidentId Network, Motive Motive, int Invited, FoundingWeighed Decision) : LifeEntry(Tick);

    /// <summary>A participant accepted an invitation.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Participant">Who.</param>
    /// <param name="Network">The network.</param>
    /// <param name="Decision">What was weighed.</param>
    public sealed record Accepted(int Tick, uint Participant, ResidentId Network, InvitationWeighed Decision) : LifeEntry(Tick);

    /// <summary>A participant became a member.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Participant">Who.</param>
    /// <param name="Network">The network.</param>
    /// <param name="Inviter">By whose invitation; null for the founder.</param>
    public sealed record Joined(int Tick, uint Participant, ResidentId Network, uint? Inviter) : LifeEntry(Tick);

    /// <summary>A membership ended.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Participant">Whose.</param>
    /// <param name="Network">The network.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="IsPhoenix">Whether somebody leaves who has risen to a new offer through what others shared.</param>
    /// <param name="Decision">What was weighed; null where nothing was.</param>
    /// <param name="WeeksBelow">
    /// For how many weeks in a row, this one included, average benefit and belonging were worth less than the outside option.
    /// </param>
    public sealed record Left(
        int Tick, uint Participant, ResidentId Network, LeaveReason Reason, bool IsPhoenix, LeaveWeighed? Decision, int WeeksBelow)
        : LifeEntry(Tick)
    {
        /// <summary>All benefit less all cost of the membership; null where that is not known yet, or it never was one.</summary>
        public double? NetBenefit { get; init; }
    }

    /// <summary>A network came to be of another type.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="From">The type before.</param>
    /// <param name="To">The type now.</param>
    /// <param name="Decision">What it was read from.</param>
    public sealed record TypeChanged(int Tick, NetworkType From, NetworkType To, TypeRead Decision) : LifeEntry(Tick);

    /// <summary>A network completed a project.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Renewal">What was decided about a new one.</param>
    public sealed record Completed(int Tick, RenewalTerms Renewal) : LifeEntry(Tick);

    /// <summary>A network ended.</summary>
    /// <param name="Tick">When.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Decision">What was weighed.</param>
    /// <param name="Life">Its life.</param>
    public sealed record Dissolved(int Tick, EndReason Reason, EndWeighed Decision, LifeFigures Life) : LifeEntry(Tick);
}
