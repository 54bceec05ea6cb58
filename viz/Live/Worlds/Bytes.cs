using System.Buffers.Binary;

namespace CoCreation.Sim.Live;

/// <summary>Writes numbers one after the other, little-endian.</summary>
internal ref struct Bytes(Span<byte> left)
{
    private Span<byte> _left = left;

    public void Byte(byte value)
    {
        _left[0] = value;
        _left = _left[1..];
    }

    public void Short(int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_left, (ushort)value);
        _left = _left[2..];
    }

    public void Int(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_left, value);
        _left = _left[4..];
    }

    public void Int(int value) => Int((uint)value);

    public void Long(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_left, value);
        _left = _left[8..];
    }

    public void Single(double value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(_left, (float)value);
        _left = _left[4..];
    }
}
