using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Style;

public sealed class ReadmeTests
{
    [Fact]
    public void Folders_OfProjects_HaveAReadme() =>
        Verdict.Clean(Rule.Readmes, Missing(ProjectFile.All().Select(project => project.Folder), SourceTree.Files));

    [Theory]
    [InlineData("dotnet test -c Release -m:1")]
    [InlineData("dotnet run -c Release --project scenarios")]
    public void Commands_OfTheReadme_AreThoseOfTheGate(string command)
    {
        Assert.Contains(command, File.ReadAllText(SourceTree.FullPath("README.md")), StringComparison.Ordinal);
        Assert.Contains(command, File.ReadAllText(SourceTree.FullPath(".ci/run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_FolderWithoutReadme_IsFound() =>
        Assert.Equal(["engine/Kernel", "tests"],
            Missing(["engine/Kernel", "scenarios", "tests/Kernel.Tests"], ["scenarios/README.md"]).Select(finding => finding.Where));

    /// <summary>All tests share one README.</summary>
    private static IEnumerable<Finding> Missing(IEnumerable<string> folders, IReadOnlyList<string> files) =>
        folders.Select(folder => SourceTree.IsUnder(folder, "tests") ? "tests" : folder).Distinct()
            .Where(folder => !files.Contains(folder + "/README.md"))
            .Select(folder => new Finding(folder, "has no README.md"));
}
