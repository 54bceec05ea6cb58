using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Words;

public sealed class NameTests
{
    private static readonly string[] Products = ["engine", "viz", "scenarios", "benchmarks"];

    [Fact]
    public void Names_OfProducts_HaveNoBannedWord() =>
        Verdict.Clean(Rule.Names, FileNames().Concat(CodeNames()));

    [Theory]
    [InlineData("ThreadManager")]
    [InlineData("csvHelper")]
    [InlineData("Utils")]
    [InlineData("ResidentImpl")]
    [InlineData("PolicyBase")]
    [InlineData("agentCount")]
    [InlineData("IEntity")]
    public void Check_NameWithBannedWord_IsFound(string name) => Assert.Single(NameRule.Check("Sample.cs", name));

    [Theory]
    [InlineData("Baseline")]
    [InlineData("Base")]
    [InlineData("Agenda")]
    [InlineData("Personal")]
    [InlineData("Implied")]
    public void Check_NameWithAnotherWord_IsFree(string name) => Assert.Empty(NameRule.Check("Sample.cs", name));

    [Fact]
    public void Of_Declarations_AreAllNamed()
    {
        const string Code = """
            namespace Place;
            delegate void Hand();
            enum Kind { First }
            class Type<TItem>(int start)
            {
                int field;
                int Property { get; }
                (int Left, int Right) Method(int parameter)
                {
                    foreach (var item in Used(out var found)) { }
                    int Local() => 0;
                    return default;
                }
                public override string ToText() => "";
            }
            """;
        string[] expected =
        [
            "Place", "Hand", "Kind", "First", "Type", "TItem", "start", "field", "Property", "Method", "Left", "Right", "parameter", "item",
            "found", "Local",
        ];
        Assert.Equal(expected.Order(), DeclaredNames.Of(SourceFile.Parse("Sample.cs", Code)).Order());
    }

    private static IEnumerable<Finding> FileNames() =>
        from file in SourceTree.Files
        where SourceTree.IsUnder(file, Products)
        from part in file.Split('/')
        from finding in NameRule.Check(file, Path.GetFileNameWithoutExtension(part))
        select finding;

    private static IEnumerable<Finding> CodeNames() =>
        from file in SourceTree.Sources
        where SourceTree.IsUnder(file.Path, Products)
        from name in DeclaredNames.Of(file)
        from finding in NameRule.Check(file.Path, name)
        select finding;
}
