using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the table of a run says, in words; nothing in it is fixed.</summary>
internal sealed class ClosingSentence(TypesSummary types, Texts texts)
{
    private const int Enough = 5;
    private const double Notable = 0.05;

    /// <summary>Which type lasts longest, which makes least, and whose work gets done.</summary>
    public override string ToString()
    {
        string?[] sentences = [LastsAndMakes(), Ends()];
        string said = string.Join(' ', sentences.OfType<string>());
        return said.Length == 0 ? texts.TooFew : texts.InThisRun(said);
    }

    private string? LastsAndMakes()
    {
        (TypeWord? longest, string how) = MostAfterFiveYears() is { } one ? (one, texts.LiveOnAfterFiveYears) : (Longest(), texts.LastLongest);
        TypeWord? least = Least();
        return (longest, least) switch
        {
            (null, null) => null,
            ({ } lasting, null) => Texts.DoOne(lasting.Plural(texts), how),
            (null, { } other) => Texts.DoOne(other.Plural(texts), texts.MakeLeast),
            ({ } lasting, { } other) when lasting == other => texts.DoBoth(lasting.Plural(texts), how, texts.MakeLeast),
            ({ } lasting, { } other) => Texts.DoEach((lasting.Plural(texts), how), (other.Plural(texts), texts.MakeLeast)),
        };
    }

    private TypeWord? MostAfterFiveYears() => Leading(
        Known(type => type.LandmarkCount).Where(one => one.Type.Survival5y is not null).OrderByDescending(one => one.Type.Survival5y),
        type => type.LandmarkCount,
        type => texts.Percent(type.Survival5y));

    /// <summary>The type of which half live on for the longest, in runs that are too short to tell more.</summary>
    private TypeWord? Longest() => Known(type => type.LandmarkCount).Any(one => one.Type.Survival5y is not null) ? null : Leading(
        Known(type => type.LandmarkCount).OrderByDescending(one => one.Type.MedianResidualLife ?? double.PositiveInfinity),
        type => type.LandmarkCount,
        type => EndTable.Residual(type, texts));

    private TypeWord? Least() => Leading(
        Known(type => type.Networks).Where(one => one.Type.OutputPerMemberWeek is not null).OrderBy(one => one.Type.OutputPerMemberWeek),
        type => type.Networks,
        type => texts.Amount(type.OutputPerMemberWeek));

    private string? Ends()
    {
        (TypeWord Word, TypeSummary Type)[] ends =
        [
            .. Known(type => type.Networks).Where(one => one.Type.CompletedShare is not null).OrderByDescending(one => one.Type.CompletedShare),
        ];
        if (TypeWord.Four.Count(word => word.Summary(types).Networks >= Enough) < 2)
        {
            return null;
        }

        return ends is [] || ends[0].Type.CompletedShare < Notable ? texts.HardlyAnyFulfilled
            : Leading(ends, type => type.Networks, type => texts.Percent(type.CompletedShare)) is { } first
                ? texts.Fulfilled(texts.Percent(first.Summary(types).CompletedShare), first.Plural(texts))
                : null;
    }

    /// <summary>The rows of the table that say something.</summary>
    private IEnumerable<(TypeWord Word, TypeSummary Type)> Known(Func<TypeSummary, int> count) =>
        TypeWord.All.Select(word => (word, word.Summary(types))).Where(one => count(one.Item2) > 0);

    /// <summary>
    /// The first of the rows, if it is one of the four types, known by enough networks as another one is, and if the table shows that it leads.
    /// </summary>
    private static TypeWord? Leading(IEnumerable<(TypeWord Word, TypeSummary Type)> rows, Func<TypeSummary, int> count, Func<TypeSummary, string> shown) =>
        rows.ToArray() is [var first, var second, ..] known && TypeWord.Four.Contains(first.Word)
            && count(first.Type) >= Enough && known.Count(one => count(one.Type) >= Enough) > 1
            && shown(first.Type) != shown(second.Type) ? first.Word : null;
}
