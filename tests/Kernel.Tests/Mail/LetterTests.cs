using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class LetterTests
{
    internal static readonly Gen<Letter> Any =
        Gen.Select(
            Gen.Select(ResidentIdTests.Any, ResidentIdTests.Any, ResidentIdTests.Any),
            Gen.Select(Gen.UInt, Gen.Byte, Gen.UShort),
            Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[-1e9, 1e9]),
            (ids, wholes, numbers) => new Letter
            {
                Sender = ids.Item1, Recipient = ids.Item2, About = ids.Item3, Sequence = wholes.Item1, Kind = wholes.Item2,
                Number = wholes.Item3, Amount = numbers.Item1, Weight = numbers.Item2,
            });

    [Fact]
    public void Read_WhatWasWritten_IsTheLetter() => Any.Sample(letter =>
    {
        var writer = new CanonWriter(CanonUse.Keep);
        letter.Write(writer);
        var reader = new CanonReader(new Play(0), writer.Written.ToArray());

        Assert.Equal(letter, Letter.Read(reader));
        Assert.True(reader.IsAtEnd);
    });

    [Fact]
    public void Read_LettersWithOneEnclosure_ShareItAgain()
    {
        var note = new Note(5);
        var writer = new CanonWriter(CanonUse.Keep);
        new Letter { Kind = 1, Enclosure = note }.Write(writer);
        new Letter { Kind = 2, Enclosure = note }.Write(writer);
        var reader = new CanonReader(new Play(0), writer.Written.ToArray());

        var first = Letter.Read(reader).Enclosure;
        Assert.Equal(5u, Assert.IsType<Note>(first).Value);
        Assert.Same(first, Letter.Read(reader).Enclosure);
    }

    [Fact]
    public void PostedBy_AnyDraft_FillsInSenderAndSequenceAlone() => Gen.Select(Any, ResidentIdTests.Any, Gen.UInt).Sample((draft, sender, sequence) =>
        draft.PostedBy(sender, sequence) == draft with { Sender = sender, Sequence = sequence });

    [Fact]
    public void CompareInMail_AnyTwo_IsBySenderThenSequence() => Gen.Select(Any, Any, Gen.Bool).Sample((one, other, isOneSender) =>
    {
        other = isOneSender ? other with { Sender = one.Sender } : other;

        Assert.Equal(
            (one.Sender, one.Sequence).CompareTo((other.Sender, other.Sequence)),
            Math.Sign(Letter.CompareInMail(one, other)));
    });

    [Fact]
    public void CompareInMail_OneSenderAndSequence_IsByWhatTheySay() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        other = other.PostedBy(one.Sender, one.Sequence) with { Recipient = one.Recipient, Enclosure = one.Enclosure };
        var order = Letter.CompareInMail(one, other);
        Assert.Equal(one == other, order == 0);
        Assert.Equal(Math.Sign(order), -Math.Sign(Letter.CompareInMail(other, one)));
    });
}
