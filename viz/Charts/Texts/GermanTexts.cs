using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What figures say in German.</summary>
internal sealed partial class GermanTexts : ChartTexts
{
    public override Language Language => Language.German;

    public override ByType<TypeName> Types { get; } = new(
        CoCreation: new("Co-Creation-Community", "Co-Creation-Communitys"),
        Competition: new("Konkurrenznetzwerk", "Konkurrenznetzwerke"),
        Ignorance: new("Unwissensnetzwerk", "Unwissensnetzwerke"),
        Lament: new("Jammernetzwerk", "Jammernetzwerke"),
        Loose: new("lose oder ruhend", "lose oder ruhend"));

    public override ByType<string> Activities { get; } = new(
        CoCreation: "gemeinsam schaffen",
        Competition: "Konkurrierende beobachten",
        Ignorance: "Wissen abschöpfen",
        Lament: "jammern",
        Loose: "nichts tun");

    public override string Weeks => "Wochen";

    public override string Years => "Jahre (Wochen)";

    public override FigureWords TypesOverTime => new(
        "Welche Arten von Netzwerken gibt es, und wie viele?",
        "Gestapelte Flächen: lebende Netzwerke jeder Woche nach Typ, Co-Creation-Communitys zuunterst.");

    public override string NoNetworks => "Es wurde nie ein Netzwerk gegründet.";

    public override string NetworksAlive => "lebende Netzwerke";

    public override FigureWords Survival => new(
        "Wie lange leben Netzwerke weiter, je nach ihrem Typ in Woche 12?",
        "Kaplan-Meier-Kurven nach Typ in Woche 12 mit 95-%-Bändern nach Greenwood (log-log); Striche sind Netzwerke, die den Lauf überlebten.");

    public override string ShareAlive => "Anteil der noch lebenden Netzwerke";

    public override string WeeksLivedOn => "Wochen nach Woche 12";

    public override string YearsLivedOn => "Jahre (Wochen) nach Woche 12";

    public override string StillWatched => "noch beobachtete Netzwerke";

    public override string KeyToSurvival => "Band: 95 % · Strich: lebt am Ende des Laufs";

    public override string TooFewToSurvive => "Zu wenige Netzwerke erreichten Woche 12, um eine Kurve zu zeichnen.";

    public override string NoneSurvived => "In keinem Lauf erreichte ein Netzwerk Woche 12.";

    public override FigureWords ActivityShares => new(
        "Womit verbringen die Mitglieder von Netzwerken ihre Zeit?",
        "Gestapelte Flächen: Anteil jeder Tätigkeit unter allen Mitgliedern von Netzwerken in jeder Woche, als gleitendes Mittel.");

    public override string ShareOfMembers => "Anteil an der Tätigkeit der Mitglieder (gleitendes Mittel)";

    public override string NotObserved => "Die Wochen der Netzwerke wurden in diesem Lauf nicht beobachtet, oder es gab keine.";

    public override FigureWords Transitions => new(
        "Was wird aus Netzwerken, wenn sie älter werden?",
        "Ströme zwischen Altersstufen: durchweg dieselben Netzwerke, nach Typ in jedem Alter oder als erfüllt, aufgelöst, nicht länger beobachtet.");

    public override string Fulfilled => "erfüllt";

    public override string Dissolved => "aufgelöst";

    public override string Unseen => "Lauf vorher zu Ende";

    public override string AgeOfNetworks => "Alter der Netzwerke in Jahren (Wochen)";

    public override string TooFewToChange => "Zu wenige Netzwerke erreichten zwei der Altersstufen, die zu vergleichen wären.";

    public override FigureWords TalkAndOutput => new(
        "Schaffen Netzwerke mehr, in denen mehr geredet wird?",
        "Ein Punkt je Netzwerk: Jammern je Mitglied und Woche gegen Ertrag je Mitglied und Woche, beide Achsen logarithmisch "
        + "mit einem Streifen für null; Mediane jedes Typs an den Rändern.");

    public override string TalkPerMemberWeek => "Reden: Jammern je Mitglied und Woche";

    public override string OutputPerMemberWeek => "Ertrag je Mitglied und Woche";

    public override string Medians => "Mediane";

    public override string MediansByType => "Mediane nach Typ";

    public override string TooFewToCompare => "Kein Netzwerk hatte je 3 Mitglieder.";

    public override FigureWords Trust => new(
        "Wo wächst Vertrauen, und wo geht es verloren?",
        "Linien: mittleres Vertrauen der Mitglieder in Mitglieder nach Typ des Netzwerks, über die Wochen.");

    public override FigureWords Map => new(
        "Wer ist mit wem verbunden, und welche Netzwerke leben?",
        "Eine Karte der letzten Woche: ein Punkt je Person, Linien für Beziehungen, ein Umriss um die Mitglieder jedes Netzwerks in der Farbe seines Typs.");

    public override string NobodySeen => "Nach der letzten Woche wurde niemand angesehen.";

    public override IReadOnlyList<string> KeyToPeople =>
        ["Punkt: eine Person,", "größer mit mehr Beziehungen", "Linie: eine Beziehung,", "dunkler mit mehr Vertrauen", "Umriss: ein Netzwerk", "ab 2 Mitgliedern"];

    public override IReadOnlyList<string> KeyToNetworks => ["Zeichen: ein Netzwerk", "ab 2 Mitgliedern,", "größer mit mehr Mitgliedern", "Linie: Beziehungen dazwischen"];

    protected override NumberFormatInfo Numbers { get; } =
        NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    public override string Setting(string scenario, RunRecord run) => string.Join(
        " · ",
        scenario,
        Counted(run.Participants, "Beteiligter", "Beteiligte"),
        Counted(run.Ticks, "Woche", "Wochen"),
        $"Startwert {run.Seed}",
        $"Version {BehaviourVersion.Engine}",
        "in diesem Modell, zur Veranschaulichung");

    public override string MeanTrust(int weeks) => weeks == 1
        ? "mittleres Vertrauen in Mitglieder (0 bis 1)"
        : $"mittleres Vertrauen in Mitglieder (0 bis 1), Mittel von {weeks} Wochen";

    public override string LastSeen(int week) => $"zuletzt in Woche {week}";

    public override string MedianLife(double? weeks, int networks) => weeks is { } median
        ? $"Hälfte lebt noch {Short(median)} Wochen (n = {networks})"
        : $"über die Hälfte lebt weiter (n = {networks})";

    public override string TooFew(int networks) => networks == 0 ? "keine" : $"zu wenige für eine Kurve (n = {networks})";

    public override string MembersTogether(int people) => people == 1 ? "darin 1 Person" : string.Create(Numbers, $"darin {people} Personen");

    public override string LogRank(double chiSquared, int freedom, double chance) =>
        $"Log-Rank-Test: χ² = {Number(chiSquared, 1)} ({freedom} Fg), p {P(chance)}";

    public override string MedianTalkAndOutput(double talk, double output, int networks) =>
        $"Ertrag {Short(output)} · Reden {Short(talk)} (n = {networks})";

    private string P(double chance) => chance < 0.001 ? "< 0,001" : "= " + Number(chance, 3);
}
