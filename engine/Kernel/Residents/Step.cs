using System.Collections.Immutable;

namespace CoCreation.Sim.Kernel;

/// <summary>What a resident sees of the world in one tick, and all that it can do. Each host has its own.</summary>
public abstract class Step
{
    private Letter[] _letters = [];
    private int _first;
    private int _count;
    private ulong _seed;
    private bool _hasFounded;

    /// <summary>The tick; the first that residents step in is 1.</summary>
    public int Tick { get; private set; }

    /// <summary>What holds from outside in this tick.</summary>
    public Conditions Conditions { get; private set; } = null!;

    /// <summary>Whose step it is.</summary>
    public ResidentId Self { get; private set; }

    /// <summary>The letters posted to this resident in the tick before, ordered by (sender, sequence).</summary>
    public ReadOnlySpan<Letter> Mail => new(_letters, _first, _count);

    /// <summary>The resident's own keyed chance in this tick.</summary>
    public Chance Chance => new(_seed, (uint)Tick, Self);

    /// <summary>How many letters this resident has posted in this step.</summary>
    protected uint Posted { get; set; }

    /// <summary>Posts a letter; sender and sequence are filled in. It is read in the next tick.</summary>
    public abstract void Post(in Letter draft);

    /// <summary>Posts one letter to many readers.</summary>
    public abstract void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers);

    /// <summary>Brings a network into the world: born at the end of this tick, it first steps in the next.</summary>
    /// <param name="newborn">Its id has this participant as founder and this tick as birth: one each tick.</param>
    /// <exception cref="ArgumentException">It has another id, as of somebody who is alive.</exception>
    public void Found(Resident newborn)
    {
        ArgumentNullException.ThrowIfNull(newborn);
        if (_hasFounded || !Self.IsParticipant || newborn.Id != ResidentId.OfNetwork(Self.Participant, Tick))
        {
            string only = Self.IsParticipant ? $"the network {ResidentId.OfNetwork(Self.Participant, Tick)}, once" : "nobody";
            throw new ArgumentException($"{newborn.Id} cannot be founded: in tick {Tick} {Self} can found {only}");
        }

        _hasFounded = true;
        Bring(newborn);
    }

    /// <summary>For hosts: a network is founded.</summary>
    protected abstract void Bring(Resident newborn);

    /// <summary>Ends this resident with this tick, in which it still counts.</summary>
    public abstract void End();

    /// <summary>Lets this resident sleep until mail comes or the tick is there, whichever is first.</summary>
    public abstract void SleepUntil(int tick);

    /// <summary>Adds to a total that counts; the total is an index into <see cref="World.TotalNames"/>.</summary>
    public abstract void Count(int total, long count);

    /// <summary>Adds to a total in exact units of 2^-40.</summary>
    public abstract void Add(int total, double amount);

    /// <summary>Enters what happened into the chronicle.</summary>
    public abstract void Record(Occurrence what);

    /// <summary>For hosts: begins a tick.</summary>
    protected void Begin(World world, int tick)
    {
        ArgumentNullException.ThrowIfNull(world);
        _seed = world.Seed;
        Tick = tick;
        Conditions = world.Timeline.At(tick);
    }

    /// <summary>For hosts: hands over to a resident, with a range of letters that are sorted.</summary>
    protected void HandTo(ResidentId resident, Letter[] letters, int first, int count)
    {
        (Self, _letters, _first, _count) = (resident, letters, first, count);
        (Posted, _hasFounded) = (0, false);
    }
}
