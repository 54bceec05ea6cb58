using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Why somebody left a network.</summary>
public enum LeaveReason
{
    /// <summary>The outside option was better.</summary>
    OwnChoice,

    /// <summary>Expelled by a sanctioning charter.</summary>
    Expelled,

    /// <summary>Left all networks for good after a shock.</summary>
    ForGood,

    /// <summary>The network ended.</summary>
    Dissolved,

    /// <summary>The network was full, or gone before the join arrived.</summary>
    NotAdmitted,
}

/// <summary>A participant founded a network.</summary>
/// <param name="Network">The network.</param>
/// <param name="Motive">Why.</param>
/// <param name="Invited">How many were invited.</param>
public sealed record NetworkFounded(ResidentId Network, Motive Motive, int Invited) : Occurrence;

/// <summary>A participant accepted an invitation.</summary>
/// <param name="Network">The network.</param>
/// <param name="Inviter">Who invited.</param>
/// <param name="Terms">What spoke for it.</param>
public sealed record InvitationAccepted(ResidentId Network, uint Inviter, AcceptTerms Terms) : Occurrence;

/// <summary>A participant's first bulletin came in: it is a member now.</summary>
/// <param name="Network">The network.</param>
public sealed record Joined(ResidentId Network) : Occurrence;

/// <summary>A participant left a network that had not told it of its end.</summary>
/// <param name="Network">The network.</param>
/// <param name="Reason">Why.</param>
/// <param name="Terms">What was weighed; null where nothing was.</param>
/// <param name="IsPhoenix">Whether somebody leaves who has risen to a new offer through what others shared.</param>
public sealed record MemberLeft(ResidentId Network, LeaveReason Reason, LeaveTerms? Terms, bool IsPhoenix) : Occurrence;

/// <summary>What a membership brought, once nothing can change it any more.</summary>
/// <param name="Network">The network.</param>
/// <param name="Since">When it was joined.</param>
/// <param name="Until">When it was left.</param>
/// <param name="Reason">Why it was left.</param>
/// <param name="NetBenefit">All benefit less all cost.</param>
public sealed record MembershipSettled(ResidentId Network, int Since, int Until, LeaveReason Reason, double NetBenefit) : Occurrence;

/// <summary>A network came to be of another type.</summary>
/// <param name="From">The type before.</param>
/// <param name="To">The type now.</param>
/// <param name="Shares">The activity shares, indexed by <see cref="Activity"/>.</param>
public sealed record TypeChanged(NetworkType From, NetworkType To, IReadOnlyList<double> Shares) : Occurrence;

/// <summary>A week of a network, entered only where the world <see cref="CoCreationWorld.ObservesNetworks"/>.</summary>
/// <param name="Members">How many members it has.</param>
/// <param name="Acts">How many of them acted.</param>
/// <param name="Type">The type that it holds.</param>
/// <param name="Monitor">Share of watching rivals, a moving average; in [0, 1] like the other shares.</param>
/// <param name="Tap">Share of tapping knowledge.</param>
/// <param name="Lament">Share of lament.</param>
/// <param name="CoCreate">Share of co-creation.</param>
/// <param name="Idle">Share of idling; the five add up to 0.3 at the founding and come near to 1 within weeks.</param>
/// <param name="Output">What was made in this week.</param>
/// <param name="Trust">Mean trust that acting members have in members, in [0, 1]; 0 without acts.</param>
public sealed record NetworkWeek(
    int Members, int Acts, NetworkType Type, double Monitor, double Tap, double Lament, double CoCreate, double Idle, double Output, double Trust)
    : Occurrence;

/// <summary>A project was completed.</summary>
/// <param name="IsRenewed">Whether a new one is begun.</param>
public sealed record ProjectCompleted(bool IsRenewed) : Occurrence;

/// <summary>A network ended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Members">How many members it had.</param>
/// <param name="Activity">Its activity: 1 - the share of idling.</param>
/// <param name="Life">Its life.</param>
public sealed record NetworkDissolved(EndReason Reason, int Members, double Activity, NetworkLife Life) : Occurrence;
