using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.References;

/// <summary>What assemblies really use, against the table: a package that comes along with another is seen only here.</summary>
internal static class AssemblyReferenceRule
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IEnumerable<Finding> Check(ProjectRow row, ModuleDefinition module) =>
        module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => !IsFramework(name) && !IsAllowedProject(row, name) && !ProjectReferenceRule.Allows(row, PackageOf(name)))
            .Select(name => new Finding($"{row.Folder} -> {name}", "uses an assembly that its row does not name"));

    private static bool IsFramework(string assembly) => File.Exists(Path.Combine(FrameworkFolder, assembly + ".dll"));

    private static bool IsAllowedProject(ProjectRow row, string assembly) =>
        row.Projects.Any(project => Assemblies.NameOf(project) == assembly);

    /// <summary>The few packages whose assembly has another name.</summary>
    private static string PackageOf(string assembly) => assembly switch
    {
        "Parquet" => "Parquet.Net",
        _ => assembly,
    };
}
