using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Activity = CoCreation.Sim.Model.Activity;

namespace CoCreation.Sim.Scenarios;

/// <summary>The terms of decisions, in English.</summary>
internal sealed partial class EnglishTexts
{
    protected override string Weighed(LeaveWeighed weighed)
    {
        (string benefit, string belonging, string outside) = Weighed(weighed.Terms);
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Terms.Probability);
        string outcome = weighed switch
        {
            { Reason: LeaveReason.Expelled } => $"it is expelled after {Weeks(weighed.WithoutWork)} without work while {weighed.Workers} members worked",
            { Reason: not null } => $"the draw {draw} is below it, so it leaves",
            { MayLeave: false } => $"but it stays, for only after {Weeks(Model.Participant.StaysAtLeast)} one may leave, and these are {weighed.WeeksIn}",
            _ => $"the draw {draw} is not below it, so it stays",
        };
        return $"average benefit {benefit} + belonging {belonging} (trust {Fixed(weighed.Terms.Trust, 3)}) against the outside option {outside} "
            + $"make a chance to leave of {chance}; {outcome}; {Gap(weighed)}";
    }

    protected override string Weighed(InvitationWeighed weighed)
    {
        if (weighed is not { Terms: { } terms, Draw: { } drawn })
        {
            return $"the invitation of participant {weighed.Inviter} is passed over, for want of a free place or as a member already";
        }

        (string draw, string chance) = Drawn(drawn, terms.Probability);
        return $"readiness {Number(weighed.Accept)} x trust {Fixed(terms.Trust, 3)} in participant {weighed.Inviter} x fit {Fixed(terms.Fit, 3)} "
            + $"makes a chance of {chance}{(terms.Probability == 1 ? " (at most 1)" : "")}; "
            + (weighed.IsAccepted ? $"the draw {draw} is below it: accepted" : $"the draw {draw} is not below it: declined");
    }

    protected override string Weighed(TypeRead weighed) =>
        $"type: {Reading(weighed)}; so it is held to be {Kind(weighed.Held)}";

    protected override string Weighed(EndWeighed weighed)
    {
        int decimals = Decimals(weighed.DormantBelow, weighed.Activity);
        string few = weighed.TicksTooFew == 0 ? "" : $", fewer than {Model.Network.LeastMembers} for {Weeks(weighed.TicksTooFew)}";
        string dormant = weighed.TicksDormant == 0
            ? $", not below {Fixed(weighed.DormantBelow, decimals)}"
            : $", below {Fixed(weighed.DormantBelow, decimals)} for {Weeks(weighed.TicksDormant)}";
        string project = weighed.Renewal is { } renewal ? $"it {Completed(renewal)}" : $"{Fixed(weighed.Backlog, 3)} of the project is left";
        return $"end: members {weighed.Members}{few}; activity {Fixed(weighed.Activity, decimals)}{dormant}; output {Fixed(weighed.Output, 3)}, and {project}; "
            + (weighed.Reason is null ? "so it lives on" : "so it dissolves");
    }

    protected override string Chosen(ActivityChosen chosen)
    {
        int decimals = Decimals(chosen);
        string chances = string.Join(", ", Enum.GetValues<Activity>().Select(activity => Chance(chosen, activity, decimals)));
        string rival = chosen.Rival is { } seen
            ? $"; the greatest rival is participant {seen.Participant} (rivalry {Fixed(seen.Rivalry, 3)}, not under control {Fixed(seen.Uncontrolled, 3)})"
            : "";
        string teacher = chosen.Teacher is { } asked
            ? $"; the most promising teacher is participant {asked.Participant} in domain {asked.Domain + 1} (gap x trust {Fixed(asked.Promise, 3)})"
            : "";
        return $"{chances}; the draw {Fixed(chosen.Draw, decimals)} falls to {Activity(chosen.Activity)}{rival}{teacher}";
    }

    protected override string Turned(LifeEntry.TypeChanged turned) =>
        $"turned from {Kind(turned.From)} into {Kind(turned.To)}: {Reading(turned.Decision)}";

    private string Left(LifeEntry.Left left, string who, string what) => left.Reason switch
    {
        LeaveReason.OwnChoice => $"{who}left{(who.Length == 0 ? $" {what}" : "")}: {Why(left)}",
        LeaveReason.Expelled =>
            $"{who}was expelled from {what}: {left.Decision!.WithoutWork} weeks in a row without work, while {left.Decision.Workers} members worked",
        LeaveReason.ForGood => $"{who}left {what} for good, as all networks, after a shock",
        LeaveReason.Dissolved => $"{who}heard that {what} had dissolved",
        LeaveReason.NotAdmitted => $"{who}was not admitted to {what}: it was full, or gone already",
        _ => throw new UnreachableException(),
    };

    private string Why(LifeEntry.Left left)
    {
        LeaveWeighed weighed = left.Decision!;
        (string benefit, string belonging, string outside) = Weighed(weighed.Terms);
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Terms.Probability);
        string compared = left.WeeksBelow > 0
            ? $"stayed below the outside option {outside} for {Weeks(left.WeeksBelow)}"
            : $"was not below the outside option {outside}, but some chance to leave is always left";
        return $"average benefit {benefit} + belonging {belonging} {compared}; the chance to leave was {chance}, the draw {draw}; {Gap(weighed)}";
    }

    private string Gap(LeaveWeighed weighed) => weighed.Teacher is { } teacher
        ? $"most was left to learn from participant {teacher} (gap {Fixed(weighed.LargestGap, 3)})"
        : $"nothing left to learn from its members (largest gap {Fixed(weighed.LargestGap, 3)})";

    private string Reading(TypeRead read)
    {
        string run = $"read so {(read.Run == 1 ? "for 1 week" : $"for {read.Run} weeks in a row")}";
        string young = read.Age < NetworkLife.TypedFrom ? $", but it is only {Weeks(read.Age)} old, and has no type before week {NetworkLife.TypedFrom}" : "";
        if (read.Reading == NetworkType.Dormant)
        {
            double activity = 1 - read.Shares.Idle;
            int decimals = Decimals(read.DormantBelow, activity);
            return $"its activity {Fixed(activity, decimals)} is below {Fixed(read.DormantBelow, decimals)}, {run}{young}";
        }

        Activity largest = LargestOf(read);
        (string part, string limit) = PartOf(read, largest);
        string compared = read.Reading == NetworkType.Loose ? $"less than the {limit} that a type needs" : $"and {limit} is enough";
        return $"{Activity(largest)} is {part} of what it does besides idling, {compared}, {run}{young}";
    }

    private string Chance(ActivityChosen chosen, Activity activity, int decimals) => chosen.Terms[activity] is { } promise
        ? $"{Activity(activity)} promises {Fixed(promise, 3)} (chance {Fixed(chosen.Chances[activity], decimals)})"
        : $"{Activity(activity)} is impossible";

    private static string Activity(Activity activity) => activity switch
    {
        Model.Activity.Monitor => "watching rivals",
        Model.Activity.Tap => "tapping knowledge",
        Model.Activity.Lament => "complaining",
        Model.Activity.CoCreate => "working together",
        Model.Activity.Idle => "idling",
        _ => throw new UnreachableException(),
    };

    private static string Kind(NetworkType type) => type switch
    {
        NetworkType.Competition => "a competition network",
        NetworkType.Ignorance => "an ignorance network",
        NetworkType.Lament => "a complaint network",
        NetworkType.CoCreation => "a co-creation community",
        NetworkType.Loose => "a loose network",
        NetworkType.Dormant => "a dormant network",
        _ => throw new UnreachableException(),
    };
}
