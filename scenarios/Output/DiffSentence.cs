using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the difference of two runs comes to, in words; nothing in it is fixed.</summary>
internal sealed class DiffSentence(RunDifference difference, Texts texts)
{
    // Less than this is no difference that anybody would speak of.
    private const double LeastShare = 0.005;
    private const double LeastNetworks = 0.5;

    /// <summary>Networks alive at the end, by type.</summary>
    public static IEnumerable<(TypeWord Word, PairedValue Alive)> AliveAtTheEnd(RunDifference difference) => TypeWord.All.Select(word =>
        (word, new PairedValue(word.Count(Alive(difference, value => value.A)), word.Count(Alive(difference, value => value.B)))));

    /// <summary>Which makes more, which type gains or loses most, and how many participants are concerned.</summary>
    public override string ToString() => texts.InThisRun(string.Join(' ', new[] { Output(), Networks(), Participants() }.OfType<string>()));

    private string Output()
    {
        PairedValue output = difference.Overall(Measure.Output);
        double? share = output.A > 0 ? output.Difference / output.A : null;
        return share switch
        {
            null => output.Difference > 0 ? texts.MakesSomething : texts.MakesAsMuch,
            > LeastShare => texts.MakesMore(texts.Percent(share)),
            < -LeastShare => texts.MakesLess(texts.Percent(-share)),
            _ => texts.MakesAsMuch,
        };
    }

    private string Networks()
    {
        (TypeWord word, PairedValue alive) = AliveAtTheEnd(difference).MaxBy(type => Math.Abs(type.Alive.Difference ?? 0));
        return alive.Difference switch
        {
            >= LeastNetworks and var more => texts.HasMore(texts.Number(more, "0.#"), word.Plural(texts)),
            <= -LeastNetworks and var fewer => texts.HasFewer(texts.Number(-fewer, "0.#"), word.Plural(texts)),
            _ => texts.HasAsMany,
        };
    }

    private string? Participants() => difference.Participants is not { } fates ? null
        : texts.EndOtherwise(fates.Other, fates.Same + fates.Other + fates.OnlyInA + fates.OnlyInB);

    private static TypeCounts Alive(RunDifference difference, Func<PairedValue, double?> side)
    {
        return new TypeCounts(
            Of(Measure.Competition), Of(Measure.Ignorance), Of(Measure.Lament), Of(Measure.CoCreation), Of(Measure.Loose), Of(Measure.Dormant));

        double Of(Measure measure) => side(difference.Overall(measure)) ?? 0;
    }
}
