using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class DigestTests
{
    private static readonly Letter Letter = new()
    {
        Sender = ResidentId.OfParticipant(1), Recipient = ResidentId.OfParticipant(2), About = ResidentId.OfNetwork(3, 4), Sequence = 5, Kind = 6,
        Number = 7, Amount = 8, Weight = 9, Enclosure = new Note(10),
    };

    [Fact]
    public void OfResident_SameIdAndState_IsTheSame() => Assert.Equal(Of(3, 0.5), Of(3, 0.5));

    [Fact]
    public void OfResident_OtherIdOrState_IsAnother() =>
        Assert.Equal(4, new[] { Of(3, 0.5), Of(4, 0.5), Of(3, 0.25), Of(4, 0.25) }.Distinct().Count());

    [Fact]
    public void OfResident_MinusZero_IsAsZero() => Assert.Equal(Of(3, 0.0), Of(3, -0.0));

    [Fact]
    public void OfResident_NotANumber_Fails() => Assert.Throws<ArithmeticException>(() => Of(3, double.NaN));

    [Fact]
    public void OfLetter_EveryField_Counts()
    {
        Letter[] letters =
        [
            Letter, Letter with { Sender = Letter.Recipient }, Letter with { Recipient = Letter.Sender }, Letter with { About = default },
            Letter with { Sequence = 0 }, Letter with { Kind = 0 }, Letter with { Number = 0 }, Letter with { Amount = 0 },
            Letter with { Weight = 0 }, Letter with { Amount = 9, Weight = 8 }, Letter with { Enclosure = null },
            Letter with { Enclosure = new Note(11) },
        ];

        Assert.Equal(letters.Length, letters.Select(letter => new Digest().Of(letter)).Distinct().Count());
        Assert.Equal(new Digest().Of(Letter), new Digest().Of(Letter with { Enclosure = new Note(10) }));
    }

    [Fact]
    public void OfLetter_MinusZero_IsAsZero() =>
        Assert.Equal(new Digest().Of(Letter with { Amount = 0.0, Weight = 0.0 }), new Digest().Of(Letter with { Amount = -0.0, Weight = -0.0 }));

    [Fact]
    public void OfLetter_NotANumber_Fails()
    {
        Assert.Throws<ArithmeticException>(() => new Digest().Of(Letter with { Amount = double.NaN }));
        Assert.Throws<ArithmeticException>(() => new Digest().Of(Letter with { Weight = double.NaN }));
    }

    [Fact]
    public void OfDelivery_ContentAndRecipient_IsThatOfTheLetter() => ResidentIdTests.Any.Sample(recipient =>
    {
        var digest = new Digest();
        var letter = Letter with { Recipient = recipient, Enclosure = new Note(10) };

        Assert.Equal(digest.Of(letter), Digest.OfDelivery(digest.OfContent(letter), recipient));
    });

    [Fact]
    public void OfContent_AnyRecipient_IsTheSame() =>
        Assert.Equal(new Digest().OfContent(Letter), new Digest().OfContent(Letter with { Recipient = Letter.Sender }));

    [Fact]
    public void Of_OneDigestForMany_DependsOnNothingBefore()
    {
        var used = new Digest();
        _ = used.Of(Letter) + used.OfContent(Letter);

        Assert.Equal(new Digest().Of(Letter), used.Of(Letter));
    }

    [Fact]
    public void Mix_AnyBitOfEitherWord_ChangesAboutHalfOfTheBits() => Gen.Select(Gen.ULong, Gen.ULong).Sample((one, other) =>
    {
        var mixed = Digest.Mix(one, other);
        var changed = Enumerable.Range(0, 64).SelectMany(bit => new[] { Digest.Mix(one ^ (1UL << bit), other), Digest.Mix(one, other ^ (1UL << bit)) });

        Assert.InRange(changed.Average(another => System.Numerics.BitOperations.PopCount(mixed ^ another)), 28, 36);
    });

    [Fact]
    public void Mix_ManySmallWords_AllDiffer()
    {
        var mixed = from one in Enumerable.Range(0, 700) from other in Enumerable.Range(0, 700) select Digest.Mix((ulong)one, (ulong)other);

        Assert.Equal(490_000, mixed.Distinct().Count());
    }

    /// <summary>Changes of this value change every digest: they need a new behaviour version.</summary>
    [Fact]
    public void OfLetter_ThisLetter_IsAsCommitted() => Assert.Equal(460435217035039839UL, new Digest().Of(Letter));

    private static ulong Of(uint participant, double state) => new Digest().Of(new Holder(ResidentId.OfParticipant(participant), state));

    private sealed class Holder(ResidentId id, double state) : Resident(id)
    {
        public override void TakeStep(Step step)
        {
        }

        public override void Write(CanonWriter writer) => writer.Write(state);
    }
}
