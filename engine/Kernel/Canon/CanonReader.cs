using System.Buffers.Binary;

namespace CoCreation.Sim.Kernel;

/// <summary>Reads what a <see cref="CanonWriter"/> wrote to be kept.</summary>
public sealed class CanonReader(World world, ReadOnlyMemory<byte> bytes)
{
    private readonly List<Enclosure> _enclosures = [];
    private ReadOnlyMemory<byte> _bytes = bytes;
    private int _position;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => _position == _bytes.Length;

    /// <summary>Reads other bytes from now on, in which enclosures of before may be written by number: see <see cref="CanonWriter.Continue"/>.</summary>
    public void Continue(ReadOnlyMemory<byte> bytes) => (_bytes, _position) = (bytes, 0);

    /// <summary>Reads other bytes from now on, in which no enclosure of before is known: see <see cref="CanonWriter.Clear"/>.</summary>
    public void Begin(ReadOnlyMemory<byte> bytes)
    {
        _enclosures.Clear();
        Continue(bytes);
    }

    /// <summary>Reads 1 byte.</summary>
    public byte ReadByte() => Take(1)[0];

    /// <summary>Reads 1 byte, not 0 for true.</summary>
    public bool ReadBoolean() => ReadByte() != 0;

    /// <summary>Reads 2 bytes.</summary>
    public ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>Reads 4 bytes.</summary>
    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>Reads 4 bytes.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>Reads 8 bytes.</summary>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    /// <summary>Reads 8 bytes.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>Reads 8 bytes.</summary>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    /// <summary>Reads 8 bytes.</summary>
    public ResidentId ReadId()
    {
        ulong value = ReadUInt64();
        uint participant = (uint)value;
        uint born = (uint)(value >> 32);
        return born == 0 ? ResidentId.OfParticipant(participant) : ResidentId.OfNetwork(participant, (int)born - 1);
    }

    /// <summary>Reads values one after the other.</summary>
    public void Read(Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ReadDouble();
        }
    }

    /// <summary>Reads bytes.</summary>
    public void Read(Span<byte> values) => Take(values.Length).CopyTo(values);

    /// <summary>Reads an enclosure; the same one again for the same number.</summary>
    /// <exception cref="InvalidDataException">A number that was not given out before.</exception>
    public Enclosure? ReadEnclosure()
    {
        uint number = ReadUInt32();
        if (number == 0)
        {
            return null;
        }

        if (number == 1)
        {
            Enclosure enclosure = world.ReadEnclosure(ReadByte(), this);
            _enclosures.Add(enclosure);
            return enclosure;
        }

        return number - 2 < _enclosures.Count
            ? _enclosures[(int)number - 2]
            : throw new InvalidDataException("an enclosure is referred to before it was written");
    }

    /// <summary>Reads many small fields at once.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (_position + count > _bytes.Length)
        {
            throw new InvalidDataException("the bytes end in the middle of a field");
        }

        _position += count;
        return _bytes.Span.Slice(_position - count, count);
    }
}
