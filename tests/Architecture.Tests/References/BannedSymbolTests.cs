using CoCreation.Sim.Architecture.Tests.Tree;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.References;

public sealed class BannedSymbolTests
{
    private const string ListFile = "engine/BannedSymbols.txt";

    [Fact]
    public void Lines_OfTheList_NameSomething()
    {
        var lines = File.ReadAllLines(SourceTree.FullPath(ListFile));
        Assert.NotEmpty(lines);
        Assert.Empty(BannedSymbolList.Check(lines));
    }

    [Theory]
    [InlineData("engine/Kernel")]
    [InlineData("engine/Model")]
    public void ProjectFiles_OfKernelAndModel_TakeTheList(string folder)
    {
        var project = File.ReadAllText(SourceTree.FullPath($"{folder}/{Assemblies.NameOf(folder)}.csproj"));
        Assert.Contains("<AdditionalFiles Include=\"../BannedSymbols.txt\" />", project, StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SymbolThatDoesNotExist_IsFound() =>
        Assert.Single(BannedSymbolList.Check(["T:System.Random;use Chance", "T:System.Rondom;use Chance"]));
}
