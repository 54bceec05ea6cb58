using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// A checkpoint as one run of bytes: a header with format and tick, then each part compressed, with its length; a hash over all of it
/// at the end, so that a flipped or missing byte never passes for a week.
/// </summary>
internal static class CheckpointBytes
{
    private const int Format = 1;
    private const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>Packs a checkpoint.</summary>
    public static byte[] Pack(Checkpoint checkpoint)
    {
        using MemoryStream packed = new();
        WriteNumber(packed, Format);
        WriteNumber(packed, checkpoint.Tick);
        WriteNumber(packed, checkpoint.Parts.Count);
        byte[][] parts = new byte[checkpoint.Parts.Count][];
        Parallel.For(0, parts.Length, part => parts[part] = Compressed(checkpoint.Parts[part].Span));
        for (int part = 0; part < parts.Length; part++)
        {
            WriteNumber(packed, checkpoint.Parts[part].Length);
            WriteNumber(packed, parts[part].Length);
            packed.Write(parts[part]);
        }

        packed.Write(SHA256.HashData(packed.GetBuffer().AsSpan(0, (int)packed.Length)));
        return packed.ToArray();
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, or of a format of another version.</exception>
    public static Checkpoint Unpack(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < HashBytes || !SHA256.HashData(packed[..^HashBytes]).AsSpan().SequenceEqual(packed[^HashBytes..]))
        {
            throw new InvalidDataException("its bytes are damaged: the checksum does not fit");
        }

        int at = 0;
        int format = ReadNumber(packed, ref at);
        if (format != Format)
        {
            throw new InvalidDataException($"it has format {format}, this version reads format {Format}");
        }

        int tick = ReadNumber(packed, ref at);
        ReadOnlyMemory<byte>[] parts = new ReadOnlyMemory<byte>[ReadNumber(packed, ref at)];
        for (int part = 0; part < parts.Length; part++)
        {
            byte[] whole = new byte[ReadNumber(packed, ref at)];
            int length = ReadNumber(packed, ref at);
            Decompress(packed.Slice(at, length), whole);
            parts[part] = whole;
            at += length;
        }

        return new Checkpoint(tick, parts);
    }

    /// <summary>Compresses bytes, fast rather than small.</summary>
    public static byte[] Compressed(ReadOnlySpan<byte> bytes)
    {
        byte[] room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, room, out int written, quality: 1, window: 22)
            ? room[..written]
            : throw new InvalidOperationException("the room for compressed bytes is too small");
    }

    public static void Decompress(ReadOnlySpan<byte> bytes, byte[] whole)
    {
        if (!BrotliDecoder.TryDecompress(bytes, whole, out int written) || written != whole.Length)
        {
            throw new InvalidDataException("its bytes do not decompress");
        }
    }

    private static void WriteNumber(Stream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    private static int ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        at += 4;
        return BinaryPrimitives.ReadInt32LittleEndian(bytes[(at - 4)..]);
    }
}
