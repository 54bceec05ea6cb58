using Akka.Actor;
using Akka.Cluster;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The one conductor of a cluster: gives districts to nodes, grants ticks, enters them in the journal, commits checkpoints. When a
/// node is lost it begins a new epoch from the newest checkpoint. It holds no resident's state; what it knows is in the journal.
/// </summary>
internal sealed partial class ClusterConductor : UntypedActor, IWithTimers
{
    /// <summary>How often it looks whether something is overdue.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan PatienceOfStore = TimeSpan.FromSeconds(60);

    /// <summary>For how many beats it waits for the nodes that an order wants: ten seconds.</summary>
    private const int MostWaiting = 40;

    private readonly Func<ReadOnlyMemory<byte>, World> _toWorld;
    private readonly Func<ReadOnlyMemory<byte>, Func<TickRecord, bool>?> _toEnd;
    private readonly Cluster _cluster = Cluster.Get(Context.System);
    private readonly Crew _crew;
    private readonly HashSet<int> _damaged = [];
    private readonly Pulse _pulse = new();
    private Patience _patience = new(PatienceOfStore);
    private ClusterState _state;
    private ClusterOrder? _order;
    private World? _world;
    private Func<TickRecord, bool>? _ends;
    private ConductedStore? _store;
    private ConductedEpoch? _epoch;
    private ConductedEpoch? _ended;
    private Bilingual? _trouble;
    private ClusterFault? _fault;
    private int _attempt;
    private int _wanted = 1;
    private int _waitUntil;
    private int _last = -1;
    private bool _isStopping;
    private bool _isDone;
    private bool _isCommitting;
    private bool _isOver;

    public ClusterConductor(Func<ReadOnlyMemory<byte>, World> toWorld, Func<ReadOnlyMemory<byte>, Func<TickRecord, bool>?> toEnd, string version)
    {
        (_toWorld, _toEnd) = (toWorld, toEnd);
        _crew = new Crew(version);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    private string Own => _cluster.SelfAddress.ToString();

    protected override void PreStart()
    {
        _cluster.Subscribe(Self, ClusterEvent.SubscriptionInitialStateMode.InitialStateAsEvents, typeof(ClusterEvent.IMemberEvent));
        Timers.StartPeriodicTimer(this, Pulse.Beat, Beat);
    }

    protected override void PostStop()
    {
        _cluster.Unsubscribe(Self);
        _ = _store?.DisposeAsync().AsTask();
    }

    /// <summary>What fails ends the run: begun anew, it would only fail again.</summary>
    protected override void OnReceive(object message)
    {
        try
        {
            Handle(message);
        }
        catch (Exception fault) when (_order is not null && _state is ClusterState.Waiting or ClusterState.Opening or ClusterState.Running)
        {
            Fail(new ClusterFault(ClusterFaultKind.Bug, Math.Max(0, _last), fault.Message));
        }
    }

    private void Handle(object message)
    {
        switch (message)
        {
            case Frame frame when _state == ClusterState.Running && frame.Epoch == _epoch!.Id.Tag: Take(frame); break;
            case Frame: break;
            case Pulse.Beaten: OnBeat(); break;
            case ClusterEvent.MemberUp up: _crew.Join(up.Member.Address.ToString()); Greet(); break;
            case ClusterEvent.MemberExited or ClusterEvent.MemberDowned or ClusterEvent.MemberRemoved: Lose(((ClusterEvent.IMemberEvent)message).Member); break;
            case ClusterEvent.IMemberEvent: break;
            case ClusterMessage.Present present: Meet(present); break;
            case ClusterMessage.Opened opened when opened.Epoch == _epoch?.Id: NoteOpened(); break;
            case ClusterMessage.Saved saved when saved.Epoch == _epoch?.Id: Note(saved); break;
            case ClusterMessage.Failed failed when failed.Epoch == _epoch?.Id: Note(failed.Fault); break;
            case ClusterMessage.Opened or ClusterMessage.Saved or ClusterMessage.Failed: break;
            case ClusterMessage.Leaving leaving: LetLeave(leaving.Address); break;
            case ClusterMessage.Do told: Accept(told.Order); Answer(); break;
            case ClusterMessage.Stop stop: Stop(stop.Run); Answer(); break;
            case ClusterMessage.Ask: Answer(); break;
            case StoreOpened opened: Begin(opened); break;
            case StoreFailed failed: Trouble(failed); break;
            case Committed committed when committed.Attempt == _attempt: GoOn(); break;
            case Committed: break;
            case StoreClosed closed: _store = ReferenceEquals(_store, closed.Store) ? null : _store; break;
            default: Unhandled(message); break;
        }
    }

    private void Accept(ClusterOrder order)
    {
        bool isBusy = _state is ClusterState.Waiting or ClusterState.Opening or ClusterState.Running;
        if (_isOver || order.Ticket == _order?.Ticket || (isBusy && order.Name != _order?.Name))
        {
            return;
        }

        if (isBusy)
        {
            // Whoever orders a run that is under way has come back to it.
            _order = _order! with { Ticket = order.Ticket };
            return;
        }

        Adopt(order, order.Nodes);
    }

    private void Adopt(ClusterOrder order, int wanted)
    {
        (_order, _wanted, _fault, _trouble, _patience, _last) = (order, wanted, null, null, new Patience(PatienceOfStore), -1);
        _damaged.Clear();
        (_isStopping, _isDone) = (false, false);
        _waitUntil = _pulse.Beats;
        (_state, _attempt) = (ClusterState.Waiting, _attempt + 1);
        try
        {
            (_world, _ends) = (_toWorld(order.Facts), _toEnd(order.Facts));
        }
        catch (Exception fault)
        {
            Fail(new ClusterFault(ClusterFaultKind.Refused, 0, fault.Message));
        }
    }

    private void OnBeat()
    {
        _pulse.Note(_epoch?.Traffic.Letters ?? 0);
        Greet();
        if (_state == ClusterState.Waiting && !_isOver)
        {
            OpenIfReady();
        }
        else if (_pulse.Beats % 4 == 0)
        {
            SayAgain();
        }
    }

    private void Answer() => Sender.Tell(new ClusterMessage.Answer(Status()), Self);

    private void TellAll(object message)
    {
        foreach (NodePlace node in _epoch!.Nodes)
        {
            Tell(node, message);
        }
    }

    private void Tell(NodePlace node, object message) => NodeHost.At(Context.System, node.Address).Tell(message, Self);

    private string AddressOf(IActorRef sender) => sender.Path.Address.HasLocalScope ? Own : sender.Path.Address.ToString();

    private ClusterMessage.Open OpenMessage() => new(_epoch!.Id, _order!, _epoch.Nodes, _epoch.From);

    private sealed record StoreOpened(int Attempt, ConductedStore Store);

    private sealed record StoreFailed(int Attempt, Exception Cause);

    private sealed record Committed(int Attempt);

    private sealed record StoreClosed(ConductedStore Store);
}
