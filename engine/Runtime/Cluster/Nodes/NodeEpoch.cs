using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What a node does in one epoch: parent of its districts and of its links to the other nodes.</summary>
internal sealed partial class NodeEpoch : UntypedActor, IWithTimers
{
    private readonly NodePlan _plan;
    private readonly IActorRef _conductor;
    private readonly Gathering _gathering;
    private readonly CanonWriter _writer = new(CanonUse.Keep);
    private readonly FrameOutbox _reports;
    private readonly List<DistrictMessage.Captured> _captured = [];
    private readonly Dictionary<int, IActorRef> _links = [];
    private IActorRef[] _districts = [];
    private Traffic _traffic;
    private int _opened;
    private bool _isOpen;
    private int _granted = -1;
    private ClusterMessage.Saved? _saved;
    private int _capturing = -1;
    private ClusterMessage.Failed? _failed;

    public NodeEpoch(NodePlan plan, IActorRef conductor)
    {
        (_plan, _conductor) = (plan, conductor);
        _gathering = new Gathering(plan.Order.Districts, plan.Place.Count, plan.FirstTick);
        _reports = new FrameOutbox(plan.Epoch.Tag, plan.Own, FrameLane.Report);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    private NodePlace Place => _plan.Place;

    protected override void PreStart()
    {
        if (_plan.From is { } kept)
        {
            _plan.Store.LoadAsync(kept, Place, _plan.Placement).PipeTo(Self, Self, checkpoint => new Loaded(checkpoint), fault => new Lost(fault));
        }
        else
        {
            Try(new Loaded(null));
        }
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(
        0,
        Timeout.Infinite,
        cause =>
        {
            Self.Tell(new DistrictMessage.Failed(null, _granted, cause), Self);
            return Directive.Stop;
        },
        loggingEnabled: false);

    /// <summary>Whatever fails is told, and again whenever it is asked for anything more: a message can be lost.</summary>
    protected override void OnReceive(object message)
    {
        if (_failed is not null)
        {
            if (message is ClusterMessage.Open or ClusterMessage.Grant or ClusterMessage.Capture)
            {
                _conductor.Tell(_failed, Self);
            }

            return;
        }

        Try(message);
    }

    private void Try(object message)
    {
        try
        {
            Take(message);
        }
        catch (Exception fault)
        {
            Fail(fault);
        }
    }

    private void Take(object message)
    {
        switch (message)
        {
            case Loaded loaded: Build(loaded.Checkpoint); break;
            case ClusterMessage.Grant grant: Grant(grant); break;
            case DistrictMessage.TickDone done: Note(done); break;
            case Link.Carried carried: _traffic += new Traffic(0, carried.Letters, carried.Bytes); break;
            case Frame frame: _links.GetValueOrDefault(frame.From)?.Forward(frame); break;
            case FrameRequest { Lane: FrameLane.Report } request: Send(_reports.Again(request)); break;
            case FrameRequest request: _links.GetValueOrDefault(request.From)?.Forward(request); break;
            case ClusterMessage.Open: TellOpened(); break;
            case ClusterMessage.Capture capture: Capture(capture.Tick); break;
            case DistrictMessage.Captured captured: Note(captured); break;
            case ClusterMessage.Saved saved: _saved = saved; _conductor.Tell(saved, Self); break;
            case DistrictMessage.Census: _opened++; TellOpened(); break;
            case DistrictMessage.Failed failed: Fail(failed); break;
            case Lost lost: Fail(lost.Cause); break;
            default: Unhandled(message); break;
        }
    }

    private void Build(Checkpoint? from)
    {
        (World world, IActorRef self) = (_plan.World, Self);
        _districts = new IActorRef[_plan.Order.Districts];
        for (int district = Place.First; district < Place.First + Place.Count; district++)
        {
            int number = district;
            Props props = ActorMaker.Of(() => new District(world, _plan.Placement, number, self)).WithDispatcher(HostingSettings.DistrictDispatcher);
            _districts[district] = Context.ActorOf(props, $"district-{district}");
        }

        for (int node = 0; node < _plan.Nodes.Count; node++)
        {
            if (node != _plan.Own && Place.Count > 0 && _plan.Nodes[node] is { Count: > 0 } other)
            {
                Connect(node, other);
            }
        }

        TellAll(new DistrictMessage.Open(_districts, from));
        TellAll(new DistrictMessage.TakeCensus());
        TellOpened();
    }

    private void Connect(int node, NodePlace other)
    {
        LinkEnds ends = new(_plan.Own, NodeHost.At(Context.System, other.Address), Place.Count * other.Count, _districts);
        Props props = ActorMaker.Of(() => new Link(_plan.World, _plan.Epoch, ends, _plan.FirstTick)).WithDispatcher(HostingSettings.DistrictDispatcher);
        _links[node] = Context.ActorOf(props, $"link-{node}");
        Array.Fill(_districts, _links[node], other.First, other.Count);
    }

    private void TellOpened()
    {
        _isOpen |= _districts.Length > 0 && _opened == Place.Count;
        if (_isOpen)
        {
            _conductor.Tell(new ClusterMessage.Opened(_plan.Epoch), Self);
        }
    }

    private void Grant(ClusterMessage.Grant grant)
    {
        _reports.Release(grant.Done);
        if (_isOpen && grant.Tick > _granted)
        {
            _granted = grant.Tick;
            TellAll(new DistrictMessage.Grant(grant.Tick));
        }
    }

    private void Note(DistrictMessage.TickDone done)
    {
        _traffic += new Traffic(done.Letters, 0, 0);
        if (_gathering.Add(done) is { } record)
        {
            Send(_reports.Put(record.Tick, new TickReport(record, _traffic).Write(_plan.World, _writer)));
        }
    }

    private void Send(IEnumerable<Frame> frames)
    {
        foreach (Frame frame in frames)
        {
            _conductor.Tell(frame, Self);
        }
    }

    private void TellAll(object message)
    {
        for (int district = Place.First; district < Place.First + Place.Count; district++)
        {
            _districts[district].Tell(message, Self);
        }
    }

    private sealed record Loaded(Checkpoint? Checkpoint);

    private sealed record Lost(Exception Cause);
}
