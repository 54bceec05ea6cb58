using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>A node of a cluster, in this process: it hosts districts, and perhaps the conductor.</summary>
public sealed class ClusterNode : IAsyncDisposable
{
    private ClusterNode()
    {
    }

    /// <summary>Where it listens, as "HOST:PORT".</summary>
    public string Address => throw new NotImplementedException();

    /// <summary>The other nodes that it knows of now, or knew of when it was removed, as "HOST:PORT"; to join again.</summary>
    public IReadOnlyList<string> Others => throw new NotImplementedException();

    /// <summary>Ends when the node has left, or was removed by the others; true if it left of its own will.</summary>
    public Task<bool> Ended => throw new NotImplementedException();

    /// <summary>Starts a node, and returns when it is a member of the cluster.</summary>
    /// <param name="settings">Where it listens and whom it joins.</param>
    /// <param name="toWorld">Makes the world from what a journal was told of a run; what it throws refuses the run.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ClusterException">No node answers there, or it has another version; or the port is taken.</exception>
    public static Task<ClusterNode> StartAsync(NodeSettings settings, Func<ReadOnlyMemory<byte>, World> toWorld, CancellationToken stop = default) =>
        throw new NotImplementedException();

    /// <summary>Takes another node for dead, which somebody saw end.</summary>
    /// <param name="address">"HOST:PORT".</param>
    public void Down(string address) => throw new NotImplementedException();

    /// <summary>Hands over what it hosts, and leaves.</summary>
    public Task LeaveAsync() => throw new NotImplementedException();

    /// <summary>Ends it at once.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
