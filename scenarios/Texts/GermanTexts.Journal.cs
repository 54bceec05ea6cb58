namespace CoCreation.Sim.Scenarios;

/// <summary>Journals and branches, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string ResumeCommand => "Setzt einen Lauf fort, der angehalten oder abgebrochen wurde, als wäre nichts gewesen.";

    public override string AtCommand => "Geht in eine Woche eines Laufs zurück: Tabellen und Karte, wie sie damals waren (beim Modell: Takte, Messwerte und Werte).";

    public override string BranchCommand => "Zweigt von einer Woche eines Laufs ab: bis dahin gleich, von da an anders.";

    public override string ConnectionWord => "VERBINDUNG";

    public override string NoJournalOption => "Führt kein Journal: schneller, aber ein abgebrochener Lauf beginnt von vorn.";

    public override string StoreOption => "Führt das Journal in PostgreSQL, etwa \"Host=localhost;Username=sim;Database=runs\" (sonst in einer Datei im Ordner).";

    public override string KeptStoreOption => "Die Ablage, falls eine andere Verbindung nötig ist als die gemerkte, etwa eine mit Kennwort.";

    public override string CheckpointEveryOption(int usual) => $"Legt alle N Wochen einen Sicherungspunkt an (sonst alle {usual}).";

    public override string KeepCheckpointsOption => "Behält nur die N neuesten Sicherungspunkte (sonst alle).";

    public override string AtTickOption => "Die Woche, in die es zurückgeht.";

    public override string AtHistoryOption => "Auch schreiben, was bis dahin in jeder Woche geschah: die Tabellen chronicle und network-ticks.";

    public override string OutOfWeekOption => "Der Ordner der Woche (sonst neben dem Lauf: ORDNER-week-N).";

    public override string BranchAtOption => "Die letzte Woche, die beide teilen; 0 für den Anfang.";

    public override string BranchSetOption => "Setzt von der nächsten Woche an einen Parameter oder eine Regel der Charta, etwa threat=0; mehrfach erlaubt.";

    public override string InterveneOption => "Eine YAML-Datei mit einer Zeitleiste (timeline) von Änderungen und Ereignissen, alle danach.";

    public override string OutOfBranchOption => "Der Ordner des Zweigs (sonst neben dem Lauf: ORDNER-branch-N).";

    public override string MomentOfRun(string folder) => $"das zeigt einen Augenblick des Laufs in {folder} und hat kein eigenes Journal; jenen Lauf fragen";

    public override string NoJournalThere => "dieser Lauf hat kein Journal; er muss mit --force und ohne --no-journal noch einmal laufen";

    public override string NoRunThere => "ist kein Ordner eines Laufs";

    public override string NothingKept => "das Journal ist leer: der Lauf endete, bevor seine erste Woche festgehalten war; er muss noch einmal laufen, mit --force, wo sein Ordner vollständig ist";

    public override string FixedWithTheWorld => "steht fest, wenn die Welt entsteht, und ändert sich später nicht";

    public override string FolderOfParent => "ist der Ordner des Laufs selbst";

    public override string CompleteAlready => "Dieser Lauf ist vollständig, darum wurde nichts gerechnet.";

    public override string WithoutJournal(string option) => $"hat neben {option} keine Bedeutung";

    public override string NoConnection(string reason) => $"ist keine Verbindung: {reason}";

    public override string GoesOn(string reached, string option) => $"Dort liegt ein unvollendeter Lauf bis {reached} und geht weiter; run ... {option} beginnt von vorn.";

    public override string OtherIsStoppedThere(string reached, string option) =>
        $"dort liegt ein anderer Lauf, oder derselbe mit anderer Ausgabe, der bei {reached} angehalten wurde und weitergehen kann; einen anderen Ordner nehmen (--out) oder ihn mit {option} ersetzen";

    public override string OtherIsThere(string option) =>
        $"dort liegt ein anderer vollständiger Lauf (anderes Szenario, andere Einstellungen oder anderer Startwert); einen anderen Ordner nehmen (--out) oder ihn mit {option} ersetzen";

    public override string ExperimentIsThere => "dort wird ein Experiment aufbewahrt; einen anderen Ordner nehmen";

    public override string OthersWriteThere => "andere, vielleicht Knoten, schreiben noch an dem Lauf dort; erst sie beenden oder einen anderen Ordner nehmen (--out)";

    public override string NothingKeptYet => "vom Lauf ist noch nichts aufgezeichnet; resume setzt ihn fort";

    public override string RunIsThere => "dort wird ein Lauf aufbewahrt; einen anderen Ordner nehmen";

    public override string StoppedKept(string week, int left, string command) => $"angehalten nach Woche {week}; {(left == 1 ? "1 Woche bleibt" : $"{Number(left)} Wochen bleiben")}. Weiter mit: {command}";

    public override string Paused(string reason, string command) => $"unterbrochen: {reason}. Nichts ist verloren; weiter mit: {command}";

    public override string StaysOnServer(string run, string server) => $"sein Journal bleibt bei {server}, als {run}";

    public override string StoreLost(string reason) => $"das Journal ist nicht benutzbar: {reason}";

    public override string StoreAwaited(string reason, string wait) => $"das Journal antwortet nicht: {reason}; neuer Versuch in {wait}";

    public override string JournalDamaged(string reason) => $"das Journal ist beschädigt: {reason}";

    public override string Damaged(string reason) => $"übergangen: {reason}";
}
