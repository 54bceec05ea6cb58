using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the figures of a run say, in words; nothing in it is fixed.</summary>
internal sealed class ClosingSentence(TypesSummary types, Texts texts)
{
    private const int Enough = 5;
    private const double Notable = 0.05;
    private const int ShownDigits = 3;

    /// <summary>Which type lasts longest, which makes least, and whose work gets done.</summary>
    public override string ToString()
    {
        string?[] sentences = [LastsAndMakes(), Ends()];
        string said = string.Join(' ', sentences.OfType<string>());
        return said.Length == 0 ? texts.TooFew : texts.InThisRun(said);
    }

    private string? LastsAndMakes()
    {
        TypeWord? longest = Longest();
        TypeWord? least = Least();
        return (longest, least) switch
        {
            (null, null) => null,
            ({ } one, null) => texts.LastLongest(one.Plural(texts)),
            (null, { } other) => texts.MakeLeast(other.Plural(texts)),
            ({ } one, { } other) when one == other => texts.LastLongestAndMakeLeast(one.Plural(texts)),
            ({ } one, { } other) => texts.LastLongestOthersMakeLeast(one.Plural(texts), other.Plural(texts)),
        };
    }

    /// <summary>
    /// The type whose networks live on for the longest, as the table shows it: by the weeks until half had ended, of equal ones by the share
    /// after five years or after one. None if another one leads after five years, or if too few networks say so.
    /// </summary>
    private TypeWord? Longest()
    {
        TypeSummary[] known = [.. Known(type => type.LandmarkCount)
            .OrderByDescending(type => type.MedianResidualLife ?? double.PositiveInfinity)
            .ThenByDescending(type => type.Survival5y)
            .ThenByDescending(type => type.Survival1y)];
        return known is [var first, var second, ..] && AreEnough(known, type => type.LandmarkCount)
            && Shown(first) != Shown(second) && !known.Any(type => type.Survival5y > first.Survival5y) ? WordOf(first) : null;

        static (double?, double?, double?) Shown(TypeSummary type) => (type.MedianResidualLife, type.Survival5y, type.Survival1y);
    }

    /// <summary>The type that makes least, as the table shows it. None if too few networks say so.</summary>
    private TypeWord? Least()
    {
        TypeSummary[] known = [.. Known(type => type.Networks).Where(type => type.OutputPerMemberWeek is not null).OrderBy(Output)];
        return known is [var first, var second, ..] && AreEnough(known, type => type.Networks) && Output(first) < Output(second) ? WordOf(first) : null;

        static double Output(TypeSummary type) => Math.Round(type.OutputPerMemberWeek!.Value, ShownDigits);
    }

    private IEnumerable<TypeSummary> Known(Func<TypeSummary, int> count) =>
        TypeWord.Four.Select(word => word.Summary(types)).Where(type => count(type) > 0);

    /// <summary>Whether the first of them is known well enough, and another one to compare it with.</summary>
    private static bool AreEnough(TypeSummary[] known, Func<TypeSummary, int> count) =>
        count(known[0]) >= Enough && known.Count(type => count(type) >= Enough) > 1;

    private TypeWord WordOf(TypeSummary type) => TypeWord.Four.First(word => ReferenceEquals(word.Summary(types), type));

    private string? Ends()
    {
        (TypeWord Word, double Share)[] ends =
        [
            .. TypeWord.All.Select(word => (word, type: word.Summary(types)))
                .Where(one => one.type.Networks >= Enough && one.type.CompletedShare is not null)
                .Select(one => (one.word, one.type.CompletedShare!.Value))
                .OrderByDescending(one => one.Value),
        ];
        return ends switch
        {
            _ when TypeWord.Four.Count(word => word.Summary(types).Networks >= Enough) < 2 => null,
            [var (_, share), ..] when share < Notable => texts.HardlyAnyFulfilled,
            [var (word, share), var (_, next), ..] when share > next && TypeWord.Four.Contains(word) => texts.Fulfilled(texts.Percent(share), word.Plural(texts)),
            _ => null,
        };
    }
}
