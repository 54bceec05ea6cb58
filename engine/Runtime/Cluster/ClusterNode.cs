using System.Globalization;
using Akka.Actor;
using Akka.Cluster;
using Akka.Cluster.Tools.Singleton;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>A node of a cluster, in this process: it hosts districts, and perhaps the conductor.</summary>
public sealed class ClusterNode : IAsyncDisposable
{
    private static readonly TimeSpan PatienceOfJoining = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceOfLeaving = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceOfConductor = TimeSpan.FromMilliseconds(250);

    private const int QuestionsToConductor = 40;

    private readonly ActorSystem _system;
    private readonly Cluster _cluster;
    private readonly ICanTell _conductor;
    private readonly TaskCompletionSource _mayLeave;
    private IReadOnlyList<string> _others = [];
    private bool _isLeaving;

    private ClusterNode(ActorSystem system, Func<ReadOnlyMemory<byte>, World> toWorld, Func<ReadOnlyMemory<byte>, Func<TickRecord, bool>?> toEnd)
    {
        _system = system;
        _cluster = Cluster.Get(system);
        _mayLeave = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Props conductor = ActorMaker.Of(() => new ClusterConductor(toWorld, toEnd, ClusterSettings.Version)).WithDispatcher(ClusterSettings.ConductorDispatcher);
        system.ActorOf(
            ClusterSingletonManager.Props(conductor, PoisonPill.Instance, ClusterSingletonManagerSettings.Create(system).WithSingletonName(ClusterSettings.Conductor)),
            ClusterSettings.Conductor);
        _conductor = system.ActorOf(
            ClusterSingletonProxy.Props($"/user/{ClusterSettings.Conductor}", ClusterSingletonProxySettings.Create(system).WithSingletonName(ClusterSettings.Conductor)),
            "to-conductor");
        system.ActorOf(ActorMaker.Of(() => new NodeHost(toWorld, ClusterSettings.Version, _conductor, _mayLeave)), NodeHost.Name);
        Ended = EndAsync();
    }

    /// <summary>Where it listens, as "HOST:PORT".</summary>
    public string Address => Shown(_cluster.SelfAddress);

    /// <summary>The other nodes that it knows of now, or knew of when it was removed, as "HOST:PORT"; to join again.</summary>
    public IReadOnlyList<string> Others
    {
        get
        {
            if (!_cluster.IsTerminated)
            {
                string[] known = [.. _cluster.State.Members.Where(member => member.Address != _cluster.SelfAddress).Select(member => Shown(member.Address))];
                _others = known.Length > 0 ? known : _others;
            }

            return _others;
        }
    }

    /// <summary>Ends when the node has left, or was removed by the others; true if it left of its own will.</summary>
    public Task<bool> Ended { get; }

    /// <summary>Starts a node, and returns when it is a member of the cluster.</summary>
    /// <param name="settings">Where it listens and whom it joins.</param>
    /// <param name="toWorld">Makes the world from what a journal was told of a run; what it throws refuses the run.</param>
    /// <param name="toEnd">Says from the same whether the run is over with a tick, before its last one; default null, never.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ClusterException">No node answers there, or it has another version; or the port is taken.</exception>
    /// <exception cref="InputException">Other machines could reach it and it has no certificate, or none for its address.</exception>
    public static async Task<ClusterNode> StartAsync(
        NodeSettings settings,
        Func<ReadOnlyMemory<byte>, World> toWorld,
        Func<ReadOnlyMemory<byte>, Func<TickRecord, bool>?>? toEnd = null,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ActorSystem system = ClusterPort.Open(settings);
        ClusterNode node = new(system, toWorld, toEnd ?? (_ => null));
        try
        {
            await node.JoinAsync(settings.Join, stop).ConfigureAwait(false);
            return node;
        }
        catch
        {
            await node.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes another node for dead, which somebody saw end.</summary>
    /// <param name="address">"HOST:PORT".</param>
    public void Down(string address)
    {
        if (NodeAddress.Parse(address) is { } dead)
        {
            _cluster.Down(_cluster.SelfAddress.WithHost(dead.Host).WithPort(dead.Port));
        }
    }

    /// <summary>Hands over what it hosts, and leaves.</summary>
    public async Task LeaveAsync()
    {
        _isLeaving = true;
        using CancellationTokenSource patience = new(PatienceOfLeaving);
        string own = _cluster.SelfAddress.ToString();
        while (!_mayLeave.Task.IsCompleted && !patience.IsCancellationRequested && !_system.WhenTerminated.IsCompleted)
        {
            _conductor.Tell(new ClusterMessage.Leaving(own), ActorRefs.NoSender);
            await Task.WhenAny(_mayLeave.Task, _system.WhenTerminated, Task.Delay(TimeSpan.FromSeconds(1), patience.Token)).ConfigureAwait(false);
        }

        _cluster.Leave(_cluster.SelfAddress);
        await Task.WhenAny(_system.WhenTerminated, Task.Delay(PatienceOfLeaving, CancellationToken.None)).ConfigureAwait(false);
        await _system.Terminate().ConfigureAwait(false);
    }

    /// <summary>Ends it at once.</summary>
    public async ValueTask DisposeAsync() => await _system.Terminate().ConfigureAwait(false);

    /// <summary>Ends it as a crash would: nobody is told.</summary>
    internal void Abort() => ((ExtendedActorSystem)_system).Abort();

    private static string Shown(Address address) => string.Create(CultureInfo.InvariantCulture, $"{address.Host}:{address.Port}");

    private async Task<bool> EndAsync()
    {
        _cluster.RegisterOnMemberRemoved(() => _ = _system.Terminate());
        await _system.WhenTerminated.ConfigureAwait(false);
        return _isLeaving;
    }

    /// <summary>Waits until the conductor answers, or is too busy to: an order that came before would be lost.</summary>
    private async Task FindConductorAsync(CancellationToken stop)
    {
        for (int i = 0; i < QuestionsToConductor; i++)
        {
            try
            {
                await _conductor.Ask<ClusterMessage.Answer>(new ClusterMessage.Ask(), PatienceOfConductor, stop).ConfigureAwait(false);
                return;
            }
            catch (AskTimeoutException)
            {
            }
        }
    }

    private async Task JoinAsync(IReadOnlyList<string> join, CancellationToken stop)
    {
        TaskCompletionSource up = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _cluster.RegisterOnMemberUp(() => up.TrySetResult());
        if (join.Count == 0)
        {
            _cluster.Join(_cluster.SelfAddress);
        }
        else
        {
            string found = await ClusterPort.FindAsync(_system, join, stop).ConfigureAwait(false);
            _cluster.JoinSeedNodes([Akka.Actor.Address.Parse(ClusterPort.In(_system, found))]);
        }

        try
        {
            await up.Task.WaitAsync(PatienceOfJoining, stop).ConfigureAwait(false);
            await FindConductorAsync(stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new ClusterException(new Bilingual(
                $"the cluster at {string.Join(", ", join)} answers, but lets no node join: perhaps it has lost too many",
                $"der Cluster bei {string.Join(", ", join)} antwortet, nimmt aber keinen Knoten auf: vielleicht hat er zu viele verloren"));
        }
    }
}
