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
    string Name, string Plural, string Colour, char Mark, Func<TypesSummary, TypeSummary> Summary, Func<TypeCounts, double> Count)
{
    /// <summary>The four types, in the order of the essay.</summary>
    public static IReadOnlyList<TypeWord> Four { get; } =
    [
        new("competition network", "competition networks", "red", '▲', types => types.Competition, alive => alive.Competition),
        new("ignorance network", "ignorance networks", "blue", '○', types => types.Ignorance, alive => alive.Ignorance),
        new("complaint network", "complaint networks", "magenta", '■', types => types.Lament, alive => alive.Lament),
        new("co-creation community", "co-creation communities", "green", '●', types => types.CoCreation, alive => alive.CoCreation),
    ];

    /// <summary>The four, and what has no type.</summary>
    public static IReadOnlyList<TypeWord> All { get; } =
        [.. Four, new("loose network", "loose networks", "grey", '·', types => types.Loose, alive => alive.Loose + alive.Dormant)];
}
