using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>On which nodes a run is done.</summary>
/// <param name="Nodes">How many are started on this machine; null where they are there already.</param>
/// <param name="Addresses">Nodes of a cluster that is there already, as "HOST:PORT"; empty where they are started.</param>
internal sealed record ClusterChoice(int? Nodes, IReadOnlyList<string> Addresses)
{
    /// <summary>By what this process is known to nodes of other machines; null where it need not be.</summary>
    public NodeCertificate? Certificate { get; init; }

    /// <summary>The folder in which that lies.</summary>
    public string? Certificates { get; init; }

    /// <summary>The options that say the same.</summary>
    public override string ToString() => Nodes is { } count
        ? $"{ClusterOptions.NodesName} {RunOptions.Shown(count)}"
        : $"{ClusterOptions.ClusterName} {string.Join(ClusterOptions.Between, Addresses)}{(Certificates is null ? "" : $" --certificates {Certificates}")}";
}
