namespace CoCreation.Sim.Runtime;

/// <summary>Speaks with a cluster from outside, without being a node.</summary>
public sealed class ClusterClient : IAsyncDisposable
{
    private ClusterClient()
    {
    }

    /// <summary>Starts a client; it listens on no address but 127.0.0.1.</summary>
    public static ClusterClient Start() => throw new NotImplementedException();

    /// <summary>How the cluster is doing, as a node of it says.</summary>
    /// <param name="address">The node, as "HOST:PORT".</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> StatusAsync(string address, TimeSpan patience) => throw new NotImplementedException();

    /// <summary>
    /// Orders a run; to order the same again changes nothing, and tells how it is doing. A cluster does one run at a time: the status
    /// names another one if it is busy.
    /// </summary>
    /// <param name="address">A node, as "HOST:PORT".</param>
    /// <param name="order">The run.</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> OrderAsync(string address, ClusterOrder order, TimeSpan patience) => throw new NotImplementedException();

    /// <summary>Stops a run at a tick of which a checkpoint is taken; asked again, tells whether it has.</summary>
    /// <param name="address">A node, as "HOST:PORT".</param>
    /// <param name="run">The name of the run in the store.</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> StopAsync(string address, string run, TimeSpan patience) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
