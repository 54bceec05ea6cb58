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
    private readonly List<(ResidentId Id, object Seen)> _seen = [];
    private IReadOnlyList<IActorRef> _children = [];
    private ConductorMessage.Run? _run;
    private ConductorMessage.Show? _show;
    private ConductorMessage.TakeCensus? _census;
    private (int Residents, int Actors) _counted;
    private int _answers;
    private int _done = -1;
    private int _granted = -1;
    private int _target = -1;
    private Exception? _failure;

    public Conductor(World world, Placement placement)
    {
        (_world, _districts) = (world, placement.Districts);
        _gathering = new Gathering(placement.Districts);
        Placement = placement;
    }

    private Placement Placement { get; }

    protected override void PreStart()
    {
        _children =
        [
            .. Enumerable.Range(0, _districts).Select(number => Context.ActorOf(
                Props.Create(() => new District(_world, Placement, number, Context.Self)).WithDispatcher(HostingSettings.DistrictDispatcher),
                $"district-{number}")),
        ];
        TellAll(new DistrictMessage.Open(_children));
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
        switch (message)
        {
            case ConductorMessage.Run run: Begin(run); break;
            case ConductorMessage.Halt: _target = Math.Max(_granted, _done); Finish(); break;
            case ConductorMessage.Show show: _show = show; Question(new DistrictMessage.Show(show.Look)); break;
            case ConductorMessage.TakeCensus census: _census = census; Question(new DistrictMessage.TakeCensus()); break;
            case DistrictMessage.TickDone tick: Note(tick); break;
            case DistrictMessage.Shown shown: Note(shown); break;
            case DistrictMessage.Census census: Note(census); break;
            case DistrictMessage.Failed failed: Fail(failed); break;
            default: Unhandled(message); break;
        }
    }

    private void Begin(ConductorMessage.Run run)
    {
        _run = run;
        _target = Math.Max(0, _done) + run.Ticks;
        if (_failure is not null)
        {
            run.Answer.TrySetException(_failure);
            return;
        }

        Grant();
        Finish();
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
            _failure = fault;
            _run?.Answer.TrySetException(fault);
        }
    }

    private void Finish()
    {
        if (_done >= _target)
        {
            _run?.Answer.TrySetResult(_done);
        }
    }

    private void Question(DistrictMessage question)
    {
        (_answers, _counted) = (0, default);
        _seen.Clear();
        TellAll(question);
    }

    private void Note(DistrictMessage.Shown shown)
    {
        _seen.AddRange(shown.Residents);
        if (++_answers == _districts)
        {
            _show?.Answer.TrySetResult([.. _seen.OrderBy(resident => resident.Id).Select(resident => resident.Seen)]);
            _seen.Clear();
        }
    }

    private void Note(DistrictMessage.Census census)
    {
        _counted = (_counted.Residents + census.Residents, _counted.Actors + census.Actors);
        if (++_answers == _districts)
        {
            _census?.Answer.TrySetResult(_counted);
        }
    }

    private void Fail(DistrictMessage.Failed failed)
    {
        _failure ??= failed.Resident is { } resident
            ? new ResidentFailedException(resident, failed.Tick, _world.Seed, failed.Cause)
            : new InvalidOperationException($"a district failed near tick {failed.Tick} of the run with seed {_world.Seed}", failed.Cause);
        _run?.Answer.TrySetException(_failure);
    }

    private void TellAll(object message)
    {
        foreach (IActorRef district in _children)
        {
            district.Tell(message, Self);
        }
    }
}
