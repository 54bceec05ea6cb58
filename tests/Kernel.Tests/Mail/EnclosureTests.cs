using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class EnclosureTests
{
    [Fact]
    public void KnownHash_NobodyAsked_Is0() => Assert.Equal(0UL, new Note(5).KnownHash);

    [Fact]
    public void KnownHash_OnceAsked_IsThatOfEqualContent()
    {
        var (one, equal, other) = (new Note(5, new Note(1)), new Note(5, new Note(1)), new Note(5, new Note(2)));
        foreach (var note in new[] { one, equal, other })
            new CanonWriter(CanonUse.Digest).Write(note);

        Assert.NotEqual(0UL, one.KnownHash);
        Assert.Equal(one.KnownHash, equal.KnownHash);
        Assert.NotEqual(one.KnownHash, other.KnownHash);
    }

    [Fact]
    public void KnownHash_OtherKindOfTheSameContent_IsAnother()
    {
        var (one, other) = (new Note(5), new Note(5, kind: Note.OtherKind));
        new CanonWriter(CanonUse.Digest).Write(one);
        new CanonWriter(CanonUse.Digest).Write(other);

        Assert.NotEqual(one.KnownHash, other.KnownHash);
    }
}
