namespace CoCreation.Sim.Scenarios;

/// <summary>The help in German.</summary>
internal sealed partial class GermanTexts
{
    public override string About =>
        "Eine Stadt von Beteiligten, die Netzwerke gründen, ihnen beitreten und sie verlassen: ein Modell zur Veranschaulichung, nicht an wirklichen Menschen geeicht.";

    public override string RunIsMeant => "Ohne Befehl ist run gemeint.";

    public override string UsageHeading => "Aufruf";

    public override string CommandsHeading => "Befehle";

    public override string ArgumentsHeading => "Argumente";

    public override string OptionsHeading => "Optionen";

    public override string CommandWord => "BEFEHL";

    public override string OptionsWord => "OPTIONEN";

    public override string ScenarioOrFileWord => "SZENARIO|DATEI";

    public override string FileWord => "DATEI";

    public override string FolderWord => "ORDNER";

    public override string SettingWord => "NAME=WERT";

    public override string RunCommand => "Lässt ein Szenario laufen und schreibt Tabellen, Abbildungen und Zusammenfassung in einen Ordner.";

    public override string ListCommand => "Zeigt die mitgelieferten Szenarien und Experimente.";

    public override string DescribeCommand => "Sagt, was ein Szenario, ein Modell oder ein Experiment fragt, was zu erwarten ist und was darin anders ist.";

    public override string ValidateCommand => "Prüft Dateien von Szenarien, Modellen und Experimenten: jeder Fehler mit Datei, Zeile und Spalte.";

    public override string SchemaCommand => "Gibt das JSON-Schema der Szenario- oder Experimentdateien für Editoren aus.";

    public override string ValidatedArgument => "Die Datei eines Szenarios, eines Modells oder eines Experiments.";

    public override string RunsCommand => "Kümmert sich um die Ordner der Läufe; allein zeigt es sie.";

    public override string RunsListCommand => "Zeigt die Läufe: wo, mit welchem Startwert, wie groß, von wann, vollständig oder nicht.";

    public override string RunsSizeCommand => "Sagt, wie viel Platz die Läufe belegen.";

    public override string RunsDeleteCommand => "Löscht Läufe; Ordner, die keine sind, bleiben.";

    public override string CompletionCommand => "Gibt ein Skript aus, das Befehle, Optionen und Namen in einer Shell ergänzt.";

    public override string HelpCommand => "Zeigt diese Hilfe oder die eines Befehls.";

    public override string SeedOption => "Der Startwert, an dem aller Zufall hängt (sonst 7).";

    public override string ParticipantsOption => "Wie viele Beteiligte am Anfang (sonst 300).";

    public override string DistrictsOption => "In wie vielen Bezirken gerechnet wird; ändert das Tempo, nie das Ergebnis.";

    public override string SetOption => "Setzt einen Parameter des Modells, etwa threat=0; auch mehrfach.";

    public override string ShockWord => "NAME@WOCHE[=STÄRKE]";

    public override string ShockOption => "Fügt in einer Woche ein Ereignis von außen hinzu, etwa betrayal@260 oder thirdLeaves@100=0.5; auch mehrfach.";

    public override string TiesOption => "Eine Datei mit Beziehungen für den Anfang, CSV (source,target) oder GraphML; ihre Bezeichnungen sind die Beteiligten.";

    public override string OutOption => "Der Ordner des Laufs (sonst runs/SZENARIO/STARTWERT, mit anderen Einstellungen und deren Hash).";

    public override string NoFiguresOption => "Zeichnet keine Abbildungen.";

    public override string QuietOption => "Zeigt weder Fortschritt noch Tabelle, nur wo der Lauf liegt und seine Prüfsumme.";

    public override string JsonOption => "Gibt summary.json aus und sonst nichts.";

    public override string JsonListOption => "Gibt die Liste als JSON aus und sonst nichts.";

    public override string LangOption => "Die Sprache: Deutsch (de) oder Englisch (en); sonst die des Systems.";

    public override string FormatOption => "Als was die Tabellen geschrieben werden (sonst csv).";

    public override string SnapshotOption => "Schreibt alle Beziehungen alle N Wochen, nicht erst am Ende.";

    public override string ForceOption => "Rechnet neu, auch wenn derselbe Lauf schon da ist.";

    public override string PaceOption => "Wie viele Wochen je Sekunde, zum Zusehen (sonst so schnell es geht).";

    public override string HelpOption => "Zeigt diese Hilfe.";

    public override string VersionOption => "Zeigt die Version.";

    public override string ShellArgument => "Die Shell.";

    public override string DescribedArgument => "Der Name eines Szenarios, eines Modells oder eines Experiments, oder die Datei.";

    public override string RunsFolderArgument => "Wo die Läufe liegen (sonst runs).";

    public override string RunFolderArgument => "Der Ordner eines Laufs, etwa runs/four-networks/7.";

    public override string ValidModel(string file, string model) => $"{file}: ein gültiges Modell mit Einstellungen, {model}";

    public override string ValidExperiment(string file, string experiment) => $"{file}: ein gültiges Experiment, {experiment}";

    public override string Valid(string file, string scenario) => $"{file}: ein gültiges Szenario, {scenario}";

    public override string BehaviourVersion(string version) => $"Verhalten {version}";

    public override string ScenarioArgument(string names, string usual) => $"Das Szenario: {names} (sonst {usual}).";

    public override string TicksOption(int usual) => $"Wie viele Wochen (sonst die des Szenarios, meist {usual}).";
}
