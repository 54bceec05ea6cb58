using CoCreation.Sim.Architecture.Tests.Tree;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Style;

/// <summary>The code on pages for those who write models of their own is code that is compiled and run: that of samples and tests.</summary>
public sealed class ExampleTests
{
    private const string Samples = "scenarios/Samples";
    private const string Begin = "```csharp\n";
    private const string End = "\n```";

    [Theory]
    [InlineData("model.md", 3)]
    [InlineData("sharing-policy.md", 2)]
    [InlineData("trust-model.md", 2)]
    [InlineData("checks.md", 1)]
    public void Page_HasCodeThatIsCompiled(string page, int blocks)
    {
        string[] sources =
        [
            .. SourceTree.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && (SourceTree.IsUnder(file, Samples) || SourceTree.IsUnder(file, "tests")))
                .Select(Text),
        ];
        string[] code = [.. Text($"{Samples}/{page}").Split(Begin).Skip(1).Select(rest => rest[..rest.IndexOf(End, StringComparison.Ordinal)])];
        Assert.Equal(blocks, code.Length);
        Assert.All(code, block => Assert.True(sources.Any(source => source.Contains(block, StringComparison.Ordinal)), $"{page}: in no file of samples or tests\n{block}"));
    }

    private static string Text(string file) => File.ReadAllText(SourceTree.FullPath(file)).ReplaceLineEndings("\n");
}
