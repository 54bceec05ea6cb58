using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Style;

public sealed class ShapeTests
{
    [Fact]
    public void Classes_WholeTree_AreSealed() => Verdict.Clean(Rule.Sealed, SourceTree.Sources.SelectMany(ShapeRule.Sealed));

    [Fact]
    public void Regions_WholeTree_AreAbsent() => Verdict.Clean(Rule.Regions, SourceTree.Sources.SelectMany(ShapeRule.Regions));

    [Fact]
    public void Comments_WholeTree_HoldNoCode() =>
        Verdict.Clean(Rule.CommentedOutCode, SourceTree.Sources.SelectMany(ShapeRule.CommentedOutCode));

    [Fact]
    public void Tests_WholeTree_AreAllRun() => Verdict.Clean(Rule.SkippedTests, SourceTree.Sources.SelectMany(ShapeRule.Skips));

    [Fact]
    public void Sources_WholeTree_AreUnderstood() =>
        Assert.All(SourceTree.Sources, file => Assert.False(file.Syntax.ContainsDiagnostics, file.Path));

    [Theory]
    [InlineData("class C;", 1)]
    [InlineData("record R;", 1)]
    [InlineData("sealed class C { class Inner; }", 1)]
    [InlineData("sealed record R; static class S; abstract record A; struct T; record struct U; interface I;", 0)]
    public void Sealed_Declarations_OpenOnesAreFound(string code, int findings) =>
        Assert.Equal(findings, ShapeRule.Sealed(Parse(code)).Count());

    [Fact]
    public void Regions_Region_IsFound() =>
        Assert.Single(ShapeRule.Regions(Parse("sealed class C\n{\n#region Fields\n#endregion\n}\n")));

    [Theory]
    [InlineData("// total += share;", 1)]
    [InlineData("/*\n if (x)\n {\n */", 1)]
    [InlineData("// the share of the total; see the paper", 0)]
    [InlineData("/// <summary>Ends with a semicolon;</summary>", 0)]
    public void CommentedOutCode_Comments_CodeIsFound(string comment, int findings) =>
        Assert.Equal(findings, ShapeRule.CommentedOutCode(Parse(comment + "\nsealed class C;\n")).Count());

    [Theory]
    [InlineData("[Fact(Skip = \"later\")]", 1)]
    [InlineData("[InlineData(1, Skip = \"later\")]", 1)]
    [InlineData("[Fact]", 0)]
    public void Skips_Attributes_SkippedOnesAreFound(string attribute, int findings) =>
        Assert.Equal(findings, ShapeRule.Skips(Parse($"sealed class C {{ {attribute} void M() {{ }} }}")).Count());

    private static SourceFile Parse(string text) => SourceFile.Parse("Sample.cs", text);
}
