using System.Text.RegularExpressions;
using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoCreation.Sim.Architecture.Tests.Words;

/// <summary>Whatever a person reads is said in one place, in both languages: no literal of several words elsewhere.</summary>
internal static partial class SpeechRule
{
    private static readonly SyntaxKind[] Literals =
    [
        SyntaxKind.StringLiteralToken, SyntaxKind.InterpolatedStringTextToken,
        SyntaxKind.SingleLineRawStringLiteralToken, SyntaxKind.MultiLineRawStringLiteralToken,
    ];

    public static IEnumerable<Finding> Check(SourceFile file) =>
        from token in file.Syntax.DescendantTokens()
        where Literals.Contains(token.Kind()) && Sentence().IsMatch(token.ValueText)
        select new Finding(file.Place(token.Parent!), $"says \"{token.ValueText}\", which belongs to the texts");

    [GeneratedRegex(@"(?<![-\p{L}])\p{L}{2,}[,;:.]? +\p{L}{2,}(?![\p{L}=])")]
    private static partial Regex Sentence();
}
