using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoCreation.Sim.Architecture.Tests.Style;

/// <summary>The shape of code: sealed classes, no regions, no code in comments, no test left out.</summary>
internal static class ShapeRule
{
    private static readonly SyntaxKind[] Settled = [SyntaxKind.SealedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword];

    public static IEnumerable<Finding> Sealed(SourceFile file) =>
        from type in file.Syntax.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)
        where !type.Modifiers.Any(modifier => Settled.Contains(modifier.Kind()))
        select new Finding(file.Place(type), "is neither sealed nor abstract nor static");

    public static IEnumerable<Finding> Regions(SourceFile file) =>
        Trivia(file).Where(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
            .Select(_ => new Finding(file.Path, "has a region"));

    public static IEnumerable<Finding> CommentedOutCode(SourceFile file) =>
        from trivia in Trivia(file)
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        where trivia.ToString().Split('\n').Any(LooksLikeCode)
        select new Finding($"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", "looks like code in a comment");

    public static IEnumerable<Finding> Skips(SourceFile file) =>
        file.Syntax.DescendantNodes().OfType<AttributeArgumentSyntax>()
            .Where(argument => argument.NameEquals?.Name.Identifier.Text.StartsWith("Skip", StringComparison.Ordinal) == true)
            .Select(argument => new Finding(file.Place(argument), "is skipped: mend it or delete it"));

    private static IEnumerable<SyntaxTrivia> Trivia(SourceFile file) => file.Syntax.DescendantTrivia(descendIntoTrivia: true);

    private static bool LooksLikeCode(string line)
    {
        var text = line.Trim().TrimStart('/', '*').TrimEnd('/', '*').Trim();
        return text.EndsWith(';') || text is "{" or "}" || text.EndsWith(") {", StringComparison.Ordinal);
    }
}
