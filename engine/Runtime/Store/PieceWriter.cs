using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoCreation.Sim.Runtime;

/// <summary>Writes bytes into pieces that follow each other without a gap, the hash of all of them last: it never holds more than the pieces and one more.</summary>
internal sealed class PieceWriter(int pieceBytes) : IDisposable
{
    // Borrowed: room of this size that is thrown away each time would have the whole heap collected.
    private readonly byte[] _room = ArrayPool<byte>.Shared.Rent(pieceBytes);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<byte[]> _pieces = [];
    private int _length;

    private Span<byte> Free => _room.AsSpan(_length, pieceBytes - _length);

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            int fits = Math.Min(bytes.Length, Free.Length);
            bytes[..fits].CopyTo(Free);
            Advance(fits);
            bytes = bytes[fits..];
        }
    }

    /// <summary>Writes bytes compressed.</summary>
    public void Compress(ReadOnlySpan<byte> bytes, int quality, int window)
    {
        using BrotliEncoder encoder = new(quality, window);
        OperationStatus status;
        do
        {
            status = encoder.Compress(bytes, Free, out int read, out int written, isFinalBlock: true);
            bytes = bytes[read..];
            Advance(written);
        }
        while (status == OperationStatus.DestinationTooSmall);
    }

    /// <summary>The pieces. Nothing can be written any more.</summary>
    public IReadOnlyList<byte[]> End()
    {
        Write(_hash.GetHashAndReset());
        PutAside();
        return _pieces;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_room);
        _hash.Dispose();
    }

    private void Advance(int count)
    {
        _hash.AppendData(_room.AsSpan(_length, count));
        _length += count;
        if (_length == pieceBytes)
        {
            PutAside();
        }
    }

    private void PutAside()
    {
        if (_length > 0)
        {
            byte[] piece = GC.AllocateUninitializedArray<byte>(_length);
            _room.AsSpan(0, _length).CopyTo(piece);
            _pieces.Add(piece);
            _length = 0;
        }
    }
}
