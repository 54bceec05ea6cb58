using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.References;

public sealed class ReferenceTests
{
    [Fact]
    public void ProjectFiles_WholeTree_UseOnlyWhatTheTableAllows() =>
        Verdict.Clean(Rule.ProjectReferences,
            ProjectFile.All().SelectMany(project => ProjectReferenceRule.Check(project, ProjectTable.Rows)));

    [Fact]
    public void ProjectFiles_WholeTree_AreInTheSolution()
    {
        var solution = File.ReadAllText(SourceTree.FullPath("CoCreation.Sim.sln")).Replace('\\', '/');
        Assert.All(ProjectFile.All(), project => Assert.Contains($"\"{project.Folder}/", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Assemblies_OfProducts_UseOnlyWhatTheTableAllows() =>
        Verdict.Clean(Rule.AssemblyReferences,
            ProjectTable.Products.Where(row => File.Exists(Assemblies.PathOf(row.Folder)))
                .SelectMany(row => AssemblyReferenceRule.Check(row, Assemblies.Read(row.Folder))));

    [Fact]
    public void Assemblies_OfProducts_AreThereToBeChecked() =>
        Assert.All(ProjectFile.All().Where(project => ProjectTable.Products.Any(row => row.Folder == project.Folder)),
            project => Assert.True(File.Exists(Assemblies.PathOf(project.Folder)), project.Folder));

    [Fact]
    public void Check_ProjectThatIsNotInTheTable_IsFound() =>
        Assert.Single(ProjectReferenceRule.Check(new ProjectFile("engine/Extra", [], []), ProjectTable.Rows));

    [Fact]
    public void Check_ProjectFileThatUsesTooMuch_IsFound()
    {
        const string Xml = """
            <Project>
              <ItemGroup><ProjectReference Include="..\Runtime\CoCreation.Sim.Runtime.csproj" /></ItemGroup>
              <ItemGroup><PackageReference Include="System.IO.Hashing" /><PackageReference Include="Akka" /></ItemGroup>
            </Project>
            """;
        var findings = ProjectReferenceRule.Check(ProjectFile.Parse("engine/Kernel", Xml), ProjectTable.Rows);
        Assert.Equal(["engine/Kernel -> engine/Runtime", "engine/Kernel -> Akka"], findings.Select(finding => finding.Where));
    }

    [Fact]
    public void Check_AssemblyThatUsesTooMuch_IsFound()
    {
        var row = new ProjectRow("tests/Architecture.Tests", [], ["xunit*"]);
        var findings = AssemblyReferenceRule.Check(row, Assemblies.Read("tests/Architecture.Tests"));
        Assert.Contains(findings, finding => finding.Where == "tests/Architecture.Tests -> Mono.Cecil");
    }
}
