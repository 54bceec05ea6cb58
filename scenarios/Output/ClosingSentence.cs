using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the figures of a run say, in words; nothing in it is fixed.</summary>
internal static class ClosingSentence
{
    private const int Enough = 5;
    private const double Notable = 0.05;

    /// <summary>Which type lasts longest, which makes least, and whose work gets done.</summary>
    public static string Of(TypesSummary types)
    {
        string?[] sentences = [LastsAndMakes(types), Ends(types)];
        string said = string.Join(' ', sentences.OfType<string>());
        return said.Length == 0
            ? "In this model and run, there were too few networks of each type to compare them."
            : $"In this model and run: {said}";
    }

    private static string? LastsAndMakes(TypesSummary types)
    {
        TypeWord? longest = Longest(types);
        TypeWord? least = Compared(types, type => type.OutputPerMemberWeek, type => type.Networks).LastOrDefault().Type;
        return (longest, least) switch
        {
            (null, null) => null,
            ({ } one, null) => $"{one.Plural} last longest.",
            (null, { } other) => $"{other.Plural} make least.",
            ({ } one, { } other) when one == other => $"{one.Plural} last longest and make least.",
            ({ } one, { } other) => $"{one.Plural} last longest, {other.Plural} make least.",
        };
    }

    /// <summary>The type of which most live on, after five years or, in short runs, after one.</summary>
    private static TypeWord? Longest(TypesSummary types)
    {
        Func<TypeSummary, double?>[] measures = [type => type.Survival5y, type => type.Survival1y];
        return measures
            .Select(measure => Compared(types, measure, type => type.LandmarkCount).FirstOrDefault().Type)
            .FirstOrDefault(type => type is not null);
    }

    private static string? Ends(TypesSummary types)
    {
        (TypeWord Type, double Value)[] ends = Compared(types, type => type.CompletedShare, type => type.Networks);
        return ends switch
        {
            [] => null,
            [var (type, share), ..] when share >= Notable =>
                $"{Figures.Percent(share)} of the {type.Plural} that ended had finished their work, more than of any other type.",
            _ => "Hardly any network ended because its work was done.",
        };
    }

    /// <summary>The types by a measure, largest first; empty if fewer than two have it, or if all are equal.</summary>
    private static (TypeWord Type, double Value)[] Compared(
        TypesSummary types, Func<TypeSummary, double?> measure, Func<TypeSummary, int> count)
    {
        (TypeWord Type, double Value)[] known =
        [
            .. TypeWord.Four.Select(word => (word, type: word.Summary(types)))
                .Where(one => count(one.type) >= Enough && measure(one.type) is not null)
                .Select(one => (one.word, measure(one.type)!.Value))
                .OrderByDescending(one => one.Value),
        ];
        return known.Length < 2 || known[0].Value == known[^1].Value ? [] : known;
    }
}
