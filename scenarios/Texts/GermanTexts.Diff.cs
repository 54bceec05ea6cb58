namespace CoCreation.Sim.Scenarios;

/// <summary>Two runs compared, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string DiffCommand => "Sagt, was in Lauf B anders ist als in Lauf A bei gleichem Startwert: Woche für Woche, Netzwerk für Netzwerk, Person für Person.";

    public override string DiffFirstArgument => "Der Ordner des Laufs, mit dem verglichen wird, etwa runs/four-networks/7.";

    public override string DiffSecondArgument => "Der Ordner des Laufs, der verglichen wird, etwa ein Zweig des ersten.";

    public override string OutOfDiffOption => "Der Ordner des Vergleichs (sonst neben A: A-diff-NAME, mit dem letzten Namen von B).";

    public override string NoFigureOption => "Zeichnet keine Abbildung.";

    public override string QuietDiffOption => "Zeigt keine Tabelle, nur wo der Vergleich liegt und in welcher Woche sich die Läufe trennen.";

    public override string JsonDiffOption => "Gibt difference.json aus und sonst nichts.";

    public override string FolderOfRun => "ist der Ordner eines Laufs; ein Vergleich braucht einen eigenen Ordner";

    public override string MeasureHeading => "Maß";

    public override string OutputWord => "Ertrag";

    public override string TalkWord => "Handlungen des Jammerns";

    public override string TrustWord => "mittleres Vertrauen";

    public override string MembersWord => "Mitgliedschaften";

    public override string NetworksWord => "Netzwerke";

    public override string ParticipantsWord => "Beteiligte";

    public override string NewcomersWord => "Neue";

    public override string FateHeading => "was wurde aus";

    public override string SameHeading => "dasselbe";

    public override string OtherHeading => "etwas anderes";

    public override string SeenAtTheEnd => "Beteiligte werden nicht verglichen: Sie werden am Ende angesehen, und ein Lauf ist kürzer.";

    public override string PartAtOnce => "Sie unterscheiden sich von Anfang an.";

    public override string MakesSomething => "B bringt etwas hervor, A nichts.";

    public override string MakesAsMuch => "B bringt so viel hervor wie A.";

    public override string OnePair => "Das ist ein einziges Paar von Läufen; mit anderen Startwerten können die Unterschiede andere sein.";

    public override string HasAsMany => "Am Ende leben in B von keinem Typ merklich mehr oder weniger Netzwerke.";

    public override string InAll(string measure) => $"{measure}, insgesamt";

    public override string AtTheEnd(string measure) => $"{measure}, am Ende";

    public override string AtTheEndMeans(string weeks) => $"Am Ende: Mittel der letzten {weeks}.";

    public override string OnlyHeading(string side) => $"nur in {side}";

    public override string AllTheSame(string week) => $"Beide Läufe sind bis zum Ende gleich, Woche {week}.";

    public override string SameWhileBothLast(string week) =>
        $"Beide Läufe sind gleich bis Woche {week}, in der der kürzere endet.";

    public override string PartIn(string week) => $"Sie sind zunächst gleich und trennen sich in Woche {week}.";

    public override string SetOtherwise(string name, string a, string b) => $"{name}: {a} in A, {b} in B";

    public override string OnlyFromWeekOn(string side, string week, string what) => $"Nur in {side}, von Woche {week} an: {what}";

    public override string OnlyInWeek(string side, string week, string what) => $"Nur in {side}, in Woche {week}: {what}";

    public override string OtherNetworkFates(int earlier, int later, int otherType) =>
        $"Von den Netzwerken mit anderem Schicksal {(earlier == 1 ? "endet" : "enden")} in B {earlier} früher und {later} später, {otherType} {(otherType == 1 ? "ist" : "sind")} von anderem Typ.";

    public override string OtherParticipantFates(int networks, int phoenixes, int gone) =>
        $"Von den Beteiligten {(networks == 1 ? "ist" : "sind")} {networks} in anderen Netzwerken, {phoenixes} {(phoenixes == 1 ? "war" : "waren")} öfter oder seltener Phönix, {gone} {(gone == 1 ? "ist" : "sind")} nur in einem Lauf gegangen.";

    public override string MakesMore(string share) => $"B bringt {share} mehr hervor als A.";

    public override string MakesLess(string share) => $"B bringt {share} weniger hervor als A.";

    public override string HasMore(string number, string plural) =>
        $"Am Ende leben in B {number} {plural} mehr, die größte Änderung unter den Typen.";

    public override string HasFewer(string number, string plural) =>
        $"Am Ende leben in B {number} {plural} weniger, die größte Änderung unter den Typen.";

    public override string EndOtherwise(int other, int all) => $"{other} von {all} Beteiligten {(other == 1 ? "endet" : "enden")} anders.";
}
