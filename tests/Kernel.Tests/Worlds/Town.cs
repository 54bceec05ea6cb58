namespace CoCreation.Sim.Kernel.Tests;

/// <summary>What is wrong with a town, so that a host has something to find.</summary>
internal enum Flaw
{
    /// <summary>Nothing: every host gives the same digests.</summary>
    None,

    /// <summary>Dwellers rewrite notes that they have sent.</summary>
    RewritesWhatWasSent,

    /// <summary>Founders and their clubs go on sharing one list.</summary>
    SharesAListWithTheNewborn,

    /// <summary>Dwellers draw numbers from a counter of the world, in the order in which they step.</summary>
    CountsInTheWorld,

    /// <summary>Dwellers forget one field of their state when they are written.</summary>
    ForgetsAField,

    /// <summary>Dwellers leave one field unread that they have written.</summary>
    LeavesAFieldUnread,

    /// <summary>Dwellers read two fields in the wrong order.</summary>
    SwapsFields,
}

/// <summary>
/// A world without meaning that uses all that a resident can do, at random: dwellers write to anybody, alive or not, keep and pass on
/// notes, found clubs, join them, fall asleep and end; others arrive. What a dweller is hangs on every letter and its order.
/// </summary>
internal sealed class Town : World
{
    private const int ArrivalEvery = 7;
    private const uint PerArrival = 2;
    private readonly uint _dwellers;

    public Town(ulong seed, uint dwellers, Flaw flaw = Flaw.None)
        : base(seed, new Timeline(new Weather(10)))
    {
        (_dwellers, Flaw) = (dwellers, flaw);
        Timeline.Add(12, new Warming(15));
        Timeline.Add(12, new Warming(1));
        Timeline.Add(31, new Warming(-20));
    }

    public Flaw Flaw { get; }

    /// <summary>For <see cref="Flaw.CountsInTheWorld"/>.</summary>
    public uint Counter { get; set; }

    public override IReadOnlyList<string> TotalNames { get; } = ["letters", "mood", "dwellers", "clubs"];

    public override Arrivals ArrivalsAt(int tick) => tick == 0
        ? new Arrivals(0, _dwellers)
        : new Arrivals(_dwellers + ((uint)((tick - 1) / ArrivalEvery) * PerArrival), tick % ArrivalEvery == 0 ? PerArrival : 0);

    public override Resident Create(uint participant, int tick) => new Dweller(ResidentId.OfParticipant(participant), this);

    public override Letter? AnswerForTheEnded(in Letter letter) => letter.Kind == (byte)Says.Join
        ? new Letter { Recipient = letter.Sender, About = letter.Recipient, Kind = (byte)Says.Gone }
        : null;

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        id.IsParticipant ? Dweller.Read(id, this, reader) : Club.Read(id, reader);

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => Note.Read(kind, reader);

    public override void WriteOccurrence(Occurrence what, CanonWriter writer) => writer.Write(((Rumour)what).About);

    public override Occurrence ReadOccurrence(CanonReader reader) => new Rumour(reader.ReadUInt64());
}

/// <summary>What a letter in a town says.</summary>
internal enum Says : byte
{
    Gossip = 1,
    Join,
    News,
    Gone,
}

/// <summary>Mixes what was read into one number, so that every letter and its place in the order counts.</summary>
internal static class Memory
{
    public static ulong After(ulong memory, ulong next)
    {
        var mixed = (memory ^ next) * 0x9E3779B97F4A7C15;
        return mixed ^ (mixed >> 29);
    }

    public static ulong After(ulong memory, in Letter letter)
    {
        memory = After(memory, letter.Sender.Order);
        memory = After(memory, letter.Recipient.Order);
        memory = After(memory, letter.About.Order);
        memory = After(memory, ((ulong)letter.Sequence << 32) | ((ulong)letter.Number << 8) | letter.Kind);
        memory = After(memory, BitConverter.DoubleToUInt64Bits(letter.Amount));
        for (var note = (Note?)letter.Enclosure; note is not null; note = note.Inner)
            memory = After(memory, note.Value);
        return memory;
    }
}
