using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoCreation.Sim.Architecture.Tests.Style;

/// <summary>A file says one thing, a method does one.</summary>
internal static class SizeRule
{
    public const int FileLines = 200;
    public const int MethodLines = 40;
    public const int MostParameters = 5;

    public static IEnumerable<Finding> Files(SourceFile file)
    {
        if (file.Lines > FileLines)
            yield return new Finding(file.Path, $"has {file.Lines} lines, more than {FileLines}");
    }

    public static IEnumerable<Finding> Methods(SourceFile file) =>
        from member in file.Syntax.DescendantNodes()
        where member is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        let lines = LinesOf(member)
        where lines > MethodLines
        select new Finding(file.Place(member), $"has {lines} lines, more than {MethodLines}");

    /// <summary>Records may have more: their parameters are their fields.</summary>
    public static IEnumerable<Finding> Parameters(SourceFile file) =>
        from list in file.Syntax.DescendantNodes().OfType<ParameterListSyntax>()
        where list.Parameters.Count > MostParameters && list.Parent is not RecordDeclarationSyntax
        select new Finding(file.Place(list), $"has {list.Parameters.Count} parameters, more than {MostParameters}");

    /// <summary>From the signature to the closing brace: neither documentation nor attributes count.</summary>
    private static int LinesOf(SyntaxNode member)
    {
        var first = member.ChildNodesAndTokens().First(child => !child.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.AttributeList));
        var start = member.SyntaxTree.GetLineSpan(first.Span).StartLinePosition.Line;
        return member.SyntaxTree.GetLineSpan(member.Span).EndLinePosition.Line - start + 1;
    }
}
