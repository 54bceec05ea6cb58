using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Why participants and networks did what they did, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string WhyCommand => "Says why a participant or a network of a run did what it did, with the numbers of every decision.";

    public override string NetworkWord => "FOUNDER@WEEK";

    public override string WhyNetworkOption => "The network, written as in the tables, such as 17@83.";

    public override string WhyParticipantOption => "The number of the participant, or its name where the scenario has names.";

    public override string CalledInScenario(string name) => $"In the scenario: {name}";

    public override string WhyTickOption => "Shows every decision of this week in full, instead of the whole life.";

    public override string WhyJsonOption => "Prints the answer as JSON with all numbers as they are, and nothing else.";

    public override string HappenedHeading => "What happened";

    public override string DecidedHeading => "What was decided, and how";

    public override string AfterwardsHeading => "Memberships at the end of the week";

    public override string InNoNetwork => "none";

    public override string GiveOneOf(string one, string other) => $"give either {one} or {other}";

    public override string NoNetwork(string name) => $"there is no network '{name}' in this run";

    public override string NoNetworkBut(string name, string nearest) => $"there is no network '{name}' in this run; nearest: {nearest}";

    public override string DecidesFromTo(string name, string first, string last) => $"{name} decides in weeks {first} to {last}";

    public override string Heading(LifeLine life) =>
        $"{Capital(Name(life.Resident))}{(life.Persona is { } persona ? $", who wants above all {Wish(WishOf(persona))}" : "")}, weeks {life.Span.First} to {life.Span.Last}";

    public override string Heading(WeekLook week) => $"{Capital(Name(week.Resident))} in week {week.Tick}";

    public override string Told(LastingMembership membership) => membership.IsPending
        ? $"{Network(membership.Network)}, agreed to in week {membership.Since}; its first bulletin is still to come"
        : $"{Network(membership.Network)}, agreed to in week {membership.Since}";

    public override string JoinedTogether(IReadOnlyList<LifeEntry.Joined> joined) =>
        $"participants {string.Join(", ", joined.Select(one => one.Participant))} became members, invited by participant {joined[0].Inviter}";

    public override string LivesOn(int members, NetworkType type) =>
        $"lives on after the last week, as {Kind(type)} with {Members(members)}";

    protected override string Participant(uint number) => $"participant {number}";

    protected override string Network(ResidentId network) => $"network {network}";

    protected override string Founded(LifeEntry.Founded founded, bool isOwn) => isOwn
        ? $"founded network {founded.Network} {Wish(founded.Motive)}, and invited {founded.Invited} participants: {Why(founded.Decision)}"
        : $"founded by participant {founded.Participant} {Wish(founded.Motive)}; {founded.Invited} participants were invited: {Why(founded.Decision)}";

    protected override string Accepted(LifeEntry.Accepted accepted, bool isOwn)
    {
        string whose = isOwn ? $"of participant {accepted.Decision.Inviter} to network {accepted.Network}" : $"of participant {accepted.Decision.Inviter}";
        return $"{(isOwn ? "" : $"participant {accepted.Participant} ")}accepted the invitation {whose}: {Weighed(accepted.Decision)}";
    }

    protected override string Joined(LifeEntry.Joined joined, bool isOwn) => isOwn
        ? $"became a member of network {joined.Network}"
        : $"participant {joined.Participant} became a member{(joined.Inviter is { } inviter ? $", invited by participant {inviter}" : "")}";

    protected override string Left(LifeEntry.Left left, bool isOwn)
    {
        string phoenix = left.IsPhoenix ? "; it leaves as a phoenix, risen by what others shared" : "";
        string brought = left.NetBenefit is { } benefit ? $"; the membership brought {Fixed(benefit, 3)} in all" : "";
        return $"{Left(left, isOwn ? "" : $"participant {left.Participant} ", isOwn ? $"network {left.Network}" : "it")}{phoenix}{brought}";
    }

    protected override string Completed(RenewalTerms renewal)
    {
        (string draw, string chance) = Drawn(renewal.Draw, renewal.Chance);
        return renewal.IsRenewed
            ? $"completed a project and began a new one: the draw {draw} was below the chance {chance} of a new one"
            : $"completed its project and began no new one: the draw {draw} was not below the chance {chance} of a new one";
    }

    protected override string Dissolved(LifeEntry.Dissolved dissolved)
    {
        EndWeighed end = dissolved.Decision;
        int decimals = Decimals(end.DormantBelow, end.Activity);
        string why = dissolved.Reason switch
        {
            EndReason.TooFew => $"for {Weeks(end.TicksTooFew)} it had fewer than {Model.Network.LeastMembers} members, in the end {end.Members}",
            EndReason.Dormant =>
                $"for {Weeks(end.TicksDormant)} its activity stayed below {Fixed(end.DormantBelow, decimals)}, in the end {Fixed(end.Activity, decimals)}",
            EndReason.Fulfilled => $"its work was done. It {Completed(end.Renewal!.Value)}",
            _ => throw new UnreachableException(),
        };
        LifeFigures life = dissolved.Life;
        return $"dissolved: {why}. It lived {Weeks(life.Weeks)}, had at most {Members(life.PeakMembers)} and made {Fixed(life.Output, 3)} in all";
    }

    private static string Members(int count) => count == 1 ? "1 member" : $"{count} members";

    private static Motive WishOf(Persona persona) => persona == Persona.Tapper ? Motive.Learn : (Motive)persona;

    private static string Wish(Motive motive) => motive switch
    {
        Motive.Control => "to keep rivals in view",
        Motive.Learn => "to learn",
        Motive.Vent => "to complain together",
        Motive.Create => "to create together",
        _ => throw new UnreachableException(),
    };

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
