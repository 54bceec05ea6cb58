using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What happened, as the cells of a row; a cell is null where it has no meaning.</summary>
/// <param name="Event">The name of what happened.</param>
/// <param name="Entry">Its entry in the chronicle.</param>
internal sealed record ChronicleRow(string Event, ChronicleEvent Entry)
{
    /// <summary>All names of events.</summary>
    public static IReadOnlyList<string> Events { get; } =
        ["founded", "accepted", "joined", "left", "settled", "typeChanged", "completed", "dissolved"];

    public int Tick => Entry.Tick;

    public ResidentId Resident => Entry.Resident;

    public int Sequence => Entry.Sequence;

    public ResidentId Network { get; init; }

    public string? Motive { get; init; }

    public long? Invited { get; init; }

    public long? Inviter { get; init; }

    public string? Reason { get; init; }

    public bool? IsPhoenix { get; init; }

    public long? Since { get; init; }

    public long? Until { get; init; }

    public double? NetBenefit { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public bool? IsRenewed { get; init; }

    public long? Members { get; init; }

    public Terms Terms { get; init; }

    public static ChronicleRow Of(ChronicleEvent entry) => entry.What switch
    {
        NetworkFounded it => new("founded", entry) { Network = it.Network, Motive = Names.Of(it.Motive), Invited = it.Invited },
        InvitationAccepted it => new("accepted", entry) { Network = it.Network, Inviter = it.Inviter, Terms = Terms.Of(it.Terms) },
        Joined it => new("joined", entry) { Network = it.Network },
        MemberLeft it => new("left", entry)
        {
            Network = it.Network, Reason = Names.Of(it.Reason), IsPhoenix = it.IsPhoenix, Terms = Terms.Of(it.Terms),
        },
        MembershipSettled it => new("settled", entry)
        {
            Network = it.Network, Reason = Names.Of(it.Reason), Since = it.Since, Until = it.Until, NetBenefit = it.NetBenefit,
        },
        TypeChanged it => new("typeChanged", entry)
        {
            Network = entry.Resident, From = Names.Of(it.From), To = Names.Of(it.To), Terms = Terms.Of(it.Shares),
        },
        ProjectCompleted it => new("completed", entry) { Network = entry.Resident, IsRenewed = it.IsRenewed },
        NetworkDissolved it => new("dissolved", entry)
        {
            Network = entry.Resident, Reason = Names.Of(it.Reason), Members = it.Members, Terms = Terms.OfActivity(it.Activity),
        },
        _ => throw new UnreachableException($"the chronicle has no row for {entry.What.GetType().Name}"),
    };
}
