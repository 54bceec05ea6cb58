using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Style;

public sealed class SizeTests
{
    [Fact]
    public void Files_WholeTree_AreShort() => Verdict.Clean(Rule.FileSize, SourceTree.Sources.SelectMany(SizeRule.Files));

    [Fact]
    public void Methods_WholeTree_AreShort() => Verdict.Clean(Rule.MethodSize, SourceTree.Sources.SelectMany(SizeRule.Methods));

    [Fact]
    public void Parameters_WholeTree_AreFew() => Verdict.Clean(Rule.Parameters, SourceTree.Sources.SelectMany(SizeRule.Parameters));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void Files_AroundTheLimit_AreFoundAbove(int lines, int findings) =>
        Assert.Equal(findings, SizeRule.Files(Parse(string.Concat(Enumerable.Repeat("// a line\n", lines)))).Count());

    [Theory]
    [InlineData(37, 0)]
    [InlineData(38, 1)]
    public void Methods_AroundTheLimit_AreFoundAbove(int statements, int findings)
    {
        var body = string.Concat(Enumerable.Repeat("x++;\n", statements));
        var file = Parse($"class C\n{{\n/// <summary>One.</summary>\n[Fact]\nvoid M(int x)\n{{\n{body}}}\n}}\n");
        Assert.Equal(findings, SizeRule.Methods(file).Count());
    }

    [Theory]
    [InlineData("class C { void M(int a, int b, int c, int d, int e) { } }", 0)]
    [InlineData("class C { void M(int a, int b, int c, int d, int e, int f) { } }", 1)]
    [InlineData("class C(int a, int b, int c, int d, int e, int f);", 1)]
    [InlineData("record R(int A, int B, int C, int D, int E, int F);", 0)]
    public void Parameters_AroundTheLimit_AreFoundAbove(string code, int findings) =>
        Assert.Equal(findings, SizeRule.Parameters(Parse(code)).Count());

    private static SourceFile Parse(string text) => SourceFile.Parse("Sample.cs", text);
}
