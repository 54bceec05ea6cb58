using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class ParcelBundleTests
{
    private readonly CanonWriter _writer = new(CanonUse.Keep);
    private readonly CanonReader _reader = new(new Village(1, 9), default);

    [Fact]
    public void Read_ManyTicks_GivesTheSameLetters()
    {
        var pamphlets = Enumerable.Range(0, 5).Select(i => new Pamphlet((ulong)i)).ToArray();
        for (var tick = 3; tick < 40; tick++)
        {
            Parcel[] sent = [Parcel(tick, 0, 2, pamphlets), Parcel(tick, 1, 3, pamphlets), new Parcel().Address(tick, 1, 2)];
            var read = Through(tick, sent, tick == 3);
            Assert.Equal(sent.Select(parcel => (parcel.Tick, parcel.From, parcel.To)), read.Select(parcel => (parcel.Tick, parcel.From, parcel.To)));
            Assert.Equal(sent.SelectMany(Shown), read.SelectMany(Shown));
        }
    }

    [Fact]
    public void Write_BulletinToManyReaders_TellsItOnce()
    {
        var pamphlet = new Pamphlet(9);
        var parcel = new Parcel().Address(1, 0, 1);
        for (uint reader = 0; reader < 100; reader++)
            parcel.Add(new Letter { Enclosure = pamphlet, Recipient = P(reader) }.PostedBy(P(500), 3));
        var bytes = ParcelBundle.Write(_writer, 1, [parcel], true).Length;
        Assert.InRange(bytes, 800, 900);
    }

    /// <summary>Answers in place of a resident that has ended have one sender and one number, and need not be alike.</summary>
    [Fact]
    public void Read_AnswersOfOneThatHasEnded_AreEachWhatWasSaid()
    {
        var parcel = new Parcel().Address(1, 0, 1);
        for (uint reader = 0; reader < 4; reader++)
            parcel.Add(new Letter { Recipient = P(reader), Amount = reader / 2 }.PostedBy(N(500, 3), 0));
        var read = Assert.Single(Through(1, [parcel], true));
        Assert.Equal([0.0, 0, 1, 1], read.Letters.ToArray().Select(letter => letter.Amount));
    }

    [Fact]
    public void Write_KnownEnclosure_IsToldByNumberUntilAllIsToldAnew()
    {
        var pamphlet = new Pamphlet(9);
        int[] bytes = [.. Enumerable.Range(ParcelBundle.Anew - 2, 4).Select(tick => Write(tick, pamphlet, tick == ParcelBundle.Anew - 2))];
        Assert.Equal(bytes[0], bytes[2]);
        Assert.Equal(bytes[1], bytes[3]);
        Assert.True(bytes[1] < bytes[0], $"{bytes[1]} bytes, {bytes[0]} the first time");
    }

    private int Write(int tick, Pamphlet pamphlet, bool isFirst)
    {
        var parcel = new Parcel().Address(tick, 0, 1);
        parcel.Add(new Letter { Enclosure = pamphlet, Recipient = P(1) }.PostedBy(P(2), 0));
        return ParcelBundle.Write(_writer, tick, [parcel], isFirst).Length;
    }

    private IReadOnlyList<Parcel> Through(int tick, Parcel[] parcels, bool isFirst) =>
        ParcelBundle.Read(_reader, ParcelBundle.Write(_writer, tick, parcels, isFirst).ToArray(), tick, () => new Parcel());

    private static Parcel Parcel(int tick, int from, int to, Pamphlet[] pamphlets)
    {
        var parcel = new Parcel().Address(tick, from, to);
        for (uint i = 0; i < 20; i++)
        {
            var letter = new Letter { Kind = (byte)i, Amount = tick + i, Enclosure = i % 3 == 0 ? null : pamphlets[(tick + i) % 5] };
            for (uint reader = 0; reader <= i % 4; reader++)
                parcel.Add(letter.PostedBy(P(i), i) with { Recipient = P(100 + reader) });
        }

        return parcel;
    }

    private static IEnumerable<(Letter, ulong)> Shown(Parcel parcel) =>
        parcel.Letters.ToArray().Select(letter => (letter with { Enclosure = null }, (letter.Enclosure as Pamphlet)?.Text ?? ulong.MaxValue));
}
