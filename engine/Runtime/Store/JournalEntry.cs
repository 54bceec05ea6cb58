using Akka.Actor;
using Akka.Serialization;

namespace CoCreation.Sim.Runtime;

/// <summary>A fact in the history of a run. The numbers are kept for ever.</summary>
internal enum JournalKind : byte
{
    /// <summary>The run began; the content is what its owner wants to know of it again.</summary>
    Begun = 1,

    /// <summary>A tick was done; the content is its record.</summary>
    Tick,

    /// <summary>A checkpoint is whole; the content says how it is found.</summary>
    Committed,

    /// <summary>The run is complete.</summary>
    Completed,

    /// <summary>An epoch went on from a checkpoint; the content is empty.</summary>
    Resumed,

    /// <summary>A checkpoint is no longer kept; the content is the epoch that made it.</summary>
    Dropped,
}

/// <summary>An entry of the journal, in the bytes in which it is kept: 4 bytes tick, then the content.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Bytes">The bytes; they are written and read as they are, since a copy of every week would be much of what a journal costs.</param>
internal sealed record JournalEntry(JournalKind Kind, byte[] Bytes)
{
    /// <summary>So many bytes come before the content.</summary>
    public const int HeaderBytes = sizeof(int);

    /// <summary>An entry with a content of its own.</summary>
    public JournalEntry(JournalKind kind, int tick, ReadOnlySpan<byte> content)
        : this(kind, [.. BitConverter.GetBytes(tick), .. content])
    {
    }

    /// <summary>Of which tick.</summary>
    public int Tick => BitConverter.ToInt32(Bytes);

    /// <summary>The rest, as the kind says.</summary>
    public ReadOnlyMemory<byte> Content => Bytes.AsMemory(HeaderBytes);

    /// <summary>An entry whose content is in its place already; what is before it is written here.</summary>
    public static JournalEntry Headed(JournalKind kind, int tick, byte[] bytes)
    {
        BitConverter.TryWriteBytes(bytes, tick);
        return new JournalEntry(kind, bytes);
    }
}

/// <summary>A piece of a checkpoint, as it lies in the snapshot store.</summary>
/// <param name="Content">The bytes.</param>
internal sealed record CheckpointPiece(byte[] Content);

/// <summary>Turns entries and pieces into bytes, and back. There are no other types.</summary>
internal sealed class JournalSerializer(ExtendedActorSystem system) : SerializerWithStringManifest(system)
{
    private const string Piece = "p1";
    private const char Entry = 'e';

    public override int Identifier => 9701;

    public override string Manifest(object o) => o switch
    {
        JournalEntry entry => $"{Entry}{(byte)entry.Kind}",
        CheckpointPiece => Piece,
        _ => throw new ArgumentException($"no such entry: {o.GetType()}", nameof(o)),
    };

    public override byte[] ToBinary(object obj) => obj switch
    {
        JournalEntry entry => entry.Bytes,
        CheckpointPiece piece => piece.Content,
        _ => throw new ArgumentException($"no such entry: {obj.GetType()}", nameof(obj)),
    };

    public override object FromBinary(byte[] bytes, string manifest) => manifest == Piece ? new CheckpointPiece(bytes) : EntryOf(manifest, bytes);

    /// <exception cref="InvalidDataException">It is of an unknown kind.</exception>
    public static JournalEntry EntryOf(string manifest, byte[] bytes) =>
        manifest is [Entry, .. var kind] && byte.TryParse(kind, out byte number) && Enum.IsDefined((JournalKind)number) && bytes.Length >= JournalEntry.HeaderBytes
            ? new JournalEntry((JournalKind)number, bytes)
            : throw new InvalidDataException($"a journal entry of the unknown kind '{manifest}'");
}
