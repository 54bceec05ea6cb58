using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Speaks with a cluster through whichever of its nodes answers.</summary>
/// <param name="client">Speaks with one node.</param>
/// <param name="nodes">The nodes that may be asked.</param>
/// <param name="learns">Whether nodes that the cluster names are asked, too.</param>
internal sealed class ClusterContact(ClusterClient client, Func<IReadOnlyList<string>> nodes, bool learns)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private IReadOnlyList<string> _named = [];

    /// <summary>The node that answered last; null if none has.</summary>
    public string? Last { get; private set; }

    /// <exception cref="ClusterException">No node answers.</exception>
    public Task<ClusterStatus> StatusAsync() => AskAsync(address => client.StatusAsync(address, Patience));

    /// <exception cref="ClusterException">No node answers.</exception>
    public Task<ClusterStatus> OrderAsync(ClusterOrder order) => AskAsync(address => client.OrderAsync(address, order, Patience));

    /// <exception cref="ClusterException">No node answers.</exception>
    public Task<ClusterStatus> StopAsync(string run) => AskAsync(address => client.StopAsync(address, run, Patience));

    private async Task<ClusterStatus> AskAsync(Func<string, Task<ClusterStatus>> ask)
    {
        ClusterException? silence = null;
        foreach (string address in Candidates())
        {
            try
            {
                ClusterStatus status = await ask(address).ConfigureAwait(false);
                (Last, _named) = (address, learns ? [.. status.Nodes.Select(node => node.Address)] : []);
                return status;
            }
            catch (ClusterException fault)
            {
                silence ??= fault;
            }
        }

        throw silence ?? new ClusterException(Texts.Both(texts => texts.NoNodeYet));
    }

    /// <summary>The one that answered last comes first.</summary>
    private string[] Candidates() => [.. nodes().Concat(_named).Distinct().OrderByDescending(address => address == Last)];
}
