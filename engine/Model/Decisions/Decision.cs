using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// What a resident weighed and how it decided; entered only under <see cref="CoCreationWorld.Lens"/>, and never kept in a journal.
/// </summary>
public abstract record Decision : Occurrence
{
    private protected Decision()
    {
    }
}

/// <summary>A member weighed whether to leave.</summary>
/// <param name="Network">The network.</param>
/// <param name="Terms">What was weighed.</param>
/// <param name="LeaveMax">The greatest chance to leave in a week, in [0, 1].</param>
/// <param name="LeaveScale">
/// How sharply benefit counts: the chance is LeaveMax / (1 + exp((average benefit + belonging - outside option) / LeaveScale)).
/// </param>
/// <param name="WeeksIn">Weeks since the network was joined or founded.</param>
/// <param name="MayLeave">Whether that is more than <see cref="Participant.StaysAtLeast"/>; it may be expelled all the same.</param>
/// <param name="Draw">Uniform in (0, 1): whoever may leave, leaves if it is below the chance.</param>
/// <param name="WithoutWork">Own activities in a row that were no work.</param>
/// <param name="Workers">How many members worked, by the last bulletin.</param>
/// <param name="LargestGap">The most that any other member knows more in one domain, as profiles show it; in [0, 1].</param>
/// <param name="Teacher">Who that member is; null if the gap is not worth asking for.</param>
/// <param name="Reason">Why it leaves; null if it stays.</param>
public sealed record LeaveWeighed(
    ResidentId Network, LeaveTerms Terms, double LeaveMax, double LeaveScale, int WeeksIn, bool MayLeave, double Draw, int WithoutWork,
    int Workers, double LargestGap, uint? Teacher, LeaveReason? Reason) : Decision
{
    /// <summary>Whether average benefit and belonging together were worth less than the outside option.</summary>
    public bool IsBelow => Terms.AverageBenefit + Terms.Belonging < Terms.OutsideOption;
}

/// <summary>A member chose what to do in a network.</summary>
/// <param name="Network">The network.</param>
/// <param name="Terms">What each activity promised.</param>
/// <param name="Temperature">How much chance counts: weights are exp(promise / temperature).</param>
/// <param name="Chances">The chance of each activity; they add up to 1.</param>
/// <param name="Draw">Uniform in (0, 1): the first activity is done at which the chances, added up, exceed it.</param>
/// <param name="Activity">What is done.</param>
/// <param name="Rival">The greatest rival among the members looked at; null if there is none.</param>
/// <param name="Teacher">The most promising teacher among them; null if no gap is worth asking for.</param>
public sealed record ActivityChosen(
    ResidentId Network, ActivityTerms Terms, double Temperature, PerActivity Chances, double Draw, Activity Activity, RivalSeen? Rival,
    TeacherSeen? Teacher) : Decision;

/// <summary>A participant weighed an invitation.</summary>
/// <param name="Network">The network.</param>
/// <param name="Inviter">Who invited.</param>
/// <param name="Terms">What spoke for it; null where it was passed over, for want of a free slot or as a member already.</param>
/// <param name="Accept">The readiness to accept: the chance is min(1, Accept x trust x fit).</param>
/// <param name="Draw">Uniform in (0, 1): accepted if it is below the chance; null where it was passed over.</param>
/// <param name="IsAccepted">Whether it was accepted.</param>
public sealed record InvitationWeighed(
    ResidentId Network, uint Inviter, AcceptTerms? Terms, double Accept, double? Draw, bool IsAccepted) : Decision;

/// <summary>A participant with a free slot could found a network.</summary>
/// <param name="Network">The network; null if none was founded.</param>
/// <param name="Found">The chance of trying in a week, in [0, 1].</param>
/// <param name="Draw">Uniform in (0, 1): it tries if it is below the chance.</param>
/// <param name="Terms">What it would found, and with whom; null where it did not try.</param>
public sealed record FoundingWeighed(ResidentId? Network, double Found, double Draw, FoundingTerms? Terms) : Decision;

/// <summary>A membership ended without the member's doing.</summary>
/// <param name="Network">The network.</param>
/// <param name="Reason"><see cref="LeaveReason.Dissolved"/> or <see cref="LeaveReason.NotAdmitted"/>.</param>
public sealed record MembershipClosed(ResidentId Network, LeaveReason Reason) : Decision;

/// <summary>A network's type was read.</summary>
/// <param name="Shares">The activity shares, moving averages.</param>
/// <param name="TypeShare">The share of the four activities from which on one prevails.</param>
/// <param name="DormantBelow">The activity below which a network is dormant.</param>
/// <param name="Reading">What the shares speak for.</param>
/// <param name="Run">How many readings in a row said so.</param>
/// <param name="Held">The type held from now on.</param>
/// <param name="Age">Weeks since it was founded.</param>
public sealed record TypeRead(
    PerActivity Shares, double TypeShare, double DormantBelow, NetworkType Reading, int Run, NetworkType Held, int Age) : Decision;

/// <summary>A network weighed whether it ends.</summary>
/// <param name="Members">How many members it has.</param>
/// <param name="TicksTooFew">For how many weeks in a row they have been fewer than <see cref="Network.LeastMembers"/>.</param>
/// <param name="Activity">Its activity: 1 - the share of idling.</param>
/// <param name="DormantBelow">The activity below which it is dormant.</param>
/// <param name="TicksDormant">For how many weeks in a row it has been dormant.</param>
/// <param name="Output">What was made in this week.</param>
/// <param name="Backlog">What is left to be made of the project; after a completed one, of the next.</param>
/// <param name="Renewal">The decision for a new project; null unless one was completed.</param>
/// <param name="Reason">Why it ends; null if it lives on.</param>
public sealed record EndWeighed(
    int Members, int TicksTooFew, double Activity, double DormantBelow, int TicksDormant, double Output, double Backlog,
    RenewalTerms? Renewal, EndReason? Reason) : Decision;
