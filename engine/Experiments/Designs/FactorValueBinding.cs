using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads the values of a factor: a list, or a range with or without levels.</summary>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class FactorValueBinding(ExperimentProblems problems)
{
    /// <summary>The factor with the values that its node gives; null, with problems added, if it gives none that can be.</summary>
    public Factor? Bind(Factor factor, YamlMap node)
    {
        (YamlNode? values, YamlNode? from, YamlNode? to, YamlNode? levels) = (node.Find("values"), node.Find("from"), node.Find("to"), node.Find("levels"));
        if (factor is Factor.OfScenario of)
        {
            problems.Refuse(values ?? from ?? to ?? levels, new("scenarios have no other values", "Szenarien haben keine anderen Werte"));
            return factor with { Levels = [.. of.Scenarios.Select(scenario => new FactorValue(scenario.Name, null))] };
        }

        if (values is not null)
        {
            problems.Refuse(from ?? to ?? levels, new("either values or a range from ... to", "entweder values oder ein Bereich from ... to"));
            return values is YamlList list ? factor with { Levels = ValuesOf(factor, list) } : null;
        }

        if (from is null && to is null)
        {
            problems.Refuse(levels, new("levels need a range from ... to", "levels brauchen einen Bereich from ... to"));
            return factor;
        }

        return from is null || to is null ? Incomplete(node)
            : from is YamlText first && to is YamlText last ? WithRange(factor, first, last, (int?)ScenarioBinding.NumberOf(node, "levels"))
            : null;
    }

    private FactorValue[] ValuesOf(Factor factor, YamlList list)
    {
        if (list.Items.Count == 0)
        {
            problems.Add(list, new("there is no value in the list", "in der Liste steht kein Wert"));
        }

        List<FactorValue> values = [];
        foreach (YamlText item in list.Items.Cast<YamlText>())
        {
            (FactorValue value, Bilingual? refusal) = factor.Parse(item.Value);
            refusal ??= values.Contains(value) ? new Bilingual($"{item.Value} stands before", $"{item.Value} steht schon davor") : null;
            problems.Refuse(refusal is null ? null : item, refusal!);
            values.Add(value);
        }

        return [.. values];
    }

    private Factor? WithRange(Factor factor, YamlText from, YamlText to, int? levels)
    {
        if (!factor.IsNumeric)
        {
            problems.Add(from, new($"{factor.Name} is a choice and has no range: it needs values", $"{factor.Name} ist eine Auswahl und hat keinen Bereich: sie braucht values"));
            return null;
        }

        foreach (YamlText end in new[] { from, to })
        {
            Bilingual? refusal = factor.Parse(end.Value).Refusal;
            problems.Refuse(refusal is null ? null : end, refusal!);
        }

        (double least, double most) = (ScenarioBinding.NumberIn(from), ScenarioBinding.NumberIn(to));
        problems.Refuse(least < most ? null : to, new($"the range is empty: {to.Value} is not above {from.Value}", $"der Bereich ist leer: {to.Value} liegt nicht über {from.Value}"));
        FactorValue[] values = [.. levels is { } count && least < most ? Enumerable.Range(0, count).Select(i => FactorValue.Of(Even(least, most, i, count))) : []];
        bool isBetween = factor.IsWhole && values.Any(value => Math.Floor(value.Number!.Value) != value.Number);
        problems.Refuse(isBetween ? from : null, new($"{levels} levels do not fall on whole numbers", $"{levels} Stufen fallen nicht auf ganze Zahlen"));
        return factor with { Range = (least, most), Levels = values };
    }

    /// <summary>Evenly spread values without the noise of the last digit.</summary>
    private static double Even(double least, double most, int i, int count) => (double)((decimal)least + (((decimal)most - (decimal)least) * i / (count - 1)));

    private Factor? Incomplete(YamlMap node)
    {
        problems.Add(node, new("a range has both from and to", "ein Bereich hat from und to"));
        return null;
    }
}
