namespace CoCreation.Sim.Scenarios;

/// <summary>Clusters, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string ClusterCommand => "Kümmert sich um Cluster: die Knoten, die zusammen Läufe rechnen.";

    public override string ClusterInitCommand => "Legt die Zertifikate an, an denen sich die Knoten eines Clusters erkennen; später auch für weitere Knoten.";

    public override string CertificatesArgument => "Wohin die Zertifikate kommen oder wo sie schon liegen.";

    public override string NodeWord => "KNOTEN";

    public override string NodeOption => "Der Name eines Knotens, der ein Zertifikat bekommt; mehrfach erlaubt.";

    public override string HostWord => "RECHNER";

    public override string HostOption =>
        "Ein Rechnername oder eine Adresse, unter der diese Knoten erreichbar sind, neben localhost und 127.0.0.1; mehrfach erlaubt.";

    public override string AuthorityMade(string folder) =>
        $"Der Cluster hat eine eigene Zertifizierungsstelle in {folder}. Dort bleibt ca.key, und zwar geheim: Wer die Datei hat, kann Knoten einlassen.";

    public override string NodeMade(string node) =>
        $"{node}: ca.crt, {node}.crt und {node}.key kommen in einen Ordner auf seinem Rechner, {node}.key sonst nirgendwohin.";

    public override string NodesFollow(string command) => $"Knoten fehlen noch: {command}";

    public override string NodesMayFollow(string command) => $"Die Zertifikate gelten zwei Jahre. Ein weiterer Knoten: {command}";
}
