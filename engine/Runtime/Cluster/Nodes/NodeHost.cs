using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// One on each node: begins and ends epochs there as the conductor says, and is the one address that others know. Whatever carries
/// another epoch than the present one is dropped.
/// </summary>
internal sealed class NodeHost : UntypedActor
{
    public const string Name = "host";

    private readonly Func<ReadOnlyMemory<byte>, World> _toWorld;
    private readonly string _version;
    private readonly ICanTell _conductor;
    private readonly TaskCompletionSource _mayLeave;
    private EpochId _epoch;
    private ulong _tag;
    private IActorRef _child = ActorRefs.Nobody;
    private ClusterOrder? _order;
    private NodeStore? _store;
    private ClusterMessage.Failed? _refusal;

    public NodeHost(Func<ReadOnlyMemory<byte>, World> toWorld, string version, ICanTell conductor, TaskCompletionSource mayLeave) =>
        (_toWorld, _version, _conductor, _mayLeave) = (toWorld, version, conductor, mayLeave);

    /// <summary>The host of a node.</summary>
    /// <param name="system">The own actor system.</param>
    /// <param name="address">The node, as a cluster address in full.</param>
    public static ActorSelection At(ActorSystem system, string address) => system.ActorSelection($"{address}/user/{Name}");

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(0, Timeout.Infinite, _ => Directive.Stop, loggingEnabled: true);

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case Frame frame when frame.Epoch == _tag: _child.Forward(frame); break;
            case FrameRequest request when request.Epoch == _tag: _child.Forward(request); break;
            case Frame or FrameRequest: break;
            case ClusterMessage.Hello: Sender.Tell(new ClusterMessage.Present(_version, _order), Self); break;
            case ClusterMessage.Open open when open.Epoch == _epoch: OpenAgain(open); break;
            case ClusterMessage.Open open when open.Epoch.IsAfter(_epoch) || open.Order.Ticket != _order?.Ticket: Open(open); break;
            case ClusterMessage.Grant grant when grant.Epoch == _epoch: _child.Forward(grant); break;
            case ClusterMessage.Capture capture when capture.Epoch == _epoch: _child.Forward(capture); break;
            case ClusterMessage.Close close when close.Epoch == _epoch: Close(close); break;
            case ClusterMessage.Open or ClusterMessage.Grant or ClusterMessage.Capture or ClusterMessage.Close: break;
            case ClusterMessage.MayLeave: _mayLeave.TrySetResult(); break;
            case ClusterMessage.Ask or ClusterMessage.Do or ClusterMessage.Stop: _conductor.Tell(message, Sender); break;
            default: Unhandled(message); break;
        }
    }

    protected override void PostStop() => LetGo();

    private void Open(ClusterMessage.Open open)
    {
        End();
        if (open.Order.Name != _order?.Name)
        {
            LetGo();
        }

        (_epoch, _tag, _order, _refusal) = (open.Epoch, open.Epoch.Tag, open.Order, null);
        try
        {
            _store ??= new NodeStore(open.Order);
            World world = _toWorld(open.Order.Facts);
            string own = Akka.Cluster.Cluster.Get(Context.System).SelfAddress.ToString();
            NodePlan plan = new(open.Epoch, open.Order, open.Nodes, open.Nodes.ToList().FindIndex(node => node.Address == own), open.From)
            {
                World = world,
                Placement = Placement.In(world, open.Order.Districts, open.Order.FollowsTies ? PlacementKind.Ties : PlacementKind.Blocks),
                Store = _store,
            };
            IActorRef conductor = Sender;
            _child = Context.ActorOf(ActorMaker.Of(() => new NodeEpoch(plan, conductor)), $"epoch-{open.Epoch.Number}-{open.Epoch.Tag:x}");
        }
        catch (Exception fault)
        {
            NodeFaultKind kind = fault is ResidentFailedException ? NodeFaultKind.Bug : NodeFaultKind.Refused;
            _refusal = new ClusterMessage.Failed(open.Epoch, new NodeFault(kind, 0, fault.Message));
            Sender.Tell(_refusal, Self);
        }
    }

    private void OpenAgain(ClusterMessage.Open open)
    {
        if (_refusal is not null)
        {
            Sender.Tell(_refusal, Self);
        }
        else
        {
            _child.Forward(open);
        }
    }

    private void Close(ClusterMessage.Close close)
    {
        End();
        if (close.IsRunOver)
        {
            (_order, _epoch, _tag) = (null, default, 0);
            LetGo();
        }
    }

    /// <summary>Lets go of the store, so that nothing of it stays open beside a run that is over.</summary>
    private void LetGo()
    {
        _ = _store?.DisposeAsync().AsTask();
        _store = null;
    }

    private void End()
    {
        Context.Stop(_child);
        _child = ActorRefs.Nobody;
    }
}
