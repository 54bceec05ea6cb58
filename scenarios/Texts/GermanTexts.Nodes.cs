using System.Diagnostics;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Nodes and their runs, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string NodeCommand => "Startet einen Knoten: einen Prozess, der einen Teil der Läufe eines Clusters rechnet, bis Strg-C.";

    public override string ClusterStatusCommand => "Zeigt die Knoten eines Clusters und wie weit ihr Lauf ist.";

    public override string NodeAddressWord => "RECHNER:PORT";

    public override string ListenWord => "ADRESSE";

    public override string ClusterOption => "Lässt den Lauf von den Knoten eines vorhandenen Clusters rechnen; einen davon zu nennen genügt.";

    public override string JoinOption => "Ein Knoten des Clusters, dem beigetreten wird; mehrfach erlaubt, falls einer nicht antwortet. Ohne das entsteht ein neuer Cluster.";

    public override string ListenOption => "Die Adresse, auf der der Knoten hört (sonst 127.0.0.1, was nur dieser Rechner erreicht).";

    public override string PublicOption => "Wo andere den Knoten erreichen, wenn nicht dort, wo er hört: hinter einem weitergeleiteten Port oder in einem Container.";

    public override string ThreadsOption => "Auf wie vielen Threads Bezirke laufen (sonst einer je Prozessor).";

    public override string CertificatesOption => "Die Zertifikate, an denen sich Knoten mehrerer Rechner erkennen.";

    public override string JsonStatusOption => "Gibt den Zustand als JSON aus und sonst nichts.";

    public override string NoNodeAddress => "ist keine Adresse eines Knotens wie 127.0.0.1:4053";

    public override string OnlyLoopback => "andere Rechner würden ihn erreichen; ohne Zertifikate hört ein Knoten nur auf eine Adresse dieses Rechners, etwa 127.0.0.1";

    public override string OnlyWith(string option) => $"das gibt es nur zusammen mit {option}";

    public override string TiesOfEveryWeek => "dieser Lauf schreibt die Beziehungen vergangener Wochen (--snapshot-every), wofür jede Woche noch einmal in einem Prozess läuft; bitte weglassen";

    public override string NoNodeYet => "noch hört kein Knoten";

    public override string NodeStaysRemoved => "keiner der anderen Knoten antwortet, darum endet dieser; neu starten, wenn sie wieder da sind";

    public override string NodesStart => "Knoten starten";

    public override string DistrictsOpen => "Bezirke entstehen";

    public override string NodeHeading => "Knoten";

    public override string ReachableHeading => "erreichbar";

    public override string DistrictsHeading => "Bezirke";

    public override string ConductorHeading => "Dirigent";

    public override string NodesOption(int most) => $"Startet N Knoten auf diesem Rechner, höchstens {most}, und lässt sie den Lauf rechnen.";

    public override string PortOption(string usual) => $"Der Port, auf dem der Knoten hört; 0 für irgendeinen freien (sonst {usual} für den ersten Knoten, 0 für die anderen).";

    public override string AskedNodeArgument(string usual) => $"Ein Knoten des Clusters (sonst {usual}).";

    public override string NotTogether(string option) => $"geht nicht zusammen mit {option}";

    public override string FileOutOfReach(string option) => $"ein Knoten auf einem anderen Rechner erreicht kein Journal in einer Datei; mit {option} einen Server angeben";

    public override string ClusterIsBusy(string run) => $"dieser Cluster rechnet gerade einen anderen Lauf, {run}";

    public override string NodeListens(string address, int nodes) => $"Knoten {address} eines Clusters von {Number(nodes)}; beenden mit Strg-C";

    public override string NodeRemoved(string seconds) => $"die anderen Knoten hielten diesen für tot; neuer Beitritt wird {seconds} s lang versucht";

    public override string NodeEnded(string address, string code) => $"Knoten {address} endete mit Code {code}; ein anderer tritt an seine Stelle";

    public override string NodesEnd(string count) => $"mehr als {count} Mal endeten Knoten, ohne dass der Lauf weiterkam";

    public override string NodeSays(string line) => $"Knoten: {line}";

    public override string ClusterTrouble(string what) => $"Cluster: {what}";

    public override string ClusterAwaited(string reason) => $"der Cluster antwortet nicht: {reason}; es wird weiter versucht";

    public override string PortOfNodeInUse => "dort lauscht schon etwas: einen anderen Port angeben oder dem Knoten dort mit --join beitreten";

    public override string WeekOf(string week, string weeks) => $"Woche {week} von {weeks}";

    public override string Nodes(int count) => $"{Number(count)} Knoten";

    public override string Epoch(string number) => $"Epoche {number}";

    public override string WaitsFor(string? what) => what is null ? "wartet" : $"wartet: {what}";

    public override string LettersCrossed(string letters, string share, string bytes) => $"{letters} Briefe, {share} davon von Knoten zu Knoten ({bytes})";

    public override string RunOf(string run, string state) => $"Lauf {run}: {state}";

    public override string ResidentFailed(string resident, string tick, string seed, string what) => $"Einwohner {resident} scheiterte in Takt {tick} des Laufs mit Startwert {seed}: {what}";

    public override string YesNo(bool isSo) => isSo ? "ja" : "nein";

    public override string ClusterDoes(ClusterState state) => state switch
    {
        ClusterState.Idle => "kein Lauf",
        ClusterState.Waiting => "wartet",
        ClusterState.Opening => "Bezirke entstehen",
        ClusterState.Running => "läuft",
        ClusterState.Stopped => "angehalten",
        ClusterState.Complete => "vollständig",
        ClusterState.Failed => "gescheitert",
        _ => throw new UnreachableException(),
    };

    public override string NodeState(string state) => state switch
    {
        "Up" => "dabei",
        "Joining" or "WeaklyUp" => "kommt",
        "Leaving" or "Exiting" => "geht",
        "Down" or "Removed" => "entfernt",
        _ => state,
    };
}
