using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class CanonReaderTests
{
    private static readonly Gen<double> Number = Gen.Double.Where(value => !double.IsNaN(value));

    [Fact]
    public void Read_EveryKindOfField_RoundTrips() =>
        Gen.Select(Gen.Select(Gen.Byte, Gen.Bool, Gen.UShort, Gen.UInt), Gen.Select(Gen.Int, Gen.ULong, Gen.Long), Number, ResidentIdTests.Any)
            .Sample((small, whole, number, id) =>
            {
                var writer = new CanonWriter(CanonUse.Keep);
                writer.Write(small.Item1);
                writer.Write(small.Item2);
                writer.Write(small.Item3);
                writer.Write(small.Item4);
                writer.Write(whole.Item1);
                writer.Write(whole.Item2);
                writer.Write(whole.Item3);
                writer.Write(number);
                writer.Write(id);
                var reader = Reader(writer);

                Assert.Equal(small, (reader.ReadByte(), reader.ReadBoolean(), reader.ReadUInt16(), reader.ReadUInt32()));
                Assert.Equal(whole, (reader.ReadInt32(), reader.ReadUInt64(), reader.ReadInt64()));
                Assert.Equal(number, reader.ReadDouble());
                Assert.Equal(id, reader.ReadId());
                Assert.True(reader.IsAtEnd);
            });

    [Fact]
    public void Read_Arrays_RoundTrip() => Gen.Select(Number.Array[0, 300], Gen.Byte.Array[0, 3000]).Sample((numbers, bytes) =>
    {
        var writer = new CanonWriter(CanonUse.Keep);
        writer.Write(numbers.AsSpan());
        writer.Write(bytes.AsSpan());
        var reader = Reader(writer);
        var (numbersRead, bytesRead) = (new double[numbers.Length], new byte[bytes.Length]);
        reader.Read(numbersRead.AsSpan());
        reader.Read(bytesRead.AsSpan());

        Assert.Equal(numbers, numbersRead);
        Assert.Equal(bytes, bytesRead);
        Assert.True(reader.IsAtEnd);
    });

    [Fact]
    public void ReadEnclosure_None_IsNull()
    {
        var writer = new CanonWriter(CanonUse.Keep);
        writer.Write((Enclosure?)null);

        Assert.Null(Reader(writer).ReadEnclosure());
    }

    [Fact]
    public void ReadEnclosure_SameOneTwice_IsOneObjectAgain()
    {
        var (one, equal) = (new Note(5), new Note(5));
        var read = Enclosures([one, equal, one, equal]);

        Assert.Same(read[0], read[2]);
        Assert.Same(read[1], read[3]);
        Assert.NotSame(read[0], read[1]);
        Assert.All(read, note => Assert.Equal(5u, note.Value));
    }

    [Fact]
    public void ReadEnclosure_OneWithinOthers_IsSharedByAll()
    {
        var inner = new Note(1);
        var read = Enclosures([new Note(2, inner), inner, new Note(3, inner)]);

        Assert.Same(read[1], read[0].Inner);
        Assert.Same(read[1], read[2].Inner);
        Assert.Equal([2u, 1, 3], read.Select(note => note.Value));
    }

    [Fact]
    public void ReadEnclosure_AnyChoiceOfNotes_RoundTripsWithTheSameSharing() =>
        Gen.Select(Gen.UInt[0, 3].Array[1, 6], Gen.Int[0, 1000].Array[0, 20]).Sample((values, choices) =>
        {
            var notes = new List<Note>();
            foreach (var value in values)
                notes.Add(new Note(value, notes.Count > 1 ? notes[(int)value % notes.Count] : null));
            var written = choices.Select(choice => notes[choice % notes.Count]).ToArray();
            var read = Enclosures(written);

            for (var i = 0; i < written.Length; i++)
                for (var j = 0; j < written.Length; j++)
                {
                    Assert.Equal(ReferenceEquals(written[i], written[j]), ReferenceEquals(read[i], read[j]));
                    Assert.Equal(ReferenceEquals(written[i].Inner, written[j]), ReferenceEquals(read[i].Inner, read[j]));
                }

            Assert.Equal(written.Select(note => note.Value), read.Select(note => note.Value));
        });

    [Theory]
    [InlineData(2u)]
    [InlineData(7u)]
    [InlineData(uint.MaxValue)]
    public void ReadEnclosure_NumberNotGivenOut_Fails(uint number) =>
        Assert.Throws<InvalidDataException>(() => new CanonReader(new Play(0), BitConverter.GetBytes(number)).ReadEnclosure());

    [Fact]
    public void Read_BytesEndInAField_Fails()
    {
        var reader = new CanonReader(new Play(0), new byte[7]);

        Assert.Throws<InvalidDataException>(() => reader.ReadUInt64());
        Assert.False(reader.IsAtEnd);
    }

    private static Note[] Enclosures(Note[] notes)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        foreach (var note in notes)
            writer.Write(note);
        var reader = Reader(writer);
        Note[] read = [.. notes.Select(_ => (Note)reader.ReadEnclosure()!)];
        Assert.True(reader.IsAtEnd);
        return read;
    }

    private static CanonReader Reader(CanonWriter writer) => new(new Play(0), writer.Written.ToArray());
}
