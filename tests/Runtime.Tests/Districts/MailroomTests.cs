using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Mail comes out by reader, sorted by (sender, sequence), however the parcels were filled.</summary>
public sealed class MailroomTests
{
    private const uint Readers = 5;

    private static readonly Gen<Letter> Any = Gen.Select(
        Gen.UInt[0, 9], Gen.UInt[0, 9], Gen.UInt[0, Readers + 2], (sender, sequence, recipient) => Letter(P(sender), sequence, P(recipient)));

    private static readonly Gen<Letter[]> Letters = Any.Array[0, 60].Select(letters => letters.Distinct().ToArray());

    [Fact]
    public void Sort_AnyLetters_EachReaderGetsItsOwnSorted() => Gen.Select(Letters, Gen.Int).Sample((letters, order) =>
    {
        var shuffled = letters.ToArray();
        new Random(order).Shuffle(shuffled);
        var (roll, mailroom) = NewMailroom();
        var undelivered = new List<Letter>();
        mailroom.Sort(Parcels(shuffled), undelivered);

        for (uint reader = 0; reader < Readers; reader++)
            Assert.Equal(
                letters.Where(letter => letter.Recipient == P(reader)).OrderBy(letter => (letter.Sender, letter.Sequence)),
                MailOf(reader, roll, mailroom));
        Assert.Equal(shuffled.Where(letter => letter.Recipient.Participant >= Readers), undelivered);
    });

    [Fact]
    public void Sort_AnyLetters_ReadersAreThoseWithMailOnce() => Letters.Sample(letters =>
    {
        var (roll, mailroom) = NewMailroom();
        mailroom.Sort(Parcels(letters), []);
        Assert.Equal(
            letters.Select(letter => letter.Recipient).Where(id => id.Participant < Readers).Distinct().Order(),
            mailroom.Readers.Select(berth => roll[berth].Id).Order());
    });

    [Fact]
    public void Empty_AfterSort_NothingIsLeftForTheNextTick() => Letters.Sample(letters =>
    {
        var (roll, mailroom) = NewMailroom();
        mailroom.Sort(Parcels(letters), []);
        mailroom.Empty();
        Assert.Empty(mailroom.Readers);
        Assert.All(mailroom.Sorted, letter => Assert.Equal(default, letter));

        var next = Letter(P(3), 0, P(1));
        mailroom.Sort(Parcels([next]), []);
        Assert.Equal([next], MailOf(1, roll, mailroom));
        Assert.Empty(MailOf(2, roll, mailroom));
    });

    [Fact]
    public void Sort_NoParcels_NobodyReads()
    {
        var (_, mailroom) = NewMailroom();
        mailroom.Sort([], []);
        Assert.Empty(mailroom.Readers);
    }

    private static (Roll Roll, Mailroom Mailroom) NewMailroom()
    {
        var roll = new Roll(new Placement(Readers, 1), 0);
        for (uint reader = 0; reader < Readers; reader++)
            roll.Add(P(reader));
        return (roll, new Mailroom(roll));
    }

    /// <summary>Three parcels: each takes a third of the letters as they come.</summary>
    private static Parcel[] Parcels(Letter[] letters) => [.. Enumerable.Range(0, 3).Select(third =>
    {
        var parcel = new Parcel();
        foreach (var letter in letters.Where((_, i) => i * 3 / letters.Length == third))
            parcel.Add(letter);
        return parcel;
    })];

    private static Letter[] MailOf(uint reader, Roll roll, Mailroom mailroom)
    {
        ref var berth = ref roll[roll.Find(P(reader))];
        return mailroom.Sorted.AsSpan(berth.MailStart, berth.MailCount).ToArray();
    }
}
