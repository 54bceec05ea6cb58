using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What a scenario with something from outside shows: networks alive in the week before the first of it, and a year later.</summary>
internal static class AroundHappening
{
    private const int Year = 52;

    /// <summary>The sentence; null where nothing comes from outside, or the weeks are not known.</summary>
    /// <param name="scenario">What ran.</param>
    /// <param name="ticks">Its weeks, from 0 on; null where they are not known.</param>
    /// <param name="texts">In which language.</param>
    public static string? In(Scenario scenario, IReadOnlyList<TickRow>? ticks, Texts texts)
    {
        ScenarioEvent? first = scenario.Events.MinBy(happening => happening.Tick);
        if (first is null || ticks is null || first.Tick >= ticks.Count)
        {
            return null;
        }

        string happening = first is ScenarioEvent.Shock shock ? texts.Shock(shock.Kind, shock.Strength) : texts.ChangedRules;
        int later = Math.Min(first.Tick + Year, ticks.Count - 1);
        return texts.BeforeAndAfter((Week(first.Tick - 1), Counts(first.Tick - 1)), (happening, Week(first.Tick)), (Week(later), Counts(later)));

        string Week(int tick) => texts.Number(tick);

        string Counts(int tick) => string.Join(", ", TypeWord.Four.Select(word => word.Count(ticks[tick].Alive) is var count && count == 1
            ? $"1 {word.Name(texts)}"
            : $"{texts.Number(count)} {word.Plural(texts)}"));
    }
}
