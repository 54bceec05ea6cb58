using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Activity = CoCreation.Sim.Model.Activity;

namespace CoCreation.Sim.Scenarios;

/// <summary>The terms of decisions, in German.</summary>
internal sealed partial class GermanTexts
{
    protected override string Weighed(LeaveWeighed weighed)
    {
        (string benefit, string belonging, string outside) = Weighed(weighed.Terms);
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Terms.Probability);
        string outcome = weighed switch
        {
            { Reason: LeaveReason.Expelled } => $"Ausschluss nach {Weeks(weighed.WithoutWork)} ohne Mitarbeit, während {weighed.Workers} Mitglieder arbeiteten",
            { Reason: not null } => $"die Ziehung {draw} liegt darunter, also Austritt",
            { MayLeave: false } => $"aber erst nach {Weeks(Model.Participant.StaysAtLeast)} darf man gehen, und dies ist Woche {weighed.WeeksIn}, also bleibt die Person",
            _ => $"die Ziehung {draw} liegt nicht darunter, also bleibt die Person",
        };
        return $"mittlerer Nutzen {benefit} + Zugehörigkeit {belonging} (Vertrauen {Fixed(weighed.Terms.Trust, 3)}) gegen den Wert der Zeit außerhalb {outside} "
            + $"ergibt eine Chance auf Austritt von {chance}; {outcome}; {Gap(weighed)}";
    }

    protected override string Weighed(InvitationWeighed weighed)
    {
        if (weighed is not { Terms: { } terms, Draw: { } drawn })
        {
            return $"die Einladung von Person {weighed.Inviter} bleibt unbeachtet, weil kein Platz frei ist oder die Mitgliedschaft schon besteht";
        }

        (string draw, string chance) = Drawn(drawn, terms.Probability);
        return $"Bereitschaft {Number(weighed.Accept)} x Vertrauen {Fixed(terms.Trust, 3)} in Person {weighed.Inviter} x Passung {Fixed(terms.Fit, 3)} "
            + $"ergibt eine Chance von {chance}{(terms.Probability == 1 ? " (höchstens 1)" : "")}; "
            + (weighed.IsAccepted ? $"die Ziehung {draw} liegt darunter: angenommen" : $"die Ziehung {draw} liegt nicht darunter: abgelehnt");
    }

    protected override string Weighed(TypeRead weighed) =>
        $"Typ: {Reading(weighed)}; also gilt es als {Kind(weighed.Held)}";

    protected override string Weighed(EndWeighed weighed)
    {
        int decimals = Decimals(weighed.DormantBelow, weighed.Activity);
        string few = weighed.TicksTooFew == 0 ? "" : $", seit {Weeks(weighed.TicksTooFew)} weniger als {Model.Network.LeastMembers}";
        string dormant = weighed.TicksDormant == 0
            ? $", nicht unter {Fixed(weighed.DormantBelow, decimals)}"
            : $", seit {Weeks(weighed.TicksDormant)} unter {Fixed(weighed.DormantBelow, decimals)}";
        string project = weighed.Renewal is { } renewal ? $"es {Completed(renewal)}" : $"vom Vorhaben bleibt {Fixed(weighed.Backlog, 3)}";
        return $"Ende: Mitglieder {weighed.Members}{few}; Aktivität {Fixed(weighed.Activity, decimals)}{dormant}; Ertrag {Fixed(weighed.Output, 3)}, und {project}; "
            + (weighed.Reason is null ? "also besteht es weiter" : "also löst es sich auf");
    }

    protected override string Chosen(ActivityChosen chosen)
    {
        int decimals = Decimals(chosen);
        string chances = string.Join(", ", Enum.GetValues<Activity>().Select(activity => Chance(chosen, activity, decimals)));
        string rival = chosen.Rival is { } seen
            ? $"; am stärksten rivalisiert Person {seen.Participant} (Rivalität {Fixed(seen.Rivalry, 3)}, noch nicht unter Kontrolle {Fixed(seen.Uncontrolled, 3)})"
            : "";
        string teacher = chosen.Teacher is { } asked
            ? $"; am meisten zu lernen verspricht Person {asked.Participant} in Gebiet {asked.Domain + 1} (Lücke x Vertrauen {Fixed(asked.Promise, 3)})"
            : "";
        return $"{chances}; die Ziehung {Fixed(chosen.Draw, decimals)} fällt auf {Activity(chosen.Activity)}{rival}{teacher}";
    }

    protected override string Turned(LifeEntry.TypeChanged turned) =>
        $"wurde {From(turned.From)} {To(turned.To)}: {Reading(turned.Decision)}";

    private string Left(LifeEntry.Left left, string who, string what) => left.Reason switch
    {
        LeaveReason.OwnChoice => $"{who}verließ {what}: {Why(left)}",
        LeaveReason.Expelled =>
            $"{who}wurde aus {what.Replace("das ", "dem ", StringComparison.Ordinal)} ausgeschlossen: {Weeks(left.Decision!.WithoutWork)} in Folge ohne Mitarbeit, während {left.Decision.Workers} Mitglieder arbeiteten",
        LeaveReason.ForGood => $"{who}verließ {what} für immer, wie alle Netzwerke, nach einem Schock",
        LeaveReason.Dissolved => $"{who}erfuhr, dass {what} sich aufgelöst hatte",
        LeaveReason.NotAdmitted => $"{who}wurde in {what} nicht aufgenommen: Es war voll oder schon aufgelöst",
        _ => throw new UnreachableException(),
    };

    private string Why(LifeEntry.Left left)
    {
        LeaveWeighed weighed = left.Decision!;
        (string benefit, string belonging, string outside) = Weighed(weighed.Terms);
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Terms.Probability);
        string compared = left.WeeksBelow > 0
            ? $"blieben {Weeks(left.WeeksBelow)} lang unter dem Wert der Zeit außerhalb {outside}"
            : $"lagen nicht unter dem Wert der Zeit außerhalb {outside}, aber eine kleine Chance auf Austritt bleibt immer";
        return $"Mittlerer Nutzen {benefit} + Zugehörigkeit {belonging} {compared}; die Chance auf Austritt war {chance}, die Ziehung {draw}; {Gap(weighed)}";
    }

    private string Gap(LeaveWeighed weighed) => weighed.Teacher is { } teacher
        ? $"am meisten war noch von Person {teacher} zu lernen (Lücke {Fixed(weighed.LargestGap, 3)})"
        : $"von den Mitgliedern war nichts mehr zu lernen (größte Lücke {Fixed(weighed.LargestGap, 3)})";

    private string Reading(TypeRead read)
    {
        string run = $"so gelesen {(read.Run == 1 ? "seit 1 Woche" : $"{read.Run} Wochen in Folge")}";
        string young = read.Age < NetworkLife.TypedFrom ? $", aber es ist erst {Weeks(read.Age)} alt und hat vor Woche {NetworkLife.TypedFrom} keinen Typ" : "";
        if (read.Reading == NetworkType.Dormant)
        {
            double activity = 1 - read.Shares.Idle;
            int decimals = Decimals(read.DormantBelow, activity);
            return $"Seine Aktivität {Fixed(activity, decimals)} liegt unter {Fixed(read.DormantBelow, decimals)}, {run}{young}";
        }

        Activity largest = LargestOf(read);
        (string part, string limit) = PartOf(read, largest);
        string compared = read.Reading == NetworkType.Loose ? $"weniger als die {limit}, die ein Typ braucht" : $"und {limit} genügen";
        return $"{Activity(largest)} macht {part} dessen aus, was es außer Nichtstun tut, {compared}, {run}{young}";
    }

    private string Chance(ActivityChosen chosen, Activity activity, int decimals) => chosen.Terms[activity] is { } promise
        ? $"{Activity(activity)} verspricht {Fixed(promise, 3)} (Chance {Fixed(chosen.Chances[activity], decimals)})"
        : $"{Activity(activity)} ist unmöglich";

    private static string Activity(Activity activity) => activity switch
    {
        Model.Activity.Monitor => "Beobachten",
        Model.Activity.Tap => "Abschöpfen",
        Model.Activity.Lament => "Jammern",
        Model.Activity.CoCreate => "Mitarbeiten",
        Model.Activity.Idle => "Nichtstun",
        _ => throw new UnreachableException(),
    };

    private static string Kind(NetworkType type) => type switch
    {
        NetworkType.Competition => "Konkurrenznetzwerk",
        NetworkType.Ignorance => "Unwissensnetzwerk",
        NetworkType.Lament => "Jammernetzwerk",
        NetworkType.CoCreation => "Co-Creation-Community",
        NetworkType.Loose => "loses Netzwerk",
        NetworkType.Dormant => "ruhendes Netzwerk",
        _ => throw new UnreachableException(),
    };

    private static string From(NetworkType type) => type switch
    {
        NetworkType.CoCreation => "von der Co-Creation-Community",
        NetworkType.Loose => "vom losen Netzwerk",
        NetworkType.Dormant => "vom ruhenden Netzwerk",
        _ => $"vom {Kind(type)}",
    };

    private static string To(NetworkType type) => type switch
    {
        NetworkType.CoCreation => "zur Co-Creation-Community",
        NetworkType.Loose => "zum losen Netzwerk",
        NetworkType.Dormant => "zum ruhenden Netzwerk",
        _ => $"zum {Kind(type)}",
    };
}
