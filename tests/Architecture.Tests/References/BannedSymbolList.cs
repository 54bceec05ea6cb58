using CoCreation.Sim.Architecture.Tests.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoCreation.Sim.Architecture.Tests.References;

/// <summary>A banned symbol that is spelt wrong bans nothing, and the compiler says nothing: each line must name something.</summary>
internal static class BannedSymbolList
{
    private static readonly CSharpCompilation Framework = CSharpCompilation.Create("Framework", references:
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)));

    public static IEnumerable<Finding> Check(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(';')[0].Trim())
            .Where(id => id.Length > 0 && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Framework) is null)
            .Select(id => new Finding(id, "names nothing"));
}
