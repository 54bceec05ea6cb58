using static CoCreation.Sim.Model.Parameter;

namespace CoCreation.Sim.Model;

/// <summary>Every parameter with its name, default, range, unit and meaning; the index is the <see cref="Parameter"/>.</summary>
public static class ParameterTable
{
    /// <summary>In the choice of a persona's trust model: that of all others.</summary>
    internal const string AsAll = "asAll";

    private static readonly string[] OffOn = ["false", "true"];

    private static readonly IReadOnlyList<string> TrustModels = [.. Model.TrustModel.Names, AsAll];

    /// <summary>All parameters, indexed by <see cref="Parameter"/>.</summary>
    public static IReadOnlyList<ParameterInfo> All { get; } =
    [
        Whole(Participants, 300, 2, 20_000_000, "participants", "How many participants the world starts with.", "Mit wie vielen Beteiligten die Welt beginnt."),
        Whole(Domains, 6, 1, Competence.MostDomains, "domains", "How many domains of knowledge there are.", "Wie viele Wissensgebiete es gibt."),
        World(OfferThreshold, 0.55, 0, 1, "1", "Knowledge from which on somebody offers a domain.", "Wissen, ab dem jemand ein Gebiet anbietet."),
        World(Conc, 6, 0.01, 1000, "1", "How strongly a persona's own motive prevails (Dirichlet).", "Wie stark das eigene Motiv einer Persona überwiegt (Dirichlet)."),
        World(ConcOther, 0.7, 0.01, 1000, "1", "Weight of the other motives (Dirichlet).", "Gewicht der übrigen Motive (Dirichlet)."),
        World(Tappers, 0, 0, 1, "share", "Share of participants who tap and give little.", "Anteil der Beteiligten, die abschöpfen und wenig geben."),
        World(Competitors, 0.25, 0, 1, "weight", "Weight of competitors among the others.", "Gewicht der Konkurrierenden unter den übrigen."),
        World(Seekers, 0.25, 0, 1, "weight", "Weight of seekers among the others.", "Gewicht der Wissenssuchenden unter den übrigen."),
        World(Lamenters, 0.25, 0, 1, "weight", "Weight of lamenters among the others.", "Gewicht der Jammernden unter den übrigen."),
        World(CoCreators, 0.25, 0, 1, "weight", "Weight of co-creators among the others.", "Gewicht der Co-Creation-Bereiten unter den übrigen."),
        World(OtherSharing, 0.3, 0, 1, "chance", "Chance that somebody draws another sharing policy than the persona's.", "Chance, dass jemand anders teilt, als die Persona es tut."),
        Choice(CompetitorSharing, "hoarding", SharingPolicy.Names, "How competitors share.", "Wie Konkurrierende teilen."),
        Choice(SeekerSharing, "reciprocal", SharingPolicy.Names, "How seekers share.", "Wie Wissenssuchende teilen."),
        Choice(LamenterSharing, "generous", SharingPolicy.Names, "How lamenters share.", "Wie Jammernde teilen."),
        Choice(CoCreatorSharing, "trustGated", SharingPolicy.Names, "How co-creators share.", "Wie Co-Creation-Bereite teilen."),
        Choice(TapperSharing, "tapping", SharingPolicy.Names, "How tappers share.", "Wie Abschöpfende teilen."),
        Choice(Parameter.TrustModel, "beta", Model.TrustModel.Names, "How evidence changes trust.", "Wie Erfahrungen das Vertrauen ändern."),
        Choice(CompetitorTrustModel, AsAll, TrustModels, "The same for competitors.", "Dasselbe für Konkurrierende."),
        Choice(SeekerTrustModel, AsAll, TrustModels, "The same for seekers.", "Dasselbe für Wissenssuchende."),
        Choice(LamenterTrustModel, AsAll, TrustModels, "The same for lamenters.", "Dasselbe für Jammernde."),
        Choice(CoCreatorTrustModel, AsAll, TrustModels, "The same for co-creators.", "Dasselbe für Co-Creation-Bereite."),
        Choice(TapperTrustModel, AsAll, TrustModels, "The same for tappers.", "Dasselbe für Abschöpfende."),
        Whole(Parameter.Acquaintances, 10, 0, 1000, "ties", "Ties per participant at the start (rounded down to an even number).", "Beziehungen je Person am Anfang (auf eine gerade Zahl abgerundet)."),
        World(Rewiring, 0.1, 0, 1, "chance", "Chance that a tie of the starting ring leads somewhere else.", "Chance, dass eine Beziehung des Anfangsrings anderswohin führt."),
        World(Trust0, 0.45, 0, 1, "trust", "Mean trust at the start; a stranger is trusted three quarters of it.", "Mittleres Vertrauen am Anfang; Fremden gilt drei Viertel davon."),
        World(TrustSpread, 0.15, 0, 1, "trust", "Half the width of the range of trust at the start.", "Halbe Breite des Anfangsvertrauens."),
        World(StandingSpread, 0.7, 0, 5, "1", "Standard deviation of the logarithm of standing.", "Standardabweichung des Logarithmus des Ansehens."),
        Live(Threat, 0.8, 0, 1, "1", "The outside threat.", "Die Bedrohung von außen."),
        Live(Slots, 2, 1, 64, "memberships", "Most memberships at a time.", "Höchstzahl gleichzeitiger Mitgliedschaften.", isWhole: true),
        Live(TieCap, 48, 1, 1000, "ties", "Ties that are kept when the rest is forgotten.", "Beziehungen, die beim Vergessen bleiben.", isWhole: true),
        Live(BControl, 1, 0, 100, "benefit", "Felt benefit of control over a rival.", "Gefühlter Nutzen der Kontrolle über Rivalen.", "Bc"),
        Live(EtaC, 0.30, 0, 1, "1/week", "How fast monitoring brings control.", "Wie schnell Beobachten Kontrolle bringt.", "etaC"),
        Live(Harm, 0.4, 0, 10, "1", "Harm to the watched, as a share of the watcher's gain.", "Schaden der Beobachteten als Anteil am Gewinn der Beobachtenden."),
        Live(Detect, 0.35, 0, 1, "chance", "Chance to notice that one is watched, or that others do not work.", "Chance zu bemerken, dass man beobachtet wird oder andere nicht mitarbeiten."),
        Live(BLearn, 3, 0, 100, "benefit", "Felt benefit of knowledge gained.", "Gefühlter Nutzen gewonnenen Wissens.", "Bk"),
        Live(Absorb, 0.25, 0, 1, "1", "Share of a knowledge gap that one full share closes.", "Anteil einer Wissenslücke, den ein volles Teilen schließt."),
        Live(GiveCost, 0.05, 0, 10, "benefit", "Felt cost of a full share.", "Gefühlte Kosten eines vollen Teilens."),
        Live(BVent, 0.6, 0, 100, "benefit", "Felt benefit of complaining together.", "Gefühlter Nutzen gemeinsamen Jammerns.", "Bv"),
        Live(A, 2.2, 0, 100, "output", "Output of full effort with full coverage and trust.", "Ertrag voller Arbeit bei voller Abdeckung und vollem Vertrauen.", "A"),
        Live(CWork, 0.30, 0, 10, "benefit", "Felt cost of working with full attention.", "Gefühlte Kosten der Mitarbeit mit voller Aufmerksamkeit.", "Cw"),
        Live(Gamma, 0.03, 0, 10, "output", "Cost of coordination per further worker.", "Abstimmungskosten je weiterer mitarbeitender Person."),
        Live(Idle, 0.03, 0, 10, "benefit", "Felt benefit of doing nothing.", "Gefühlter Nutzen des Nichtstuns."),
        Live(Temp, 0.04, 0.001, 10, "benefit", "Temperature of the choice of an activity.", "Temperatur der Wahl einer Tätigkeit."),
        Live(Outside, 0.03, -10, 10, "benefit/week", "What the time is worth outside of a network.", "Was die Zeit außerhalb eines Netzwerks wert ist."),
        Live(Belong, 0.1, 0, 10, "benefit/week", "Worth of trust in members when deciding to stay.", "Wert des Vertrauens in Mitglieder beim Bleiben."),
        Live(LeaveMax, 0.12, 0, 1, "chance/week", "Greatest chance to leave in a week.", "Größte Chance, in einer Woche zu gehen."),
        Live(LeaveScale, 0.01, 0.0001, 10, "benefit/week", "How sharply leaving responds to benefit.", "Wie scharf das Gehen auf Nutzen reagiert."),
        Live(Patience, 0.12, -10, 10, "benefit/week", "Average benefit that a new member expects.", "Mittlerer Nutzen, den ein neues Mitglied erwartet."),
        Live(Accept, 5, 0, 100, "1", "How readily invitations are accepted.", "Wie bereitwillig Einladungen angenommen werden."),
        Live(Recruit, 0.10, 0, 1, "chance/week", "Chance that a content member invites somebody.", "Chance, dass ein zufriedenes Mitglied jemanden einlädt."),
        Live(Found, 0.02, 0, 1, "chance/week", "Chance to found a network.", "Chance, ein Netzwerk zu gründen."),
        Live(MaxInvite, 12, 2, 1000, "participants", "Most invitations at founding.", "Höchstzahl der Einladungen bei der Gründung.", isWhole: true),
        Live(Scope, 150, 0.1, 100_000, "output", "Mean size of a project.", "Mittlere Größe eines Projekts."),
        Live(Obsolescence, 0.004, 0, 1, "1/week", "How fast knowledge above what one practises fades.", "Wie schnell Wissen über das Geübte hinaus verblasst."),
        Live(Discovery, 0.002, 0, 1, "chance/week", "Chance of an own discovery in a domain.", "Chance einer eigenen Entdeckung je Gebiet."),
        Live(Wait, 8, 0, 1000, "weeks", "Pause after a membership has ended.", "Pause nach dem Ende einer Mitgliedschaft.", isWhole: true),
        Live(Sanctioned, 12, 1, 1000, "weeks", "Own activities in a row without work after which a sanctioning network expels.", "Eigene Tätigkeiten ohne Mitarbeit in Folge, nach denen ein sanktionierendes Netzwerk ausschließt.", isWhole: true),
        Live(Lambda, 0.99, 0, 1, "1", "Memory of the beta trust model for each further experience.", "Gedächtnis des Beta-Vertrauensmodells je weiterer Erfahrung."),
        Live(Kappa, 2.25, 0, 100, "1", "Weight of bad against good experiences (beta).", "Gewicht schlechter gegen gute Erfahrungen (Beta)."),
        Live(Gain, 0.1, 0, 1, "1", "Rise of trust after a good experience (linear).", "Anstieg des Vertrauens nach guter Erfahrung (linear)."),
        Live(Loss, 0.3, 0, 1, "1", "Fall of trust after a bad experience (linear).", "Abfall des Vertrauens nach schlechter Erfahrung (linear)."),
        Live(TypeShare, 0.4, 0.25, 1, "share", "Share of the four activities from which on a network is of a type.", "Anteil an den vier Tätigkeiten, ab dem ein Netzwerk einen Typ hat."),
        Live(DormantBelow, 0.12, 0, 1, "share", "Activity below which a network is dormant.", "Aktivität, unter der ein Netzwerk ruht."),
        Live(PerceivedTypeShare, 0.4, 0.25, 1, "share", "The same share for the type that members perceive.", "Derselbe Anteil für den Typ, den Mitglieder wahrnehmen."),
        Live(PerceivedDormantBelow, 0.12, 0, 1, "share", "The same activity for the type that members perceive.", "Dieselbe Aktivität für den Typ, den Mitglieder wahrnehmen."),
        Switch(ShuffledMotives, "Null model: motives change hands every week.", "Nullmodell: Die Motive wechseln jede Woche die Person."),
        Switch(RandomActivity, "Null model: of what is possible, everything is equally likely.", "Nullmodell: Alles Mögliche ist gleich wahrscheinlich."),
        Charter(EyeLevel, 0.5, 0, 1, "1", "1: all share equally; 0: by standing.", "1: alle teilen gleich; 0: nach Ansehen."),
        Charter(Commitment, 0.2, 0, 1, "1", "How strongly members commit themselves.", "Wie verbindlich Mitglieder sich festlegen."),
        Charter(Facilitation, 0, 0, 1, "chance/week", "Chance per member of an encounter that builds trust.", "Chance je Mitglied auf eine vertrauensbildende Begegnung."),
        Charter(SizeCap, 20, 2, 1000, "members", "Most members.", "Höchstzahl der Mitglieder.", isWhole: true),
        Charter(Boundary, 0.3, 0, 1, "trust", "Least trust to invite somebody in.", "Mindestvertrauen, um jemanden einzuladen."),
        Charter(Sanction, 0, 0, 1, "1", "Whether those who never work are expelled.", "Ob ausgeschlossen wird, wer nie mitarbeitet.") with { IsWhole = true, Choices = OffOn },
        Charter(Spillover, 0.6, 0, 1, "1", "Weight of members who did not work when output is shared.", "Gewicht der nicht Mitarbeitenden beim Verteilen des Ertrags."),
        Charter(Renewal, 0.6, 0, 1, "chance", "Chance of a new project when one is completed.", "Chance auf ein neues Projekt, wenn eines fertig ist."),
    ];

    private static ParameterInfo World(Parameter id, double start, double least, double most, string unit, string english, string german) =>
        new(id, NameOf(id), start, least, most, unit, ParameterScope.World, english, german);

    private static ParameterInfo Whole(Parameter id, double start, double least, double most, string unit, string english, string german) =>
        World(id, start, least, most, unit, english, german) with { IsWhole = true };

    private static ParameterInfo Choice(Parameter id, string start, IReadOnlyList<string> choices, string english, string german) =>
        World(id, choices.ToList().IndexOf(start), 0, choices.Count - 1, "name", english, german) with { IsWhole = true, Choices = choices };

    private static ParameterInfo Live(
        Parameter id, double start, double least, double most, string unit, string english, string german, string? name = null, bool isWhole = false) =>
        new(id, name ?? NameOf(id), start, least, most, unit, ParameterScope.Live, english, german) { IsWhole = isWhole };

    private static ParameterInfo Charter(
        Parameter id, double start, double least, double most, string unit, string english, string german, bool isWhole = false) =>
        new(id, NameOf(id), start, least, most, unit, ParameterScope.Charter, english, german) { IsWhole = isWhole };

    private static ParameterInfo Switch(Parameter id, string english, string german) =>
        Live(id, 0, 0, 1, "1", english, german, isWhole: true) with { Choices = OffOn };

    private static string NameOf(Parameter id)
    {
        string name = id.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
