using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoCreation.Sim.Architecture.Tests.Tree;

/// <summary>One C# file, parsed.</summary>
internal sealed record SourceFile(string Path, CompilationUnitSyntax Syntax)
{
    public int Lines => Syntax.GetText().Lines.Count(line => line.EndIncludingLineBreak > line.Start);

    public static SourceFile Parse(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithFeatures([new("FileBasedProgram", "true")]), path);
        return new SourceFile(path, (CompilationUnitSyntax)tree.GetRoot());
    }

    /// <summary>Where a declaration stands, as findings name it: the path, then the types and the member around it.</summary>
    public string Place(SyntaxNode node)
    {
        var names = node.AncestorsAndSelf().Select(NameOf).Where(name => name is not null).Reverse();
        return $"{Path}: {string.Join('.', names)}";
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax => "ctor",
        PropertyDeclarationSyntax property => property.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        OperatorDeclarationSyntax op => "operator" + op.OperatorToken.Text,
        _ => null,
    };
}
