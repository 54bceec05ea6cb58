namespace CoCreation.Sim.Charts.Tests.Drawing;

public sealed class TextRoomTests
{
    private static readonly Letters Letters = new(15);

    [Theory]
    [InlineData("short", 200, "short")]
    [InlineData("", 0, "")]
    [InlineData("words that are far too many for it", 0, "…")]
    public void CutOff_AnyText_FitsOrIsCut(string text, float room, string cut) => Assert.Equal(cut, FittedText.CutOff(text, Letters, room));

    [Fact]
    public void CutOff_PairsOfSigns_AreNotHalved()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F600", 40));
        for (var room = 20; room < 200; room += 7)
            Assert.DoesNotContain('\uFFFD', PrintableText.Of(FittedText.CutOff(text, Letters, room)));
    }

    [Fact]
    public void Of_LongText_IsMadeSmallerBeforeItIsCut()
    {
        var text = "a text of some length";
        var smaller = FittedText.Of(text, Letters, Letters.Width(text) * 0.8f);
        Assert.Equal((text, true), (smaller.Text, smaller.Letters.Size < 15));
        var cut = FittedText.Of(text, Letters, Letters.Width(text) * 0.4f);
        Assert.EndsWith("…", cut.Text, StringComparison.Ordinal);
        Assert.True(cut.Letters.Width(cut.Text) <= Letters.Width(text) * 0.4f);
    }

    [Fact]
    public void Lines_LongText_AreNoMoreThanAllowedAndFit()
    {
        var lines = WrappedText.Lines("one two three four five six seven eight nine ten", Letters, 100, 2);
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.True(Letters.Width(line) <= 100));
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SignsThatFilesForbid_AreReplaced() => Assert.Equal("a b c\uFFFDd", PrintableText.Of("a\u0000b\nc\ud800d"));
}
