using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>Who comes into a district: participants of the start, newcomers, networks that were founded.</content>
internal sealed partial class Town
{
    private void Arrive(int tick, IActorContext context)
    {
        Arrivals arrivals = _world.ArrivalsAt(tick);
        for (uint i = 0; i < arrivals.Count; i++)
        {
            uint participant = arrivals.First + i;
            if (_placement.DistrictOf(participant) == _number)
            {
                _awake.Add(House(Arrive(participant, tick), context));
            }
        }
    }

    private Resident Arrive(uint participant, int tick)
    {
        try
        {
            return _world.Arrive(participant, tick);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            throw new ResidentFailedException(ResidentId.OfParticipant(participant), tick, _world.Seed, cause);
        }
    }

    private int House(Resident resident, IActorContext context)
    {
        int berth = _roll.Add(resident.Id);
        _roll[berth].Actor = _lodgings.House(resident, context);
        return berth;
    }

    private void BringIn(Resident resident, int asleepUntil, int tick, IActorContext context)
    {
        int berth = House(resident, context);
        if (asleepUntil > 0)
        {
            _sleepers.Add(berth, asleepUntil);
        }
        else
        {
            _awake.Add(berth);
        }

        Glance hash = new(_step.HashOf);
        _roll[berth].Actor!.Tell(hash, context.Self);
        if (hash.Fault is { } cause)
        {
            throw new ResidentFailedException(_roll[berth].Id, tick, _world.Seed, cause);
        }

        _roll[berth].Hash = (ulong)hash.Seen!;
        _statesDigest += _roll[berth].Hash;
    }
}
