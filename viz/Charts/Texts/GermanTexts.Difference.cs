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

    public override string TheyPart(int week) => $"Woche {week}: sie trennen sich";

    public override string NoDifference(int weeks) => $"Beide Läufe sind in allen {weeks} Wochen gleich.";

    public override string DifferenceSetting(RunDifference difference) => string.Join(
        " · ",
        $"B ({NameOf(difference.B)}) minus A ({NameOf(difference.A)})",
        TitleOf(difference),
        $"{difference.A.Summary.Participants} Beteiligte",
        $"{difference.Weeks} Wochen",
        $"Startwert {difference.A.Summary.Seed}",
        $"Version {BehaviourVersion.Engine}",
        "in diesem Modell, zur Veranschaulichung");

    public override string MoreOutput(double more) => $"{Signed(more)} Ertrag insgesamt";
}
