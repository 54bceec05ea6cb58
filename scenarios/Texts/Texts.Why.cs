using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Why participants and networks did what they did.</summary>
internal abstract partial class Texts
{
    public abstract string WhyCommand { get; }

    public abstract string NetworkWord { get; }

    public abstract string WhyNetworkOption { get; }

    public abstract string WhyParticipantOption { get; }

    /// <summary>What a participant is called by a scenario that gives names.</summary>
    public abstract string CalledInScenario(string name);

    public abstract string WhyTickOption { get; }

    public abstract string WhyJsonOption { get; }

    public abstract string HappenedHeading { get; }

    public abstract string DecidedHeading { get; }

    public abstract string AfterwardsHeading { get; }

    public abstract string InNoNetwork { get; }

    public abstract string GiveOneOf(string one, string other);

    public abstract string NoNetwork(string name);

    public abstract string NoNetworkBut(string name, string nearest);

    public abstract string DecidesFromTo(string name, string first, string last);

    /// <summary>The heading of a life.</summary>
    public abstract string Heading(LifeLine life);

    /// <summary>The heading of a week.</summary>
    public abstract string Heading(WeekLook week);

    public abstract string Told(LastingMembership membership);

    /// <summary>Several who became members in a week by the same invitation.</summary>
    public abstract string JoinedTogether(IReadOnlyList<LifeEntry.Joined> joined);

    public abstract string LivesOn(int members, NetworkType type);

    /// <summary>"network 17@83", "participant 17".</summary>
    public string Name(ResidentId resident) => resident.IsParticipant ? Participant(resident.Participant) : Network(resident);

    /// <summary>What happened, in one sentence with its numbers.</summary>
    /// <param name="entry">What.</param>
    /// <param name="isOwn">Whether it is told in the life of the participant; else in that of the network.</param>
    public string Told(LifeEntry entry, bool isOwn) => entry switch
    {
        LifeEntry.Founded it => Founded(it, isOwn),
        LifeEntry.Accepted it => Accepted(it, isOwn),
        LifeEntry.Joined it => Joined(it, isOwn),
        LifeEntry.Left it => Left(it, isOwn),
        LifeEntry.TypeChanged it => Turned(it),
        LifeEntry.Completed it => Completed(it.Renewal),
        LifeEntry.Dissolved it => Dissolved(it),
        _ => throw new UnreachableException(),
    };

    /// <summary>A decision, in one sentence with all its numbers.</summary>
    /// <param name="seen">What.</param>
    /// <param name="isOwn">Whether it is told of the participant; else of the network.</param>
    public string Told(SeenDecision seen, bool isOwn) => seen.Decision switch
    {
        LeaveWeighed it => $"{Place(seen, it.Network, isOwn)}: {Weighed(it)}",
        ActivityChosen it => $"{Place(seen, it.Network, isOwn)}: {Chosen(it)}",
        InvitationWeighed it => $"{Place(seen, it.Network, isOwn)}: {Weighed(it)}",
        FoundingWeighed it => isOwn ? Weighed(it) : $"{Name(seen.Resident)}: {Weighed(it)}",
        TypeRead it => Weighed(it),
        EndWeighed it => Weighed(it),
        _ => throw new UnreachableException(),
    };

    protected abstract string Participant(uint number);

    protected abstract string Network(ResidentId network);

    protected abstract string Founded(LifeEntry.Founded founded, bool isOwn);

    protected abstract string Accepted(LifeEntry.Accepted accepted, bool isOwn);

    protected abstract string Joined(LifeEntry.Joined joined, bool isOwn);

    protected abstract string Left(LifeEntry.Left left, bool isOwn);

    protected abstract string Turned(LifeEntry.TypeChanged turned);

    protected abstract string Completed(RenewalTerms renewal);

    protected abstract string Dissolved(LifeEntry.Dissolved dissolved);

    protected abstract string Weighed(LeaveWeighed weighed);

    protected abstract string Weighed(InvitationWeighed weighed);

    protected abstract string Weighed(FoundingWeighed weighed);

    protected abstract string Weighed(TypeRead weighed);

    protected abstract string Weighed(EndWeighed weighed);

    protected abstract string Chosen(ActivityChosen chosen);

    private string Place(SeenDecision seen, ResidentId network, bool isOwn) => isOwn ? Network(network) : Name(seen.Resident);
}
