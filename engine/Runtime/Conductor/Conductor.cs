using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Grants ticks ahead to the districts and puts together what they say about each tick. It holds no resident's state.
/// </summary>
internal sealed class Conductor : UntypedActor
{
    /// <summary>How far districts may run ahead of the last tick that is known to be done everywhere.</summary>
    private const int Ahead = 4;

    private readonly World _world;
    private readonly int _districts;
    private readonly Gathering _gathering;
    private readonly Questions _questions;
    private IReadOnlyList<IActorRef> _children = [];
    private ConductorMessage.Run? _run;
    private int _done;
    private int _granted;
    private int _target;
    private Exception? _failure;

    public Conductor(World world, Placement placement, int done)
    {
        (_world, _districts) = (world, placement.Districts);
        (_done, _granted, _target) = (done, done, done);
        _gathering = new Gathering(placement.Districts, placement.Districts, done + 1);
        _questions = new Questions(placement, TellAll);
        Placement = placement;
    }

    private Placement Placement { get; }

    private bool IsRunning => _run is { Answer.Task.IsCompleted: false };

    protected override void PreStart()
    {
        IActorRef self = Self;
        _children =
        [
            .. Enumerable.Range(0, _districts).Select(number => Context.ActorOf(
                ActorMaker.Of(() => new District(_world, Placement, number, self)).WithDispatcher(HostingSettings.DistrictDispatcher),
                $"district-{number}")),
        ];
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(
        0,
        Timeout.Infinite,
        cause =>
        {
            Self.Tell(new DistrictMessage.Failed(null, _done + 1, cause), Self);
            return Directive.Stop;
        },
        loggingEnabled: false);

    protected override void OnReceive(object message)
    {
        try
        {
            Take(message);
        }
        catch (Exception fault)
        {
            Break(fault);
        }
    }

    private void Take(object message)
    {
        switch (message)
        {
            case ConductorMessage.Open open: TellAll(new DistrictMessage.Open(_children, open.From)); break;
            case ConductorMessage.Run run: Begin(run); break;
            case ConductorMessage.Halt: _target = Math.Max(_granted, _done); Finish(); break;
            case ConductorMessage question when _failure is not null: question.Fail(_failure); break;
            case ConductorMessage.Capture capture when IsRunning: capture.Fail(new InvalidOperationException("a checkpoint is taken between ticks, not while the world is running")); break;
            case ConductorMessage question: _questions.Ask(question); break;
            case DistrictMessage.TickDone tick: Note(tick); break;
            case DistrictMessage.Shown shown: _questions.Note(shown); break;
            case DistrictMessage.Census census: _questions.Note(census); break;
            case DistrictMessage.Captured captured: _questions.Note(captured); break;
            case DistrictMessage.Failed failed: Fail(failed); break;
            default: Unhandled(message); break;
        }
    }

    private void Begin(ConductorMessage.Run run)
    {
        if (_failure is not null)
        {
            run.Fail(_failure);
        }
        else if (IsRunning)
        {
            run.Fail(new InvalidOperationException("the world is running already"));
        }
        else
        {
            (_run, _target) = (run, (int)Math.Min(int.MaxValue, (long)Math.Max(0, _done) + run.Ticks));
            Grant();
            Finish();
        }
    }

    private void Grant()
    {
        int granted = Math.Min(_target, _done + Ahead);
        if (granted > _granted)
        {
            _granted = granted;
            TellAll(new DistrictMessage.Grant(granted));
        }
    }

    private void Note(DistrictMessage.TickDone report)
    {
        if (_gathering.Add(report) is { } record && _failure is null)
        {
            _done = record.Tick;
            Grant();
            TellOutside(record);
            Finish();
        }
    }

    private void TellOutside(TickRecord record)
    {
        try
        {
            _run?.OnTick(record);
        }
        catch (Exception fault)
        {
            Break(fault);
        }
    }

    private void Finish()
    {
        if (_done >= _target)
        {
            _run?.Answer.TrySetResult(_done);
        }
    }

    private void Fail(DistrictMessage.Failed failed) => Break(failed switch
    {
        { Resident: { } resident } => new ResidentFailedException(resident, failed.Tick, _world.Seed, failed.Cause),
        _ => new InvalidOperationException(
            $"a district failed near tick {failed.Tick} of the run with seed {_world.Seed}: {failed.Cause.Message}", failed.Cause),
    });

    /// <summary>Ends the run for good: what waits for an answer gets the failure, and so does all that is asked later.</summary>
    private void Break(Exception failure)
    {
        _failure ??= failure;
        _run?.Fail(_failure);
        _questions.Fail(_failure);
    }

    private void TellAll(object message)
    {
        foreach (IActorRef district in _children)
        {
            district.Tell(message, Self);
        }
    }
}
