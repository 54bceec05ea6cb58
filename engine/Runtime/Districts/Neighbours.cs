using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// A district's exchange of parcels with all districts, itself among them: one per pair and tick. No district can be more than one
/// tick ahead of another, so parcels of two ticks are waiting at most.
/// </summary>
internal sealed class Neighbours(int districts, int own)
{
    private readonly Parcel?[][] _waiting = [new Parcel?[districts], new Parcel?[districts]];
    private readonly int[] _arrived = new int[2];
    private readonly Stack<Parcel> _spare = new();
    private readonly Parcel[] _read = new Parcel[districts];
    private readonly Parcel[] _outgoing = new Parcel[districts];
    private IReadOnlyList<IActorRef> _districts = [];

    public void Meet(IReadOnlyList<IActorRef> all) => _districts = all;

    /// <summary>Whether every parcel of a tick is in; before the first tick there are none to wait for.</summary>
    public bool AreAllIn(int tick) => _districts.Count > 0 && (tick < 0 || _arrived[tick & 1] == districts);

    public void Receive(Parcel parcel)
    {
        int half = parcel.Tick & 1;
        if (_waiting[half][parcel.From] is not null)
        {
            throw new InvalidOperationException($"two parcels of district {parcel.From} for one tick");
        }

        _waiting[half][parcel.From] = parcel;
        _arrived[half]++;
    }

    /// <summary>The parcels of a tick, in order of districts.</summary>
    public ReadOnlySpan<Parcel> TakeIn(int tick)
    {
        if (tick < 0)
        {
            return [];
        }

        int half = tick & 1;
        _waiting[half].CopyTo(_read, 0);
        Array.Clear(_waiting[half]);
        _arrived[half] = 0;
        return _read;
    }

    /// <summary>The parcels of a tick, in order of districts, all of which are in; they go on waiting.</summary>
    public ReadOnlySpan<Parcel?> Waiting(int tick) => tick < 0 ? [] : AreAllIn(tick)
        ? _waiting[tick & 1]
        : throw new InvalidOperationException($"parcels of tick {tick} are not in");

    /// <summary>Counts a tick as one whose parcels are all in: empty but for the own, which is returned to be filled.</summary>
    public Parcel AwaitNone(int tick)
    {
        for (int district = 0; district < districts; district++)
        {
            Receive(new Parcel().Address(tick, district, own));
        }

        return _waiting[tick & 1][own]!;
    }

    /// <summary>Empty parcels, one for each district.</summary>
    public Parcel[] NewParcels(int tick)
    {
        for (int district = 0; district < districts; district++)
        {
            _outgoing[district] = (_spare.TryPop(out Parcel? spare) ? spare : new Parcel()).Address(tick, own, district);
        }

        return _outgoing;
    }

    /// <summary>Keeps the parcels that were read for later use.</summary>
    public void Recycle()
    {
        for (int district = districts - 1; district >= 0; district--)
        {
            if (_read[district] is { } parcel)
            {
                parcel.Empty();
                _spare.Push(parcel);
            }

            _read[district] = null!;
        }
    }

    public void Send(Parcel[] parcels, IActorRef self)
    {
        for (int district = 0; district < districts; district++)
        {
            if (district == own)
            {
                Receive(parcels[district]);
            }
            else
            {
                _districts[district].Tell(parcels[district], self);
            }
        }
    }
}
