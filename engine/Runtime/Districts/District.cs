using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// A district: its residents' actors live in its blocks. It runs a tick as soon as the parcels of the tick before are in from every district
/// and the conductor has granted it.
/// </summary>
internal sealed class District : UntypedActor
{
    private readonly int _number;
    private readonly IActorRef _conductor;
    private readonly Neighbours _neighbours;
    private readonly Town _town;
    private int _tick = -1;
    private int _granted = -1;
    private int _capturedBytes;
    private IActorRef? _asksToCapture;
    private bool _hasFailed;

    public District(World world, Placement placement, int number, IActorRef conductor)
    {
        (_number, _conductor) = (number, conductor);
        _neighbours = new Neighbours(placement.Districts, number);
        _town = new Town(world, placement, number);
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(
        0, Timeout.Infinite, _ => Directive.Stop, loggingEnabled: false);

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case DistrictMessage.Open open: Open(open); break;
            case DistrictMessage.Grant grant: _granted = grant.Tick; Advance(); break;
            case Parcel parcel: _neighbours.Receive(parcel); Advance(); CaptureIfWhole(); break;
            case DistrictMessage.Show show: Sender.Tell(_town.Show(show.Look, Self), Self); break;
            case DistrictMessage.Capture: _asksToCapture = Sender; CaptureIfWhole(); break;
            case DistrictMessage.TakeCensus:
                Sender.Tell(new DistrictMessage.Census(_town.Count, _town.CountActors(Self)), Self);
                break;
            default: Unhandled(message); break;
        }
    }

    private void Open(DistrictMessage.Open open)
    {
        if (open.From is { } checkpoint)
        {
            Parcel mail = _neighbours.AwaitNone(checkpoint.Tick);
            _town.Restore(checkpoint, mail, Context);
            (_tick, _granted) = (checkpoint.Tick, checkpoint.Tick);
        }

        _neighbours.Meet(open.Districts);
        Advance();
    }

    /// <summary>Captures as soon as the parcels of the last tick are in: from other nodes they may still be on their way.</summary>
    private void CaptureIfWhole()
    {
        if (_asksToCapture is not null && _neighbours.AreAllIn(_tick))
        {
            _asksToCapture.Tell(Capture(), Self);
            _asksToCapture = null;
        }
    }

    private DistrictMessage.Captured Capture()
    {
        CanonWriter writer = new(CanonUse.Keep, (int)Math.Min(Array.MaxLength, _capturedBytes + (_capturedBytes / 8L)));
        if (_town.Capture(writer, Self) is { } fault)
        {
            return new DistrictMessage.Captured(_number, _tick, default, fault);
        }

        CheckpointPart.WriteMail(writer, _neighbours.Waiting(_tick));
        _capturedBytes = writer.Written.Length;
        return new DistrictMessage.Captured(_number, _tick, writer.HandOver());
    }

    private void Advance()
    {
        while (!_hasFailed && _tick < _granted && _neighbours.AreAllIn(_tick))
        {
            try
            {
                Run(_tick + 1);
                _tick++;
            }
            catch (ResidentFailedException failure)
            {
                _hasFailed = true;
                _conductor.Tell(new DistrictMessage.Failed(failure.Resident, failure.Tick, failure.InnerException ?? failure), Self);
            }
        }
    }

    private void Run(int tick)
    {
        Parcel[] outgoing = _neighbours.NewParcels(tick);
        DistrictMessage.TickDone done = _town.Run(tick, _neighbours.TakeIn(tick - 1), outgoing, Context);
        _neighbours.Recycle();
        _neighbours.Send(outgoing, Self);
        _conductor.Tell(done, Self);
    }
}
