using System.Reflection;
using CoCreation.Sim.Architecture.Tests.Tree;
using PublicApiGenerator;

namespace CoCreation.Sim.Architecture.Tests.Surface;

/// <summary>What a project shows to others, as text.</summary>
internal static class PublicSurface
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    public static string Of(string folder) => Of(Assembly.LoadFrom(Assemblies.PathOf(folder)));

    public static string Of(Assembly assembly) => assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";

    /// <summary>The lines that differ: '-' is approved and gone, '+' is new. Empty if the texts are the same.</summary>
    public static IReadOnlyList<string> Difference(string approved, string received)
    {
        if (approved == received)
            return [];
        var before = approved.Split('\n');
        var now = received.Split('\n');
        string[] lines = [.. before.Except(now).Select(line => "- " + line.Trim()), .. now.Except(before).Select(line => "+ " + line.Trim())];
        return lines.Length == 0 ? ["the same lines in another order or number"] : lines;
    }
}
