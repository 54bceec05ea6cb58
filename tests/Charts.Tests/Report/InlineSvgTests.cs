using System.Text;

namespace CoCreation.Sim.Charts.Tests.Report;

public sealed class InlineSvgTests
{
    private const string Begin = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"5\" height=\"5\" viewBox=\"0 0 5 5\">";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></foreignObject>")]
    [InlineData("<image href=\"https://example.org/x.png\"/>")]
    [InlineData("<style>@import url(https://example.org);</style>")]
    [InlineData("<b xmlns=\"http://www.w3.org/1999/xhtml\">x</b>")]
    [InlineData("<!-- hidden -->")]
    public void Of_WhatCouldRunOrLoad_IsLeftOut(string inside) =>
        Assert.Equal(Written("<g/>"), Written("<g>" + inside + "</g>").Replace("<g></g>", "<g />", StringComparison.Ordinal));

    [Theory]
    [InlineData("onclick=\"alert(1)\"")]
    [InlineData("xlink:href=\"https://example.org\"")]
    [InlineData("fill=\"url(https://example.org/#a)\"")]
    [InlineData("style=\"background: red\"")]
    public void Of_AttributesThatCouldRunOrLoad_AreLeftOut(string attribute) => Assert.Equal(Written("<rect/>"), Written($"<rect {attribute}/>"));

    [Fact]
    public void Of_IdsAndReferences_GetThePrefix() => Assert.Contains(
        "<clipPath id=\"p-c\"><rect /></clipPath><g clip-path=\"url(#p-c)\" />",
        Written("<clipPath id=\"c\"><rect/></clipPath><g clip-path=\"url(#c)\"/>"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("no svg")]
    [InlineData("<html/>")]
    [InlineData("<svg/>")]
    public void Of_AnythingElse_IsRefused(string file) => Assert.Throws<ArgumentException>(() => InlineSvg.Of(Encoding.UTF8.GetBytes(file), "p-"));

    private static string Written(string inside) => InlineSvg.Of(Encoding.UTF8.GetBytes(Begin + inside + "</svg>"), "p-");
}
