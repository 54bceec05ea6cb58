namespace CoCreation.Sim.Scenarios;

/// <summary>Clusters, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string ClusterCommand => "Looks after clusters: the nodes that do runs together.";

    public override string ClusterInitCommand => "Makes the certificates by which the nodes of a cluster know each other; adds nodes later.";

    public override string CertificatesArgument => "Where the certificates are written to, or are already.";

    public override string NodeWord => "NODE";

    public override string NodeOption => "The name of a node that gets a certificate; may be repeated.";

    public override string HostWord => "HOST";

    public override string HostOption =>
        "A host name or an address by which these nodes are reached, beside localhost and 127.0.0.1; may be repeated.";

    public override string AuthorityMade(string folder) =>
        $"The cluster has an authority of its own in {folder}. Keep ca.key there and to yourself: whoever has it can let nodes in.";

    public override string NodeMade(string node) => $"{node}: copy ca.crt, {node}.crt and {node}.key into a folder on its machine, and {node}.key nowhere else.";

    public override string NodesFollow(string command) => $"Nodes are still to come: {command}";

    public override string NodesMayFollow(string command) => $"The certificates are valid for two years. Another node: {command}";
}
