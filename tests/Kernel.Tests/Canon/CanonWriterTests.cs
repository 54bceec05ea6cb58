using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class CanonWriterTests
{
    [Fact]
    public void Write_EveryKindOfField_IsLittleEndian()
    {
        var writer = new CanonWriter(CanonUse.Digest);
        writer.Write((byte)0x01);
        writer.Write(true);
        writer.Write(false);
        writer.Write((ushort)0x0302);
        writer.Write(0x07060504u);
        writer.Write(-2);
        writer.Write(0x0F0E0D0C0B0A0908ul);
        writer.Write(-3L);
        writer.Write(1.0);
        writer.Write(ResidentId.OfNetwork(0x11, 0x21));

        byte[] expected =
        [
            1, 1, 0, 2, 3, 4, 5, 6, 7, 0xFE, 0xFF, 0xFF, 0xFF, 8, 9, 10, 11, 12, 13, 14, 15, 0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
            0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0x11, 0, 0, 0, 0x22, 0, 0, 0,
        ];
        Assert.Equal(expected, writer.Written.ToArray());
    }

    [Fact]
    public void Write_MinusZero_IsZero() => Assert.Equal(Bytes(writer => writer.Write(0.0)), Bytes(writer => writer.Write(-0.0)));

    [Fact]
    public void Write_AnyNumberButMinusZero_IsItsBits() => Gen.Double.Where(value => !double.IsNaN(value) && value != 0).Sample(value =>
        BitConverter.DoubleToUInt64Bits(value) == BitConverter.ToUInt64(Bytes(writer => writer.Write(value))));

    [Fact]
    public void Write_NotANumber_Fails()
    {
        Assert.Throws<ArithmeticException>(() => new CanonWriter(CanonUse.Digest).Write(double.NaN));
        Assert.Throws<ArithmeticException>(() => new CanonWriter(CanonUse.Keep).Write([1, double.NaN]));
    }

    [Fact]
    public void Write_MoreThanTheBuffer_KeepsAll()
    {
        var values = Enumerable.Range(0, 5000).Select(i => (double)i).ToArray();
        var bytes = Bytes(writer => writer.Write(values.AsSpan()));

        Assert.Equal(values, Enumerable.Range(0, values.Length).Select(i => BitConverter.ToDouble(bytes, 8 * i)));
    }

    [Fact]
    public void Write_BytesLargerThanTheBuffer_AreThere()
    {
        byte[] values = [.. Enumerable.Range(0, 9000).Select(i => (byte)(i * 31))];

        Assert.Equal([7, .. values], Bytes(writer => { writer.Write((byte)7); writer.Write(values.AsSpan()); }));
    }

    [Fact]
    public void MakeRoom_MoreThanThereCanBe_MakesWhatThereCanBe()
    {
        CanonWriter writer = new(CanonUse.Keep);
        writer.Write(7);
        writer.MakeRoom(long.MaxValue / 2);
        Assert.Equal(7, writer.Written[0]);
        writer.Reserve(Array.MaxLength - 4);
        var fault = Assert.Throws<InvalidOperationException>(() => writer.Write(true));
        Assert.Contains("take more districts", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clear_AfterWriting_StartsAnew()
    {
        var note = new Note(5);
        var writer = new CanonWriter(CanonUse.Keep);
        writer.Write(note);
        var first = writer.Written.ToArray();
        writer.Clear();
        writer.Write(note);

        Assert.Equal(first, writer.Written.ToArray());
    }

    [Fact]
    public void Write_EnclosureForADigest_IsAHashOfItsContent()
    {
        var one = Bytes(writer => writer.Write(new Note(5)), CanonUse.Digest);

        Assert.Equal(8, one.Length);
        Assert.Equal(one, Bytes(writer => writer.Write(new Note(5)), CanonUse.Digest));
        Assert.NotEqual(one, Bytes(writer => writer.Write(new Note(6)), CanonUse.Digest));
        Assert.NotEqual(one, Bytes(writer => writer.Write(new Note(5, new Note(5))), CanonUse.Digest));
        Assert.NotEqual(one, Bytes(writer => writer.Write((Enclosure?)null), CanonUse.Digest));
    }

    [Fact]
    public void Write_EnclosureForADigest_HashDoesNotDependOnWhatStandsBefore()
    {
        var alone = Bytes(writer => writer.Write(new Note(5, new Note(6))), CanonUse.Digest);
        var after = Bytes(writer => { writer.Write(99L); writer.Write(new Note(5, new Note(6))); }, CanonUse.Digest);

        Assert.Equal(alone, after[8..]);
    }

    private static byte[] Bytes(Action<CanonWriter> write, CanonUse use = CanonUse.Keep)
    {
        var writer = new CanonWriter(use);
        write(writer);
        return writer.Written.ToArray();
    }
}
