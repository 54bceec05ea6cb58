using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Words;

public sealed class TextTests
{
    [Fact]
    public void Texts_WholeTree_BelongToNoMachine() =>
        Verdict.Clean(Rule.Texts,
            from file in SourceTree.Files
            let text = File.ReadAllText(SourceTree.FullPath(file))
            where !text.Contains('\0')
            from finding in TextRule.Check(file, text)
            select finding);

    [Theory]
    [InlineData("see /{0}/notes", "work")]
    [InlineData("\"/{0}/.cache\"", "root")]
    [InlineData("https://{0}.nuget.org/v3", "api")]
    [InlineData("\"resolved\": \"https://{0}.npmjs.org/x\"", "registry")]
    [InlineData("made with the {0}'s tool", "session")]
    public void Check_TextThatDoesNotBelong_IsFound(string text, string word) =>
        Assert.Single(TextRule.Check("notes.md", text.Replace("{0}", word, StringComparison.Ordinal)));

    [Fact]
    public void Check_SecondLine_IsNumbered() =>
        Assert.Contains("line 2", TextRule.Check("notes.md", "fine\n/" + "root/x").Single().What, StringComparison.Ordinal);

    [Theory]
    [InlineData("engine/work/")]
    [InlineData("the root of the tree")]
    [InlineData("https://www.nuget.org/packages/Akka")]
    public void Check_PlainText_IsFree(string text) => Assert.Empty(TextRule.Check("notes.md", text));
}
