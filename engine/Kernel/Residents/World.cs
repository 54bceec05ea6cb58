namespace CoCreation.Sim.Kernel;

/// <summary>A model with its parameters and seed: all that a host needs to know of it. Immutable but for its timeline.</summary>
public abstract class World(ulong seed, Timeline timeline)
{
    /// <summary>The seed that all chance hangs on.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>What comes from outside, tick by tick.</summary>
    public Timeline Timeline { get; } = timeline;

    /// <summary>The names of the totals that residents add to; their order is the index.</summary>
    public abstract IReadOnlyList<string> TotalNames { get; }

    /// <summary>
    /// The participants that arrive at the beginning of a tick, as consecutive numbers; those of tick 0 are the start.
    /// </summary>
    public abstract Arrivals ArrivalsAt(int tick);

    /// <summary>Makes a participant as it is when it arrives; depends on nothing but the arguments.</summary>
    public abstract Resident Create(uint participant, int tick);

    /// <summary>For hosts: makes a participant, and sees to it that it is the one that was asked for.</summary>
    /// <exception cref="InvalidOperationException">The world made nobody, or somebody else; the message says whom.</exception>
    public Resident Arrive(uint participant, int tick)
    {
        ResidentId id = ResidentId.OfParticipant(participant);
        Resident? made = Create(participant, tick);
        return made?.Id == id ? made : throw new InvalidOperationException($"Create made {(made is null ? "nobody" : $"resident {made.Id}")} where resident {id} was asked for");
    }

    /// <summary>
    /// Whom a participant of the start knows, as it was at the start; nobody by default. Who posts letters to whom is free all the
    /// same: a host may house those together who know each other, and nothing else hangs on it. The same whenever it is asked for.
    /// </summary>
    /// <param name="participant">A participant of the start.</param>
    public virtual ReadOnlySpan<uint> AcquaintancesOf(uint participant) => [];

    /// <summary>
    /// What the district answers in the name of a resident that is no longer alive; null drops the letter. Sender and
    /// sequence are filled in, the same for all answers of one resident in one tick: several to one reader must not differ in their enclosures alone.
    /// </summary>
    public virtual Letter? AnswerForTheEnded(in Letter letter) => null;

    /// <summary>Reads back what <see cref="Resident.Write"/> wrote.</summary>
    public abstract Resident ReadResident(ResidentId id, CanonReader reader);

    /// <summary>For hosts: reads a resident back from bytes that are known to be what it wrote.</summary>
    /// <param name="id">Whose they are.</param>
    /// <param name="reader">The bytes.</param>
    /// <exception cref="InvalidOperationException">It is read otherwise than it was written; the message names the resident.</exception>
    public Resident ReadBack(ResidentId id, CanonReader reader)
    {
        try
        {
            return ReadResident(id, reader);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw ReadsOtherwise(id, fault.Message, fault);
        }
    }

    /// <summary>For hosts: the same where the bytes are one resident's and no more.</summary>
    /// <exception cref="InvalidOperationException">It is read otherwise than it was written; the message names the resident.</exception>
    public Resident ReadBack(ResidentId id, ReadOnlyMemory<byte> bytes)
    {
        CanonReader reader = new(this, bytes);
        Resident read = ReadBack(id, reader);
        return reader.IsAtEnd ? read : throw ReadsOtherwise(id, "fewer fields are read than were written", null);
    }

    private static InvalidOperationException ReadsOtherwise(ResidentId id, string why, Exception? fault) =>
        new($"resident {id} reads otherwise than it was written ({why}); does ReadResident read just what Write wrote?", fault);

    /// <summary>Reads back what <see cref="Enclosure.Write"/> wrote.</summary>
    public abstract Enclosure ReadEnclosure(byte kind, CanonReader reader);

    /// <summary>Writes what happened, so that it can be read again.</summary>
    /// <exception cref="NotSupportedException">Nothing can happen in this world.</exception>
    public virtual void WriteOccurrence(Occurrence what, CanonWriter writer) => throw NothingHappens();

    /// <summary>Reads back what <see cref="WriteOccurrence"/> wrote.</summary>
    /// <exception cref="NotSupportedException">Nothing can happen in this world.</exception>
    public virtual Occurrence ReadOccurrence(CanonReader reader) => throw NothingHappens();

    private NotSupportedException NothingHappens() => new($"{GetType().Name} does not say how what happens in it is written");
}

/// <summary>Participants with consecutive numbers.</summary>
/// <param name="First">The lowest number.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct Arrivals(uint First, uint Count);
