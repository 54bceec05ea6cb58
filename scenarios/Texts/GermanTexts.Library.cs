using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>Scenarios, shocks and runs that are there, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string NameHeading => "Name";

    public override string QuestionHeading => "Frage";

    public override string MinutesHeading => "Minuten";

    public override string LevelHeading => "Stufe";

    public override string Introductory => "zum Einstieg";

    public override string Intermediate => "vertiefend";

    public override string Advanced => "für Fortgeschrittene";

    public override string ExpectationHeading => "Was zu erwarten ist";

    public override string ChangedHeading => "Was anders ist als in der Ausgangswelt";

    public override string NothingChanged => "Nichts: Das ist die Ausgangswelt.";

    public override string NothingChangedAtStart => "Am Anfang nichts; was von außen kommt, steht unten.";

    public override string CharterHeading => "Regeln der Netzwerke am Anfang";

    public override string TimelineHeading => "Was von außen kommt";

    public override string HowToRun => "So läuft es";

    public override string FolderHeading => "Ordner";

    public override string SeedHeading => "Startwert";

    public override string WeeksHeading => "Wochen";

    public override string SizeHeading => "Größe";

    public override string WrittenHeading => "geschrieben";

    public override string StateHeading => "Zustand";

    public override string Complete => "vollständig";

    public override string Incomplete => "unvollständig";

    public override string RunUnderWay => "wird gerade von einem Lauf geschrieben; nichts wurde gelöscht";

    public override string EnemyGoes => "der Feind geht: Die Bedrohung wird 0";

    public override string Minutes(int minutes) => minutes == 1 ? "1 Minute" : $"{minutes} Minuten";

    public override string Usually(string value) => $"sonst {value}";

    public override string InWeek(string week) => $"Woche {week}";

    public override string NoRuns(string folder) => $"In {folder} gibt es keine Läufe.";

    public override string SizeOfRuns(int runs, string size, string folder) => $"{(runs == 1 ? "1 Lauf" : $"{runs} Läufe")} in {folder}: {size}";

    public override string Deleted(string folder, string size) => $"{folder} gelöscht ({size})";

    // The names are English, so they stay names.
    public override string Title(Scenario scenario) => scenario.Title.German;

    protected override string Betrayal(string share) => $"Verrat: {share} der Beteiligten verlieren Vertrauen in alle ihre Beziehungen";

    protected override string KeyPeopleLeave(string share) => $"die {share} mit den meisten Bekannten verlassen alle Netzwerke für immer";

    protected override string ManyLeave(string share) => $"{share} der Beteiligten verlassen alle Netzwerke für immer";

    protected override string Newcomers(string share) => $"neue Beteiligte kommen, {share} der anfänglichen Zahl";

    protected override string FreeRidersEnter(string share) => $"Trittbrettfahrende kommen, {share} der anfänglichen Zahl";

    protected override string EnemyAppears(string threat) => $"ein Feind erscheint: Die Bedrohung wird {threat}";

    protected override string TiesCheap(string slots) => $"Beziehungen werden billig: {slots} Mitgliedschaften zugleich";

    protected override string KnowledgeTapped(string share) =>
        $"Wissen wird abgeschöpft: Alle nehmen {share} dessen, was eine Beziehung besser weiß";
}
