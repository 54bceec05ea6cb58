using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>
/// A world without meaning in which everything that a resident can do happens often and at random. What a villager is hangs on every
/// letter that it ever read, and on their order.
/// </summary>
internal sealed class Village(ulong seed, uint villagers) : World(seed, new Timeline(new Season(0)))
{
    private const int ArrivalEvery = 5;
    private const uint PerArrival = 3;

    /// <summary>Everybody says to know somebody, perhaps oneself; nothing in the village hangs on it.</summary>
    private readonly uint[] _acquaintances = [.. Enumerable.Range(0, (int)villagers).Select(i => (uint)((((ulong)i * 7) + (seed % 10)) % villagers))];

    public override IReadOnlyList<string> TotalNames { get; } = ["letters", "mood", "guilds"];

    public override Arrivals ArrivalsAt(int tick) => tick == 0
        ? new Arrivals(0, villagers)
        : new Arrivals(villagers + ((uint)((tick - 1) / ArrivalEvery) * PerArrival), tick % ArrivalEvery == 0 ? PerArrival : 0);

    public override ReadOnlySpan<uint> AcquaintancesOf(uint participant) => _acquaintances.AsSpan((int)participant, 1);

    public override Resident Create(uint participant, int tick) =>
        new Villager(ResidentId.OfParticipant(participant), participant + (ulong)tick);

    public override Letter? AnswerForTheEnded(in Letter letter) => letter.Kind == (byte)Says.Join
        ? new Letter { Recipient = letter.Sender, About = letter.Recipient, Kind = (byte)Says.Gone }
        : null;

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        id.IsParticipant ? Villager.Read(id, reader) : Guild.Read(id, reader);

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => new Pamphlet(reader.ReadUInt64());

    public override void WriteOccurrence(Occurrence what, CanonWriter writer) => writer.Write(((Saying)what).Text);

    public override Occurrence ReadOccurrence(CanonReader reader) => new Saying(reader.ReadUInt64());
}

/// <summary>What holds from outside; nothing hangs on it but that it is there.</summary>
internal sealed class Season(int number) : Conditions
{
    public int Number => number;
}

/// <summary>What a letter says.</summary>
internal enum Says : byte
{
    Gossip = 1,
    Join,
    News,
    Gone,
}

/// <summary>A content that is passed on.</summary>
internal sealed class Pamphlet(ulong text) : Enclosure
{
    public ulong Text => text;

    public override byte Kind => 1;

    public override void Write(CanonWriter writer) => writer.Write(text);
}

/// <summary>What somebody entered into the chronicle.</summary>
internal sealed record Saying(ulong Text) : Occurrence;

/// <summary>Mixes what was read into one number.</summary>
internal static class Memory
{
    public static ulong After(ulong memory, ulong next)
    {
        var mixed = (memory ^ next) * 0x9E3779B97F4A7C15;
        return mixed ^ (mixed >> 29);
    }

    public static ulong After(ulong memory, in Letter letter)
    {
        memory = After(memory, letter.Sender.Order ^ letter.Recipient.Order);
        memory = After(memory, ((ulong)letter.Sequence << 32) | letter.Kind);
        memory = After(memory, BitConverter.DoubleToUInt64Bits(letter.Amount));
        return After(memory, letter.Enclosure is Pamphlet pamphlet ? pamphlet.Text : 0);
    }
}
