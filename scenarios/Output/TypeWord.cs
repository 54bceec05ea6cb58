using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What a type is called, and how it looks on a terminal.</summary>
/// <param name="Name">The name in the glossary.</param>
/// <param name="Plural">Several of them.</param>
/// <param name="Colour">The colour on a terminal.</param>
/// <param name="Mark">The mark on a terminal; never colour alone.</param>
/// <param name="Summary">Where its figures stand in a summary.</param>
/// <param name="Count">Where its number stands in a tick.</param>
internal sealed record TypeWord(
    Func<Texts, string> Name,
    Func<Texts, string> Plural,
    string Colour,
    char Mark,
    Func<TypesSummary, TypeSummary> Summary,
    Func<TypeCounts, double> Count)
{
    /// <summary>The four types, in the order of the essay.</summary>
    public static IReadOnlyList<TypeWord> Four { get; } =
    [
        new(texts => texts.Competition, texts => texts.Competitions, "red", '▲', types => types.Competition, alive => alive.Competition),
        new(texts => texts.Ignorance, texts => texts.Ignorances, "blue", '○', types => types.Ignorance, alive => alive.Ignorance),
        new(texts => texts.Lament, texts => texts.Laments, "magenta", '■', types => types.Lament, alive => alive.Lament),
        new(texts => texts.CoCreation, texts => texts.CoCreations, "green", '●', types => types.CoCreation, alive => alive.CoCreation),
    ];

    /// <summary>The four, and what has no type.</summary>
    public static IReadOnlyList<TypeWord> All { get; } =
    [
        .. Four,
        new(texts => texts.Loose, texts => texts.Looses, "grey", '·', types => types.Loose, alive => alive.Loose + alive.Dormant),
    ];
}
