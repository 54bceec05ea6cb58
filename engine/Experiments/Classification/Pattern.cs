using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A pattern of the model's description, looked for in one run with two readings of its types.</summary>
/// <param name="Name">A short name, in camel case.</param>
/// <param name="Statement">What it says, in one sentence.</param>
/// <param name="Before">Whether it holds with the types as recorded; null where the run is too short or too small to tell.</param>
/// <param name="After">Whether it holds with the types read again; null likewise.</param>
public sealed record PatternCheck(string Name, Bilingual Statement, bool? Before, bool? After)
{
    /// <summary>Whether it held and still holds; null where one of the two cannot be told, or it did not hold before.</summary>
    public bool? Survives => Before is true ? After : null;
}

/// <summary>What the figures of one run can show of the patterns of the model's description, with the bounds that stand there.</summary>
/// <param name="Name">A short name, in camel case.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Rule">Whether it holds by figures that enough networks bear; null where it cannot be told.</param>
internal sealed record Pattern(string Name, Bilingual Statement, Func<TypesSummary, bool?> Rule)
{
    // As many as a survival curve and the closing sentence of a run want.
    private const int Enough = 5;
    private const double QuickWeeks = 20;
    private const double FewLeft = 0.05;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("competitionEndsQuickly",
            new("Of the competition networks of week 12 half end within 20 weeks, and less than 5 % live five years more.",
                "Von den Konkurrenznetzwerken der Woche 12 endet die Hälfte binnen 20 Wochen, und weniger als 5 % bestehen noch fünf Jahre."),
            types => Both(Median(types.Competition) <= QuickWeeks, types.Competition.Survival5y < FewLeft, types.Competition.Survival5y)),
        new("lamentLasts",
            new("Complaint networks of week 12 are alive five years later at least three times as often as those of the three other types.",
                "Jammernetzwerke der Woche 12 bestehen fünf Jahre später mindestens dreimal so oft wie die jedes der drei anderen Typen."),
            types => AllOf(Others(types, NetworkType.Lament), other => Least(types.Lament.Survival5y, 3, other.Survival5y))),
        new("lifeRisesToCoCreation",
            new("Competition networks dissolve first, then ignorance networks, then co-creation communities.",
                "Zuerst lösen sich Konkurrenznetzwerke auf, dann Unwissensnetzwerke, dann Co-Creation-Communitys."),
            types => Less(Median(types.Competition), Median(types.Ignorance)) is { } first
                && Less(Median(types.Ignorance), Median(types.CoCreation)) is { } second ? first && second : null),
        new("coCreationMakesMost",
            new("Co-creation communities make more per member and week than each of the three other types.",
                "Co-Creation-Communitys schaffen je Mitglied und Woche mehr als jeder der drei anderen Typen."),
            types => AllOf(Others(types, NetworkType.CoCreation), other => Less(other.OutputPerMemberWeek, types.CoCreation.OutputPerMemberWeek))),
        new("talkWithoutEffect",
            new("Complaint networks talk more than co-creation communities and make at most a fifteenth as much per member and week.",
                "Jammernetzwerke reden mehr als Co-Creation-Communitys und schaffen je Mitglied und Woche höchstens ein Fünfzehntel."),
            types => Less(types.CoCreation.TalkShare, types.Lament.TalkShare) is { } talks
                && Least(types.CoCreation.OutputPerMemberWeek, 15, types.Lament.OutputPerMemberWeek) is { } makes ? talks && makes : null),
        new("onlyCoCreationIsFulfilled",
            new("At least 15 % of the co-creation communities that end have finished their work; of the three other types less than 5 %.",
                "Mindestens 15 % der endenden Co-Creation-Communitys haben ihr Vorhaben abgeschlossen, von den drei anderen Typen weniger als 5 %."),
            types => types.CoCreation.CompletedShare is { } own
                ? AllOf(Others(types, NetworkType.CoCreation), other => other.CompletedShare is { } share ? own >= 0.15 && share < FewLeft : null) : null),
        new("ignoranceRaisesPhoenixes",
            new("More phoenixes rise from an ignorance network than from each of the three other types, at least three times as many as from a competition network.",
                "Aus einem Unwissensnetzwerk gehen mehr Phönixe hervor als aus jedem der drei anderen Typen, mindestens dreimal so viele wie aus einem Konkurrenznetzwerk."),
            types => Least(types.Ignorance.PhoenixPerNetwork, 3, types.Competition.PhoenixPerNetwork) is { } rises
                && AllOf(Others(types, NetworkType.Ignorance), other => Less(other.PhoenixPerNetwork, types.Ignorance.PhoenixPerNetwork)) is { } most
                ? rises && most : null),
        new("competitionCostsMost",
            new("Members lose more often in competition networks than in each of the three other types.",
                "In Konkurrenznetzwerken verlieren Mitglieder öfter als in jedem der drei anderen Typen."),
            types => AllOf(Others(types, NetworkType.Competition), other => Less(other.NegativeShare, types.Competition.NegativeShare))),
    ];

    /// <summary>Whether it holds; null where it cannot be told, as fewer than five networks say nothing of their type.</summary>
    public bool? Holds(TypesSummary types) => Rule(types with
    {
        Competition = Known(types.Competition), Ignorance = Known(types.Ignorance), Lament = Known(types.Lament), CoCreation = Known(types.CoCreation),
    });

    /// <summary>A type with those of its figures that enough networks bear.</summary>
    private static TypeSummary Known(TypeSummary type)
    {
        TypeSummary known = type.LandmarkCount >= Enough ? type : type with { LandmarkCount = 0, MedianResidualLife = null, Survival1y = null, Survival5y = null };
        return type.Networks >= Enough ? known : known with
        {
            OutputPerMemberWeek = null, TalkShare = null, CompletedShare = null, NegativeShare = null, PhoenixPerNetwork = null, Gini = null,
        };
    }

    private static IEnumerable<TypeSummary> Others(TypesSummary types, NetworkType one) =>
        new[] { types.Competition, types.Ignorance, types.Lament, types.CoCreation }.Where((_, type) => type != (int)one);

    /// <summary>The median; endless where more than half outlived the run, null where nothing was there.</summary>
    private static double? Median(TypeSummary type) =>
        type.LandmarkCount == 0 ? null : type.MedianResidualLife ?? double.PositiveInfinity;

    private static bool? Less(double? one, double? other) => one is { } less && other is { } more ? less < more : null;

    private static bool? Least(double? one, double times, double? other) => one is { } least && other is { } part ? least >= times * part : null;

    private static bool? Both(bool one, bool other, double? known) => known is null ? null : one && other;

    /// <summary>Whether something holds of all; null where it cannot be told of one of them.</summary>
    private static bool? AllOf(IEnumerable<TypeSummary> types, Func<TypeSummary, bool?> holds)
    {
        bool?[] answers = [.. types.Select(holds)];
        return answers.Contains(null) ? null : answers.All(answer => answer is true);
    }
}
