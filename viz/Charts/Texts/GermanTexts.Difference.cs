using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>Two runs compared.</content>
internal sealed partial class GermanTexts
{
    public override FigureWords Difference => new(
        "Welchen Unterschied macht es, Woche für Woche?",
        "Zwei Felder mit gepaarten Unterschieden über die Wochen, B minus A: Ertrag bis dahin und lebende Netzwerke nach Typ, um eine Linie bei null.");

    public override string OutputMore => "Ertrag bis dahin, B minus A";

    public override string NetworksMore => "lebende Netzwerke, B minus A";

    public override string LabelsAreOf(int week) => $"in Woche {week}, der letzten von beiden";

    public override string TableIsOf(int weeks) => weeks == 1 ? "" : $"(in der Tabelle: Mittel von {weeks} Wochen)";

    public override string TheyPart(int week) => $"Woche {week}: sie trennen sich";

    public override string NoDifference(int weeks) => weeks == 1 ? "Beide Läufe sind in ihrer einzigen Woche gleich." : $"Beide Läufe sind in allen {weeks} Wochen gleich.";

    public override string DifferenceSetting(RunDifference difference) => string.Join(
        " · ",
        $"B ({NameOf(difference.B)}) minus A ({NameOf(difference.A)})",
        TitleOf(difference),
        Counted(difference.A.Summary.Participants, "Beteiligter", "Beteiligte"),
        Counted(difference.Weeks, "Woche", "Wochen"),
        $"Startwert {difference.A.Summary.Seed}",
        $"Version {BehaviourVersion.Engine}",
        "in diesem Modell, zur Veranschaulichung");

    public override string MoreOutput(double more) => $"{Signed(more)} Ertrag insgesamt";
}
