using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What a district does with its residents in a tick. It holds their actors and hashes, never their state.</summary>
internal sealed partial class Town
{
    private readonly World _world;
    private readonly Placement _placement;
    private readonly int _number;
    private readonly Roll _roll;
    private readonly Mailroom _mailroom;
    private readonly DistrictStep _step;
    private readonly Sleepers _sleepers;
    private readonly Lodgings _lodgings = new();
    private readonly List<Letter> _undelivered = [];
    private readonly List<int> _ended = [];
    private List<int> _awake = [];
    private List<int> _awakeNext = [];
    private ulong _statesDigest;

    public Town(World world, Placement placement, int number)
    {
        (_world, _placement, _number) = (world, placement, number);
        _roll = new Roll(placement, number);
        _mailroom = new Mailroom(_roll);
        _sleepers = new Sleepers(_roll);
        _step = new DistrictStep(world, placement);
    }

    /// <summary>Residents alive.</summary>
    public int Count => _roll.Count;

    /// <summary>Actors that have a resident; equal unless something is broken.</summary>
    public int CountActors(IActorRef self) => _lodgings.Count(self);

    public DistrictMessage.TickDone Run(int tick, ReadOnlySpan<Parcel> incoming, Parcel[] outgoing, IActorContext context)
    {
        _step.BeginTick(tick, outgoing);
        Arrive(tick, context);
        _mailroom.Sort(incoming, _undelivered);
        Live(tick, context.Self);
        foreach (Letter letter in _undelivered)
        {
            AnswerForTheEnded(letter, tick);
        }

        _undelivered.Clear();
        _mailroom.Empty();
        foreach (Resident newborn in _step.Newborn)
        {
            BringIn(newborn, 0, tick, context);
        }

        _step.Newborn.Clear();
        ulong digest = _statesDigest + _step.LettersDigest;
        BidFarewell(context.Self);
        return new DistrictMessage.TickDone(_number, tick, digest, _step.Totals, _step.Chronicle) { Letters = _step.Letters };
    }

    /// <summary>Asks every resident; null answers are left out. Stops at the first question that throws.</summary>
    public DistrictMessage.Shown Show(Func<Resident, object?> look, IActorRef self)
    {
        List<(ResidentId, object)> answers = [];
        for (int berth = 0; berth < _roll.Length; berth++)
        {
            Glance glance = new(look);
            _roll[berth].Actor?.Tell(glance, self);
            if (glance.Fault is { } fault)
            {
                return new DistrictMessage.Shown([], fault);
            }

            if (glance.Seen is { } seen)
            {
                answers.Add((_roll[berth].Id, seen));
            }
        }

        return new DistrictMessage.Shown(answers);
    }

    private void AnswerForTheEnded(in Letter letter, int tick)
    {
        try
        {
            _step.AnswerForTheEnded(letter);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            throw new ResidentFailedException(letter.Recipient, tick, _world.Seed, cause);
        }
    }

    /// <summary>Wakes those with mail first: after the others have stepped, those who fell asleep just now look the same.</summary>
    private void Live(int tick, IActorRef self)
    {
        _awakeNext.Clear();
        foreach (int berth in _mailroom.Readers)
        {
            if (_roll[berth].IsAsleep)
            {
                Step(berth, tick, self);
            }
        }

        foreach (int berth in _awake)
        {
            Step(berth, tick, self);
        }

        while (_sleepers.TryWake(tick, out int berth))
        {
            Step(berth, tick, self);
        }

        (_awake, _awakeNext) = (_awakeNext, _awake);
    }

    private void Step(int berth, int tick, IActorRef self)
    {
        ref Berth resident = ref _roll[berth];
        _step.Prepare(resident, _mailroom.Sorted);
        resident.Actor!.Tell(_step, self);
        if (!_step.IsTaken)
        {
            Exception cause = _step.Fault ?? new InvalidOperationException("the resident did not take its step");
            throw new ResidentFailedException(resident.Id, tick, _world.Seed, cause);
        }

        _statesDigest += _step.Hash - resident.Hash;
        (resident.Hash, resident.IsAsleep) = (_step.Hash, false);
        if (_step.HasEnded)
        {
            _ended.Add(berth);
        }
        else if (_step.AsleepUntil > tick + 1)
        {
            _sleepers.Add(berth, _step.AsleepUntil);
        }
        else
        {
            _awakeNext.Add(berth);
        }
    }

    private void BidFarewell(IActorRef self)
    {
        foreach (int berth in _ended)
        {
            _statesDigest -= _roll[berth].Hash;
            _lodgings.Vacate(_roll[berth].Actor!, self);
            _roll.Remove(berth);
        }

        _ended.Clear();
    }
}
