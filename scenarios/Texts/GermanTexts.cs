using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The German texts.</summary>
internal sealed partial class GermanTexts : Texts
{
    // Made by hand: where a system knows no cultures, German still has its comma.
    private static readonly CultureInfo Comma = WithComma();

    public override Language Language => Language.German;

    public override string OneWeek => "1 Woche";

    public override string OneYear => "1 Jahr";

    public override string OneArgumentTooMany => "ein Argument zu viel";

    public override string GivenTwice => "steht zweimal da";

    public override string SetTwice => "wird zweimal gesetzt";

    public override string TakesNoValue => "nimmt keinen Wert";

    public override string ValueIsMissing => "ein Wert fehlt";

    public override string NotUnderstood => "die Argumente sind nicht zu verstehen";

    public override string NoRunFolder => "ist nicht der Ordner eines Laufs; nichts wurde gelöscht";

    public override string NoFont =>
        "keine Schrift gefunden, Abbildungen blieben ohne Text; so wird eine installiert (Debian und Ubuntu): apt-get install fonts-dejavu-core";

    public override string NoPermission => "keine Berechtigung";

    public override string NoSpace => "kein Platz mehr";

    public override string ReadOnlyPlace => "das Dateisystem ist schreibgeschützt";

    protected override CultureInfo Culture => Comma;

    public override string SomeWeeks(string number) => $"{number} Wochen";

    public override string SomeYears(string number) => $"{number} Jahre";

    public override string Thousands(string number) => $"{number} Tsd.";

    public override string Millions(string number) => $"{number} Mio.";

    public override string StepsPerSecond(string number) => $"{number} Schritte/s";

    public override string LettersPerSecond(string number) => $"{number} Briefe/s";

    public override string ArgumentIsMissing(string name) => $"ein Argument fehlt: {name}";

    public override string NoScenario(string name) => $"es gibt kein Szenario '{name}'";

    public override string NoScenarioBut(string name, string names) => $"es gibt kein Szenario '{name}'; es gibt {names}";

    public override string NoCommand(string name) => $"es gibt keinen Befehl '{name}'";

    public override string NoOption(string name) => $"es gibt keine Option '{name}'";

    public override string BeginsWithDash(string value) => $"'{value}' beginnt mit '-', was kein Wert tut";

    public override string WholeNumberFrom(string least, string most) => $"erlaubt ist eine ganze Zahl von {least} bis {most}";

    public override string OneOf(string choices) => $"erlaubt ist eines von {choices}";

    public override string IsExperiment(string command) => $"ist ein Experiment; es läuft mit: {command}";

    public override string FolderForFile => "ist ein Ordner, keine Datei";

    public override string NoSuchFolder => "diesen Ordner gibt es nicht";

    public override string ShockTooLate(string weeks) => $"kommt zu spät: der Lauf endet mit Woche {weeks}";

    public override string OwnPeople => "das Szenario hat eigene Beteiligte; ihre Beziehungen gehören in seine Datei";

    public override string OwnKnowledge => "das Wissen der eigenen Beteiligten ist für die Zahl der Gebiete im Szenario angegeben";

    public override string TiesAmong(string tied, string wanted) =>
        $"die Beziehungen bestehen zwischen {tied} Beteiligten, nicht {wanted}; ihre Zahl bitte weglassen";

    public override string HoldsForeign(string name) => $"enthält auch {name}, was kein Lauf schreibt; nichts wurde gelöscht";

    public override string Bug(string what, string command) => $"das ist ein Fehler im Programm: {what}; noch einmal mit: {command}";

    private static CultureInfo WithComma()
    {
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        return CultureInfo.ReadOnly(comma);
    }
}
