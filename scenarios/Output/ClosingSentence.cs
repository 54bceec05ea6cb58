using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the figures of a run say, in words; nothing in it is fixed.</summary>
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
        TypeWord? longest = Longest();
        TypeWord? least = Compared(type => type.OutputPerMemberWeek, type => type.Networks).LastOrDefault().Type;
        return (longest, least) switch
        {
            (null, null) => null,
            ({ } one, null) => texts.LastLongest(one.Plural(texts)),
            (null, { } other) => texts.MakeLeast(other.Plural(texts)),
            ({ } one, { } other) when one == other => texts.LastLongestAndMakeLeast(one.Plural(texts)),
            ({ } one, { } other) => texts.LastLongestOthersMakeLeast(one.Plural(texts), other.Plural(texts)),
        };
    }

    /// <summary>The type of which most live on, after five years or, in short runs, after one.</summary>
    private TypeWord? Longest()
    {
        Func<TypeSummary, double?>[] measures = [type => type.Survival5y, type => type.Survival1y];
        return measures
            .Select(measure => Compared(measure, type => type.LandmarkCount).FirstOrDefault().Type)
            .FirstOrDefault(type => type is not null);
    }

    private string? Ends()
    {
        (TypeWord Type, double Value)[] ends = Compared(type => type.CompletedShare, type => type.Networks);
        return ends switch
        {
            [] => null,
            [var (type, share), ..] when share >= Notable => texts.Fulfilled(texts.Percent(share), type.Plural(texts)),
            _ => texts.HardlyAnyFulfilled,
        };
    }

    /// <summary>The types by a measure, largest first; empty if fewer than two have it, or if all are equal.</summary>
    private (TypeWord Type, double Value)[] Compared(Func<TypeSummary, double?> measure, Func<TypeSummary, int> count)
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
