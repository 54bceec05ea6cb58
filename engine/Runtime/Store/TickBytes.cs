using System.Buffers.Binary;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The record of a tick as it lies in the journal: its length, then the canonical fields, compressed.</summary>
internal static class TickBytes
{
    public static byte[] Pack(World world, TickRecord record)
    {
        CanonWriter writer = new(CanonUse.Keep);
        record.Write(world, writer);
        byte[] compressed = CheckpointBytes.Compressed(writer.Written);
        byte[] packed = new byte[4 + compressed.Length];
        BinaryPrimitives.WriteInt32LittleEndian(packed, writer.Written.Length);
        compressed.CopyTo(packed, 4);
        return packed;
    }

    public static TickRecord Unpack(World world, ReadOnlySpan<byte> packed)
    {
        byte[] whole = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        CheckpointBytes.Decompress(packed[4..], whole);
        return TickRecord.Read(world, new CanonReader(world, whole));
    }
}
