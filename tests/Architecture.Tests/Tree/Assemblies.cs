using CoCreation.Sim.Architecture.Tests.References;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.Tree;

/// <summary>The compiled projects, as they lie beside this test.</summary>
internal static class Assemblies
{
    public static readonly IReadOnlyList<string> Engine =
        ["engine/Kernel", "engine/Model", "engine/Analysis", "engine/Runtime", "engine/Experiments"];

    /// <summary>The projects whose arithmetic and order must be the same everywhere.</summary>
    public static readonly IReadOnlyList<string> Exact = ["engine/Kernel", "engine/Model"];

    /// <summary>The path of a project's assembly; the test project itself under "tests/Architecture.Tests".</summary>
    public static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, NameOf(folder) + ".dll");

    public static string NameOf(string folder) =>
        folder == "scenarios" ? "cocreation" : ProjectTable.Prefix + folder[(folder.LastIndexOf('/') + 1)..];

    public static ModuleDefinition Read(string folder) => ModuleDefinition.ReadModule(PathOf(folder));

    public static IEnumerable<TypeDefinition> Types(IEnumerable<string> folders) =>
        folders.SelectMany(folder => Read(folder).GetTypes());

    /// <summary>A type of this test assembly: the bad samples that prove a rule fires.</summary>
    public static IReadOnlyList<TypeDefinition> Sample(Type type)
    {
        var found = Read("tests/Architecture.Tests").GetTypes().Single(t => t.FullName == type.FullName!.Replace('+', '/'));
        return [found, .. found.NestedTypes];
    }
}
