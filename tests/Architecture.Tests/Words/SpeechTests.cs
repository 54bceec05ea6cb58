using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Words;

public sealed class SpeechTests
{
    // The texts themselves, scenarios and samples (each text of theirs in both languages), and scripts for shells.
    private static readonly string[] Spoken = ["scenarios/Archives", "scenarios/Texts", "scenarios/Library", "scenarios/Samples", "scenarios/Completion"];

    [Fact]
    public void Literals_OfTheCommandLine_SayNothing() => Verdict.Clean(Rule.Speech,
        from file in SourceTree.Sources
        where SourceTree.IsUnder(file.Path, "scenarios") && !SourceTree.IsUnder(file.Path, Spoken)
        from finding in SpeechRule.Check(file)
        select finding);

    [Theory]
    [InlineData("\"is missing\"")]
    [InlineData("$\"{1} is missing\"")]
    [InlineData("\"\"\"one, two\"\"\"")]
    public void Check_SeveralWords_AreFound(string literal) => Assert.Single(SpeechRule.Check(Parse(literal)));

    [Theory]
    [InlineData("\"--no-figures\"")]
    [InlineData("\"yyyy-MM-dd HH:mm\"")]
    [InlineData("$\"{1} MB\"")]
    public void Check_NamesAndUnits_AreFree(string literal) => Assert.Empty(SpeechRule.Check(Parse(literal)));

    private static SourceFile Parse(string literal) => SourceFile.Parse("Sample.cs", $"sealed class C {{ object O => {literal}; }}");
}
