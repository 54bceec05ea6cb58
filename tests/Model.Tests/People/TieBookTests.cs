using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TieBookTests
{
    private static readonly Evidence Stranger = new(1.35, 2.65);

    [Fact]
    public void Meet_Stranger_MakesATieAtTheStrangersLevel()
    {
        var book = new TieBook(Stranger, 0);
        ref var tie = ref book.Meet(5, Given.Profile(1, 3, 40, 10));

        Assert.Equal((5u, 1.35, 2.65, 0.0, 0.0), (tie.Other, tie.Alpha, tie.Beta, tie.Control, tie.Ledger));
        Assert.Equal((false, false, false), (tie.HasDeclined, tie.HasWithheld, tie.HasDisappointed));
        Assert.Equal(Given.Competence(40, 10), tie.Competence);
        Assert.Equal(1.35 / 4, book.TrustIn(5));
        Assert.Equal(1.35 / 4, book.TrustIn(6));
        Assert.Equal(1.35 / 4, book.StrangerTrust);
    }

    [Fact]
    public void Meet_SomebodyKnown_IsTheTieThatIsThere()
    {
        var book = new TieBook(Stranger, 0);
        book.Meet(5, Given.Profile(1, 3, 40)).Ledger = 2;
        ref var again = ref book.Meet(5, Given.Profile(1, 9, 64));

        Assert.Equal((1, 2.0, Given.Competence(40)), (book.Count, again.Ledger, again.Competence));
    }

    [Fact]
    public void Meet_AnybodyInAnyOrder_KeepsTheOrderOfNumbers() => Gen.UInt[0, 60].Array[0, 100].Sample(met =>
    {
        var book = new TieBook(Stranger, 3);
        foreach (var other in met)
            book.Meet(other, Given.Profile(1, 0, 1)).Ledger += 1;

        var expected = met.GroupBy(other => other).OrderBy(same => same.Key).ToList();
        Assert.Equal(expected.Select(same => (same.Key, (double)same.Count())), book.All.ToArray().Select(tie => (tie.Other, tie.Ledger)));
        Assert.All(Enumerable.Range(0, 61), other => Assert.Equal(expected.FindIndex(same => same.Key == other), book.Find((uint)other)));
    });

    [Fact]
    public void Refresh_ProfileOfSomebodyKnown_KeepsTheNewer()
    {
        var book = new TieBook(Stranger, 0);
        book.Meet(5, Given.Profile(1, 3, 40));
        book.Refresh(5, new Profile(Given.Competence(10), 1, 2));
        Assert.Equal(Given.Competence(40), book[0].Competence);
        book.Refresh(5, new Profile(Given.Competence(50), 1, 4));
        Assert.Equal(Given.Competence(50), book[0].Competence);
        book.Refresh(6, new Profile(Given.Competence(50), 1, 4));
        Assert.Equal(1, book.Count);
    }

    [Fact]
    public void Refresh_NeverSeen_TakesAProfileOfTick0()
    {
        var book = new TieBook(Stranger, 1);
        book.Append(new Tie { Other = 5, SeenTick = Tie.NeverSeen, Alpha = 1, Beta = 1 });
        book.Refresh(5, new Profile(Given.Competence(40), 1, 0));

        Assert.Equal(Given.Competence(40), book[0].Competence);
    }

    [Fact]
    public void Prune_MoreThanTheCap_KeepsThoseWithMostToRemember()
    {
        var book = Book((1, 3, 0), (2, 0, 0), (3, -1, 0), (4, 0, 0.5), (5, 0.5, 0));
        book.Prune(3);

        Assert.Equal([1u, 3, 4], book.All.ToArray().Select(tie => tie.Other));
        Assert.Equal(1.35 + 3, book[0].Alpha);
        Assert.Equal(-1, book.Find(2));
    }

    [Fact]
    public void Prune_EqualMemory_KeepsTheLowerNumbers()
    {
        var book = Book((9, 1, 0), (2, -1, 0), (7, 0, 0.25), (4, 1, 0));
        book.Prune(2);

        Assert.Equal([2u, 4], book.All.ToArray().Select(tie => tie.Other));
    }

    [Fact]
    public void Prune_WithinTheCap_ForgetsNobody()
    {
        var book = Book((1, 0, 0), (2, 0, 0));
        book.Prune(2);

        Assert.Equal(2, book.Count);
    }

    [Fact]
    public void Prune_AnyBook_KeepsTheBestOfTheMemoryFormula() =>
        Gen.Select(Gen.Int[-3, 3], Gen.Int[-1, 4], Gen.Int[0, 4]).Array[1, 40].Select(Gen.Int[1, 30]).Sample((all, cap) =>
        {
            var book = new TieBook(Stranger, 0);
            for (uint i = 0; i < all.Length; i++)
            {
                ref var tie = ref book.Meet(i, Given.Profile(1, 0, 1));
                tie.Alpha += all[i].Item1 / 4.0;
                tie.Beta += all[i].Item2;
                tie.Control = all[i].Item3 / 4.0;
            }

            var kept = book.All.ToArray()
                .OrderByDescending(tie => Math.Abs(tie.Alpha - Stranger.Alpha) + Math.Abs(tie.Beta - Stranger.Beta) + (4 * tie.Control))
                .ThenBy(tie => tie.Other).Take(cap).Select(tie => tie.Other).Order().ToArray();
            book.Prune(cap);

            Assert.Equal(kept, book.All.ToArray().Select(tie => tie.Other));
        });

    [Fact]
    public void Read_WhatWasWritten_IsTheBook() => Gen.Select(Gen.UInt[0, 99], Gen.Double[-2, 2], Gen.Int[0, 7]).Array[0, 30].Sample(all =>
    {
        var book = new TieBook(Stranger, 0);
        foreach (var (other, number, flags) in all)
        {
            ref var tie = ref book.Meet(other, Given.Profile(1, flags, 40, 10, 64));
            (tie.Alpha, tie.Ledger, tie.Control) = (2 + number, number, Math.Abs(number) / 2);
            (tie.HasDeclined, tie.HasWithheld, tie.HasDisappointed) = ((flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0);
        }

        var writer = new CanonWriter(CanonUse.Keep);
        book.Write(writer);
        var reader = new CanonReader(Given.World("participants=10"), writer.Written.ToArray());
        var read = TieBook.Read(Stranger, reader);

        Assert.Equal(book.All.ToArray(), read.All.ToArray());
        Assert.True(reader.IsAtEnd);
    });

    /// <summary>Hashes are kept from tick to tick: they must be those of a book that was never hashed before.</summary>
    [Fact]
    public void Write_DigestAfterAnyChanges_IsThatOfTheSameBookReadAnew() =>
        Gen.Select(Gen.Int[0, 4], Gen.UInt[0, 12], Gen.Int[1, 12]).Array[0, 60].Sample(changes =>
        {
            var world = Given.World("participants=10");
            var book = new TieBook(Stranger, 2);
            var tick = 0;
            foreach (var (change, other, number) in changes)
            {
                switch (change)
                {
                    case 0: book.Meet(other, Given.Profile(1, ++tick, number)).Ledger += number; break;
                    case 1: book.Refresh(other, new Profile(Given.Competence(number), 1, ++tick)); break;
                    case 2: book.Prune(number); break;
                    case 3 when book.Find(other) >= 0: book.Change(book.Find(other)).HasDeclined ^= true; break;
                    default: _ = Written(book, CanonUse.Digest); break;
                }
            }

            var again = TieBook.Read(Stranger, new CanonReader(world, Written(book, CanonUse.Keep)));
            Assert.Equal(Written(again, CanonUse.Digest), Written(book, CanonUse.Digest));
            again.Meet(99, Given.Profile(1, 0, 1));
            Assert.NotEqual(Written(again, CanonUse.Digest), Written(book, CanonUse.Digest));
        });

    [Fact]
    public void Write_NotANumber_Fails()
    {
        var book = new TieBook(Stranger, 0);
        book.Meet(1, Given.Profile(1, 0, 1)).Ledger = double.NaN;

        Assert.Throws<ArithmeticException>(() => book.Write(new CanonWriter(CanonUse.Digest)));
    }

    private static byte[] Written(TieBook book, CanonUse use)
    {
        var writer = new CanonWriter(use);
        book.Write(writer);
        return writer.Written.ToArray();
    }

    private static TieBook Book(params (uint Other, double Good, double Control)[] ties)
    {
        var book = new TieBook(Stranger, 0);
        foreach (var (other, good, control) in ties)
        {
            ref var tie = ref book.Meet(other, Given.Profile(1, 0, 1));
            tie.Alpha += good;
            tie.Control = control;
        }

        return book;
    }
}
