using System.Buffers.Binary;

namespace CoCreation.Sim.Runtime;

/// <summary>What a message that travels in frames is.</summary>
internal enum FrameLane : byte
{
    /// <summary>The letters that the districts of one node send those of another in a tick.</summary>
    Mail = 1,

    /// <summary>What a node says to the conductor about a tick.</summary>
    Report,
}

/// <summary>A piece of a message between nodes.</summary>
/// <param name="Epoch">The tag of the epoch.</param>
/// <param name="From">The node that sends it, as a place in the epoch's list.</param>
/// <param name="Lane">What the message is.</param>
/// <param name="Tick">Of which tick it is.</param>
/// <param name="Part">Which piece of the message, and of how many, and the hash of the whole.</param>
/// <param name="Content">The bytes of the piece.</param>
internal sealed record Frame(ulong Epoch, int From, FrameLane Lane, int Tick, FramePart Part, ReadOnlyMemory<byte> Content)
{
    /// <summary>The bytes of a piece at most: a message of this size fills a connection well.</summary>
    public const int MostContent = 96 << 10;

    private const int HeadBytes = 33;

    /// <summary>Head and content, little-endian.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[HeadBytes + Content.Length];
        Span<byte> head = bytes;
        BinaryPrimitives.WriteUInt64LittleEndian(head, Epoch);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], From);
        head[12] = (byte)Lane;
        BinaryPrimitives.WriteInt32LittleEndian(head[13..], Tick);
        BinaryPrimitives.WriteInt32LittleEndian(head[17..], Part.Index);
        BinaryPrimitives.WriteInt32LittleEndian(head[21..], Part.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(head[25..], Part.Hash);
        Content.CopyTo(bytes.AsMemory(HeadBytes));
        return bytes;
    }

    /// <exception cref="InvalidDataException">They are no frame.</exception>
    public static Frame Of(byte[] bytes)
    {
        if (bytes.Length is < HeadBytes or > HeadBytes + MostContent)
        {
            throw new InvalidDataException($"a frame of {bytes.Length} bytes");
        }

        ReadOnlySpan<byte> head = bytes;
        Frame frame = new(
            BinaryPrimitives.ReadUInt64LittleEndian(head),
            BinaryPrimitives.ReadInt32LittleEndian(head[8..]),
            (FrameLane)head[12],
            BinaryPrimitives.ReadInt32LittleEndian(head[13..]),
            new FramePart(
                BinaryPrimitives.ReadInt32LittleEndian(head[17..]),
                BinaryPrimitives.ReadInt32LittleEndian(head[21..]),
                BinaryPrimitives.ReadUInt64LittleEndian(head[25..])),
            bytes.AsMemory(HeadBytes));
        return Enum.IsDefined(frame.Lane) && frame.Part.IsSound ? frame : throw new InvalidDataException("a frame with an unsound head");
    }
}

/// <summary>The manifest of a message: which piece this is, of how many, and the hash of the whole.</summary>
internal readonly record struct FramePart(int Index, int Count, ulong Hash)
{
    // 6 GiB in one tick between two nodes: far beyond what one could hold.
    private const int MostFrames = 1 << 16;

    public bool IsSound => Count is > 0 and <= MostFrames && Index >= 0 && Index < Count;
}

/// <summary>Asks for frames again.</summary>
/// <param name="Epoch">The tag of the epoch.</param>
/// <param name="From">The node that asks, as a place in the epoch's list; the conductor as -1.</param>
/// <param name="Lane">What the message is.</param>
/// <param name="Tick">Of which tick it is.</param>
/// <param name="Missing">The pieces that are missing; empty for all of them.</param>
internal sealed record FrameRequest(ulong Epoch, int From, FrameLane Lane, int Tick, IReadOnlyList<int> Missing)
{
    public const int Conductor = -1;
}
