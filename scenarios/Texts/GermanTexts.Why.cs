using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Why participants and networks did what they did, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string WhyCommand => "Sagt, warum eine Person oder ein Netzwerk eines Laufs so handelte, mit den Zahlen jeder Entscheidung.";

    public override string NetworkWord => "PERSON@WOCHE";

    public override string WhyNetworkOption => "Das Netzwerk, geschrieben wie in den Tabellen, etwa 17@83.";

    public override string WhyParticipantOption => "Die Nummer der beteiligten Person, oder ihr Name, wo das Szenario Namen hat.";

    public override string CalledInScenario(string name) => $"Im Szenario: {name}";

    public override string WhyTickOption => "Zeigt statt des ganzen Lebens alle Entscheidungen dieser Woche in voller Länge.";

    public override string WhyJsonOption => "Gibt die Antwort als JSON aus, mit allen Zahlen, wie sie sind, und sonst nichts.";

    public override string HappenedHeading => "Was geschah";

    public override string DecidedHeading => "Was wie entschieden wurde";

    public override string AfterwardsHeading => "Mitgliedschaften am Ende der Woche";

    public override string InNoNetwork => "keine";

    public override string GiveOneOf(string one, string other) => $"entweder {one} oder {other} angeben";

    public override string NoNetwork(string name) => $"in diesem Lauf gibt es kein Netzwerk '{name}'";

    public override string NoNetworkBut(string name, string nearest) => $"in diesem Lauf gibt es kein Netzwerk '{name}'; am nächsten liegen: {nearest}";

    public override string DecidesFromTo(string name, string first, string last) => $"{name} entscheidet in den Wochen {first} bis {last}";

    public override string Heading(LifeLine life) =>
        $"{Name(life.Resident)}{(life.Persona is { } persona ? $", will vor allem {WishOf(persona)}" : "")}, Wochen {life.Span.First} bis {life.Span.Last}";

    public override string Heading(WeekLook week) => $"{Name(week.Resident)} in Woche {week.Tick}";

    public override string Told(LastingMembership membership) => membership.IsPending
        ? $"{Network(membership.Network)}, zugesagt in Woche {membership.Since}; der erste Rundbrief steht noch aus"
        : $"{Network(membership.Network)}, zugesagt in Woche {membership.Since}";

    public override string JoinedTogether(IReadOnlyList<LifeEntry.Joined> joined) =>
        $"die Personen {string.Join(", ", joined.Select(one => one.Participant))} wurden Mitglieder, eingeladen von Person {joined[0].Inviter}";

    public override string LivesOn(int members, NetworkType type) =>
        $"besteht nach der letzten Woche weiter, als {Kind(type)} mit {(members == 1 ? "1 Mitglied" : $"{members} Mitgliedern")}";

    protected override string Participant(uint number) => $"Person {number}";

    protected override string Network(ResidentId network) => $"Netzwerk {network}";

    protected override string Founded(LifeEntry.Founded founded, bool isOwn) => isOwn
        ? $"gründete Netzwerk {founded.Network}, um {Wish(founded.Motive)}, und lud {founded.Invited} Personen ein: {Why(founded.Decision)}"
        : $"gegründet von Person {founded.Participant}, um {Wish(founded.Motive)}; {founded.Invited} Personen wurden eingeladen: {Why(founded.Decision)}";

    protected override string Accepted(LifeEntry.Accepted accepted, bool isOwn)
    {
        string whose = isOwn ? $"von Person {accepted.Decision.Inviter} in Netzwerk {accepted.Network}" : $"von Person {accepted.Decision.Inviter}";
        return $"{(isOwn ? "" : $"Person {accepted.Participant} ")}nahm die Einladung {whose} an: {Weighed(accepted.Decision)}";
    }

    protected override string Joined(LifeEntry.Joined joined, bool isOwn) => isOwn
        ? $"wurde Mitglied von Netzwerk {joined.Network}"
        : $"Person {joined.Participant} wurde Mitglied{(joined.Inviter is { } inviter ? $", eingeladen von Person {inviter}" : "")}";

    protected override string Left(LifeEntry.Left left, bool isOwn)
    {
        string phoenix = left.IsPhoenix ? "; der Abschied ist der eines Phönix, aufgestiegen durch das, was andere teilten" : "";
        string brought = left.NetBenefit is { } benefit ? $"; die Mitgliedschaft brachte insgesamt {Fixed(benefit, 3)}" : "";
        return $"{Left(left, isOwn ? "" : $"Person {left.Participant} ", isOwn ? $"Netzwerk {left.Network}" : "das Netzwerk")}{phoenix}{brought}";
    }

    protected override string Completed(RenewalTerms renewal)
    {
        (string draw, string chance) = Drawn(renewal.Draw, renewal.Chance);
        return renewal.IsRenewed
            ? $"schloss ein Vorhaben ab und begann ein neues: Die Ziehung {draw} lag unter der Chance {chance} für ein neues"
            : $"schloss sein Vorhaben ab und begann kein neues: Die Ziehung {draw} lag nicht unter der Chance {chance} für ein neues";
    }

    protected override string Dissolved(LifeEntry.Dissolved dissolved)
    {
        EndWeighed end = dissolved.Decision;
        int decimals = Decimals(end.DormantBelow, end.Activity);
        string why = dissolved.Reason switch
        {
            EndReason.TooFew => $"{Weeks(end.TicksTooFew)} lang hatte es weniger als {Model.Network.LeastMembers} Mitglieder, zuletzt {end.Members}",
            EndReason.Dormant =>
                $"{Weeks(end.TicksDormant)} lang blieb seine Aktivität unter {Fixed(end.DormantBelow, decimals)}, zuletzt {Fixed(end.Activity, decimals)}",
            EndReason.Fulfilled => $"Seine Arbeit war getan. Es {Completed(end.Renewal!.Value)}",
            _ => throw new UnreachableException(),
        };
        LifeFigures life = dissolved.Life;
        return $"löste sich auf: {why}. Es lebte {Weeks(life.Weeks)}, hatte höchstens {(life.PeakMembers == 1 ? "1 Mitglied" : $"{life.PeakMembers} Mitglieder")} und brachte insgesamt {Fixed(life.Output, 3)} hervor";
    }

    private static string WishOf(Persona persona) => persona switch
    {
        Persona.Competitor => "Rivalen im Blick behalten",
        Persona.Seeker or Persona.Tapper => "lernen",
        Persona.Lamenter => "gemeinsam jammern",
        Persona.CoCreator => "gemeinsam gestalten",
        _ => throw new UnreachableException(),
    };

    private static string Wish(Motive motive) => motive switch
    {
        Motive.Control => "Rivalen im Blick zu behalten",
        Motive.Learn => "zu lernen",
        Motive.Vent => "gemeinsam zu jammern",
        Motive.Create => "gemeinsam zu gestalten",
        _ => throw new UnreachableException(),
    };
}
