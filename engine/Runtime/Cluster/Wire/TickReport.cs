using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What a node says to the conductor about a tick.</summary>
/// <param name="Record">What its districts say, put together.</param>
/// <param name="Traffic">What went through the node in this epoch so far.</param>
internal sealed record TickReport(TickRecord Record, Traffic Traffic)
{
    /// <param name="world">The world that runs.</param>
    /// <param name="writer">Used for this; what it held is lost.</param>
    public ReadOnlySpan<byte> Write(World world, CanonWriter writer)
    {
        writer.Clear();
        Record.Write(world, writer);
        foreach (ulong part in Record.DigestParts)
        {
            writer.Write(part);
        }

        writer.Write((ulong)Traffic.Letters);
        writer.Write((ulong)Traffic.LettersCrossed);
        writer.Write((ulong)Traffic.BytesCrossed);
        return writer.Written;
    }

    /// <exception cref="InvalidDataException">They are no report.</exception>
    public static TickReport Read(World world, ReadOnlyMemory<byte> bytes, int districts)
    {
        CanonReader reader = new(world, bytes);
        TickRecord record = TickRecord.Read(world, reader);
        ulong[] parts = new ulong[districts];
        for (int district = 0; district < districts; district++)
        {
            parts[district] = reader.ReadUInt64();
        }

        return new TickReport(record with { DigestParts = parts }, new Traffic(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64()));
    }
}

/// <summary>What goes through nodes.</summary>
/// <param name="Letters">Letters posted.</param>
/// <param name="LettersCrossed">Those of them that went to other nodes.</param>
/// <param name="BytesCrossed">The bytes of the frames in which they went.</param>
internal readonly record struct Traffic(long Letters, long LettersCrossed, long BytesCrossed)
{
    public static Traffic operator +(Traffic one, Traffic other) =>
        new(one.Letters + other.Letters, one.LettersCrossed + other.LettersCrossed, one.BytesCrossed + other.BytesCrossed);
}
