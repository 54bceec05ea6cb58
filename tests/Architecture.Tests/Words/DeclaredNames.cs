using CoCreation.Sim.Architecture.Tests.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoCreation.Sim.Architecture.Tests.Words;

/// <summary>The names that a file gives; the names of others that it only uses are not its choice.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> Of(SourceFile file) =>
        file.Syntax.DescendantNodes().Select(NameOf).OfType<string>().Distinct();

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MemberDeclarationSyntax member when member.Modifiers.Any(SyntaxKind.OverrideKeyword) => null,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EventDeclarationSyntax happening => happening.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        VariableDeclaratorSyntax variable => variable.Identifier.Text,
        SingleVariableDesignationSyntax variable => variable.Identifier.Text,
        ForEachStatementSyntax loop => loop.Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        TypeParameterSyntax parameter => parameter.Identifier.Text,
        TupleElementSyntax element => element.Identifier.Text,
        _ => null,
    };
}
