using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The record of a tick as it lies in the journal: a checksum, the length, then compressed the canonical fields and what each district
/// added to the digest.
/// </summary>
internal static class TickBytes
{
    private const int ChecksumBytes = 8;
    private const int HeaderBytes = ChecksumBytes + sizeof(int);

    /// <summary>Packs a record.</summary>
    /// <param name="world">The world that ran.</param>
    /// <param name="record">What it says about a tick.</param>
    /// <param name="writer">Used for this; what it held is lost.</param>
    /// <param name="before">For how many bytes there is room before the packed ones.</param>
    public static byte[] Pack(World world, TickRecord record, CanonWriter writer, int before)
    {
        writer.Clear();
        record.Write(world, writer);
        writer.Write(record.DigestParts.Count);
        foreach (ulong part in record.DigestParts)
        {
            writer.Write(part);
        }

        byte[] bytes = CheckpointBytes.Compressed(writer.Written, before + HeaderBytes);
        Span<byte> packed = bytes.AsSpan(before);
        BinaryPrimitives.WriteInt32LittleEndian(packed[ChecksumBytes..], writer.Written.Length);
        ChecksumOf(packed).CopyTo(packed);
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static TickRecord Unpack(World world, ReadOnlySpan<byte> packed)
    {
        using Whole whole = new(packed);
        CanonReader reader = new(world, whole.Bytes);
        TickRecord record = TickRecord.Read(world, reader);
        ulong[] parts = new ulong[reader.ReadInt32()];
        for (int part = 0; part < parts.Length; part++)
        {
            parts[part] = reader.ReadUInt64();
        }

        return record with { DigestParts = parts };
    }

    /// <summary>Whether a record is the one that was packed, however it was hosted.</summary>
    public static bool IsSame(World world, TickRecord record, ReadOnlySpan<byte> packed, CanonWriter writer)
    {
        writer.Clear();
        record.Write(world, writer);
        using Whole whole = new(packed);
        return whole.Bytes.Span.StartsWith(writer.Written);
    }

    private static ReadOnlySpan<byte> ChecksumOf(ReadOnlySpan<byte> packed) => SHA256.HashData(packed[ChecksumBytes..]).AsSpan(0, ChecksumBytes);

    /// <summary>The fields before they were compressed, in borrowed room: years of history are read at once.</summary>
    private readonly struct Whole : IDisposable
    {
        private readonly byte[] _room;
        private readonly int _length;

        public Whole(ReadOnlySpan<byte> packed)
        {
            if (packed.Length < HeaderBytes || !ChecksumOf(packed).SequenceEqual(packed[..ChecksumBytes]))
            {
                throw new InvalidDataException("its bytes are damaged: the checksum does not fit");
            }

            _length = BinaryPrimitives.ReadInt32LittleEndian(packed[ChecksumBytes..]);
            _room = ArrayPool<byte>.Shared.Rent(_length);
            CheckpointBytes.Decompress(packed[HeaderBytes..], _room.AsSpan(0, _length));
        }

        public ReadOnlyMemory<byte> Bytes => _room.AsMemory(0, _length);

        public void Dispose() => ArrayPool<byte>.Shared.Return(_room);
    }
}
