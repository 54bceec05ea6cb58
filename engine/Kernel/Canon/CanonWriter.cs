using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Kernel;

/// <summary>
/// Writes values as canonical little-endian fields. For a digest an enclosure is written as its hash; for keeping it is written
/// whole the first time and by number after that.
/// </summary>
/// <param name="use">What is written for.</param>
/// <param name="room">For how many bytes there is room at once; default 1024. More is made when it is needed, up to 2 GiB; whoever writes more gets an
/// <see cref="InvalidOperationException"/>.</param>
public sealed class CanonWriter(CanonUse use, int room = 1024)
{
    private readonly Dictionary<Enclosure, uint>? _numbers = use == CanonUse.Keep ? new(ReferenceEqualityComparer.Instance) : null;
    private byte[] _buffer = new byte[room];
    private int _length;

    /// <summary>What is written for.</summary>
    public CanonUse Use { get; } = use;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Gives away what was written, uncopied, and starts anew with room of its own.</summary>
    public ReadOnlyMemory<byte> HandOver()
    {
        ReadOnlyMemory<byte> written = _buffer.AsMemory(0, _length);
        _buffer = [];
        Clear();
        return written;
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _length = 0;
        _numbers?.Clear();
    }

    /// <summary>Makes room for further bytes at once, as far as there can be; without it more is made whenever it is needed.</summary>
    public void MakeRoom(long bytes)
    {
        if (bytes > _buffer.Length - _length)
        {
            Grow(Math.Min(_length + bytes, Array.MaxLength));
        }
    }

    /// <summary>Starts anew for the same reader, who knows what was enclosed before: it is written by number.</summary>
    public void Continue() => _length = 0;

    /// <summary>Writes 1 byte.</summary>
    public void Write(byte value) => Take(1)[0] = value;

    /// <summary>Writes 1 byte, 1 for true.</summary>
    public void Write(bool value) => Write(value ? (byte)1 : (byte)0);

    /// <summary>Writes 2 bytes.</summary>
    public void Write(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    /// <summary>Writes 4 bytes.</summary>
    public void Write(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(4), value);

    /// <summary>Writes 4 bytes.</summary>
    public void Write(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    /// <summary>Writes 8 bytes.</summary>
    public void Write(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(8), value);

    /// <summary>Writes 8 bytes.</summary>
    public void Write(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), value);

    /// <summary>Writes an id as (participant, born), 8 bytes.</summary>
    public void Write(ResidentId value) => Write(((ulong)value.Born << 32) | value.Participant);

    /// <summary>Writes 8 bytes, -0 as 0.</summary>
    /// <exception cref="ArithmeticException">The value is not a number: the run is broken.</exception>
    public void Write(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Take(8), Canonical(value));

    /// <summary>The value as it is written: -0 as 0.</summary>
    /// <exception cref="ArithmeticException">The value is not a number: the run is broken.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Canonical(double value)
    {
        if (double.IsNaN(value))
        {
            RefuseNotANumber();
        }

        return value + 0.0;
    }

    /// <summary>Room for many small fields at once, to be filled by the caller: little-endian, doubles <see cref="Canonical"/>.</summary>
    public Span<byte> Reserve(int count) => Take(count);

    /// <summary>Writes each value; the length is not written.</summary>
    public void Write(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            Write(value);
        }
    }

    /// <summary>Writes the bytes; the length is not written.</summary>
    public void Write(ReadOnlySpan<byte> values) => values.CopyTo(Take(values.Length));

    /// <summary>Writes an enclosure, or that there is none.</summary>
    public void Write(Enclosure? enclosure)
    {
        if (Use == CanonUse.Digest)
        {
            Write(enclosure is null ? 0 : HashOf(enclosure));
        }
        else if (enclosure is null)
        {
            Write(0u);
        }
        else if (_numbers!.TryGetValue(enclosure, out uint number))
        {
            Write(number);
        }
        else
        {
            Write(1u);
            Write(enclosure.Kind);
            enclosure.Write(this);
            _numbers.Add(enclosure, (uint)_numbers.Count + 2);
        }
    }

    /// <summary>The hash of an enclosure, taken once.</summary>
    internal ulong HashOf(Enclosure enclosure) => enclosure.KnownHash != 0 ? enclosure.KnownHash : TakeHash(enclosure);

    private ulong TakeHash(Enclosure enclosure)
    {
        int start = _length;
        Write(enclosure.Kind);
        enclosure.Write(this);
        enclosure.KnownHash = XxHash3.HashToUInt64(_buffer.AsSpan(start, _length - start)) | 1;
        _length = start;
        return enclosure.KnownHash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Take(int count)
    {
        int start = _length;
        if (count > _buffer.Length - start)
        {
            Grow((long)start + count);
        }

        _length = start + count;
        return _buffer.AsSpan(start, count);
    }

    private static void RefuseNotANumber() => throw new ArithmeticException("a value of the state is not a number (NaN)");

    private void Grow(long needed)
    {
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException($"more than {Array.MaxLength} bytes to be kept in one part: take more districts");
        }

        byte[] larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(Math.Max(2L * _buffer.Length, needed), Array.MaxLength));
        Written.CopyTo(larger);
        _buffer = larger;
    }
}

/// <summary>What canonical fields are written for.</summary>
public enum CanonUse
{
    /// <summary>To be hashed: enclosures by their hash.</summary>
    Digest,

    /// <summary>To be kept and read again: enclosures whole.</summary>
    Keep,
}
