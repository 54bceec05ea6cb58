using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Checks what hangs on several factors of an experiment.</summary>
/// <param name="root">The experiment's document.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class FactorListCheck(YamlMap root, ExperimentProblems problems)
{
    /// <summary>Adds what is wrong.</summary>
    /// <param name="listed">The list.</param>
    /// <param name="factors">Its factors; null for one that is refused.</param>
    public void Check(YamlList listed, Factor?[] factors)
    {
        CheckNames(listed, factors);
        CheckScenarios(listed, factors);
    }

    private void CheckNames(YamlList listed, Factor?[] factors)
    {
        problems.Refuse(factors.Length > ExperimentFields.MostFactors ? listed : null,
            new($"more than {ExperimentFields.MostFactors} factors", $"mehr als {ExperimentFields.MostFactors} Faktoren"));
        problems.Refuse(factors.Length == 0 ? listed : null, new("there is no factor in the list", "in der Liste steht kein Faktor"));
        for (int i = 0; i < factors.Length; i++)
        {
            bool isRepeated = factors[i] is { } factor && factors.Take(i).Any(before => before?.Name == factor.Name);
            problems.Refuse(isRepeated ? listed.Items[i] : null, new($"{factors[i]?.Name} is a factor before", $"{factors[i]?.Name} ist schon davor ein Faktor"));
        }

        foreach ((YamlText key, _) in ((root.Find("set") as YamlMap)?.Entries ?? []).Where(entry => factors.Any(factor => factor?.Name == entry.Key.Value)))
        {
            problems.Add(key, new($"{key.Value} is a factor", $"{key.Value} ist ein Faktor"));
        }
    }

    /// <summary>What hangs on scenarios that are a factor: it must suit each of them.</summary>
    private void CheckScenarios(YamlList listed, Factor?[] factors)
    {
        foreach (Scenario scenario in factors.OfType<Factor.OfScenario>().SelectMany(factor => factor.Scenarios))
        {
            foreach ((YamlNode node, Factor? factor) in listed.Items.Zip(factors))
            {
                Bilingual? refusal = factor is Factor.OfParameter of ? OwnPeople.Refusal(scenario, of.Parameter) : factor is Factor.OfShock shock ? Late(shock.Tick, scenario) : null;
                problems.Refuse(refusal is null ? null : node, refusal!);
            }

            Bilingual? late = Late((int)(ScenarioBinding.NumberOf(root, "from") ?? 1), scenario);
            problems.Refuse(late is null ? null : root.Find("from"), late!);
        }
    }

    private Bilingual? Late(int week, Scenario scenario) => root.Find("ticks") is not null || week <= scenario.Ticks ? null : new(
        $"week {week} never comes: a run of {scenario.Name} takes {scenario.Ticks} weeks", $"Woche {week} kommt nie: ein Lauf von {scenario.Name} dauert {scenario.Ticks} Wochen");
}
