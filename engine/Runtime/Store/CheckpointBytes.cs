using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// One district's part of a checkpoint as it lies in the store: a header with format, tick, district and length, the part compressed,
/// and a hash over all of it, so that a flipped or missing byte never passes for a week, nor one part for another. Its format says how
/// its district came by its participants: that of another version refuses what it would not find its own part in.
/// </summary>
internal static class CheckpointBytes
{
    /// <summary>The format of a part that was placed in blocks, the one of the next kind of placement is one higher; the numbers are kept for ever.</summary>
    public const int Format = 1;

    /// <summary>How many bytes a piece has at most.</summary>
    public const int PieceBytes = 8 << 20;

    private const int Quality = 0;
    private const int Window = 18;
    private const int HashBytes = SHA256.HashSizeInBytes;
    private const int HeaderBytes = 4 * sizeof(int);

    /// <summary>Packs a part into pieces, which follow each other without a gap. No more room is taken than they need and one piece more.</summary>
    public static IReadOnlyList<byte[]> Pack(int tick, int district, PlacementKind placement, ReadOnlySpan<byte> part, int pieceBytes = PieceBytes)
    {
        using PieceWriter pieces = new(Math.Min(pieceBytes, BrotliEncoder.GetMaxCompressedLength(part.Length) + HeaderBytes + HashBytes));
        Span<byte> header = stackalloc byte[HeaderBytes];
        BinaryPrimitives.WriteInt32LittleEndian(header, Format + (int)placement);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], tick);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], district);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], part.Length);
        pieces.Write(header);
        pieces.Compress(part, Quality, Window);
        return pieces.End();
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed of that tick and district.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, of something else, or of a format of another version.</exception>
    public static byte[] Unpack(int tick, int district, ReadOnlySpan<byte> packed)
    {
        if (packed.Length < HeaderBytes + HashBytes || !SHA256.HashData(packed[..^HashBytes]).AsSpan().SequenceEqual(packed[^HashBytes..]))
        {
            throw new InvalidDataException("its bytes are damaged: the checksum does not fit");
        }

        if (!Enum.IsDefined(PlacementOf(packed)))
        {
            int format = BinaryPrimitives.ReadInt32LittleEndian(packed);
            throw new InvalidDataException($"it has format {format}, this version reads formats {Format} to {Format + (int)PlacementKind.Ties}");
        }

        if ((BinaryPrimitives.ReadInt32LittleEndian(packed[4..]), BinaryPrimitives.ReadInt32LittleEndian(packed[8..])) != (tick, district))
        {
            throw new InvalidDataException("it is of another tick or district");
        }

        byte[] part = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed[12..])];
        Decompress(packed[HeaderBytes..^HashBytes], part);
        return part;
    }

    /// <summary>How the district of a part that can be unpacked came by its participants.</summary>
    public static PlacementKind PlacementOf(ReadOnlySpan<byte> packed) =>
        (PlacementKind)(BinaryPrimitives.ReadInt32LittleEndian(packed) - Format);

    /// <summary>Compresses bytes, fast rather than small, with room for others before them.</summary>
    public static byte[] Compressed(ReadOnlySpan<byte> bytes, int before)
    {
        // Borrowed: room of this size that is thrown away each time would have the whole heap collected.
        byte[] room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            int length = Compress(bytes, room);
            byte[] compressed = GC.AllocateUninitializedArray<byte>(before + length);
            room.AsSpan(0, length).CopyTo(compressed.AsSpan(before));
            return compressed;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public static void Decompress(ReadOnlySpan<byte> bytes, Span<byte> whole)
    {
        if (!BrotliDecoder.TryDecompress(bytes, whole, out int written) || written != whole.Length)
        {
            throw new InvalidDataException("its bytes do not decompress");
        }
    }

    private static int Compress(ReadOnlySpan<byte> bytes, Span<byte> room) =>
        BrotliEncoder.TryCompress(bytes, room, out int written, Quality, Window)
            ? written
            : throw new InvalidOperationException("the room for compressed bytes is too small");
}
