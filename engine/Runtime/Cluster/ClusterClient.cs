using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>Speaks with a cluster from outside, without being a node.</summary>
public sealed class ClusterClient : IAsyncDisposable
{
    private readonly ActorSystem _system;

    private ClusterClient(NodeSettings settings) =>
        _system = ActorSystem.Create(ClusterSettings.System, NodeRemoting.Setup(settings, ClusterSettings.OfClient()));

    /// <summary>Starts a client; it listens on no address but 127.0.0.1.</summary>
    /// <param name="certificate">By what it is known, and knows nodes; null (default) where all are on this machine.</param>
    public static ClusterClient Start(NodeCertificate? certificate = null) => new(new NodeSettings { Certificate = certificate });

    /// <summary>How the cluster is doing, as a node of it says.</summary>
    /// <param name="address">The node, as "HOST:PORT".</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> StatusAsync(string address, TimeSpan patience) => AskAsync(address, new ClusterMessage.Ask(), patience);

    /// <summary>
    /// Orders a run; to order the same again changes nothing, and tells how it is doing. A cluster does one run at a time: the status
    /// names another one if it is busy.
    /// </summary>
    /// <param name="address">A node, as "HOST:PORT".</param>
    /// <param name="order">The run.</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> OrderAsync(string address, ClusterOrder order, TimeSpan patience) =>
        AskAsync(address, new ClusterMessage.Do(order), patience);

    /// <summary>Stops a run at a tick of which a checkpoint is taken; asked again, tells whether it has.</summary>
    /// <param name="address">A node, as "HOST:PORT".</param>
    /// <param name="run">The run, as <see cref="ClusterOrder.Name"/> says it.</param>
    /// <param name="patience">How long an answer is waited for.</param>
    /// <exception cref="ClusterException">It does not answer, or has another version.</exception>
    public Task<ClusterStatus> StopAsync(string address, string run, TimeSpan patience) =>
        AskAsync(address, new ClusterMessage.Stop(run), patience);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _system.Terminate().ConfigureAwait(false);

    private async Task<ClusterStatus> AskAsync(string address, ClusterMessage question, TimeSpan patience) =>
        await ClusterPort.AskAsync(_system, address, question, patience).ConfigureAwait(false) is ClusterMessage.Answer answer
            ? answer.Status
            : throw ClusterPort.NoAnswer(address);
}
