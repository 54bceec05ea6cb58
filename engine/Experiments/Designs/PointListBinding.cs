using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads the points of a design that lists them.</summary>
/// <param name="rows">The list: a row for each point, with the values of the factors in their order.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class PointListBinding(YamlList rows, ExperimentProblems problems)
{
    /// <summary>Adds what is wrong.</summary>
    /// <param name="factors">The factors; null for one that is refused, whose values are left open.</param>
    public void Check(IReadOnlyList<Factor?> factors)
    {
        problems.Refuse(rows.Items.Count == 0 ? rows : null, new("there is no point in the list", "in der Liste steht kein Punkt"));
        List<FactorValue?[]> before = [];
        foreach (YamlList row in rows.Items.Cast<YamlList>())
        {
            if (row.Items.Count != factors.Count)
            {
                problems.Add(row, new($"a point has {factors.Count} values, one for each factor, not {row.Items.Count}", $"ein Punkt hat {factors.Count} Werte, je Faktor einen, nicht {row.Items.Count}"));
                continue;
            }

            FactorValue?[] values = [.. factors.Zip(row.Items.Cast<YamlText>(), ValueOf)];
            bool isRepeated = !values.Contains(null) && before.Any(other => other.SequenceEqual(values));
            problems.Refuse(isRepeated ? row : null, new("this point stands before", "dieser Punkt steht schon davor"));
            before.Add(values);
        }
    }

    /// <summary>The points of a list that was checked.</summary>
    /// <param name="factors">The factors.</param>
    public IReadOnlyList<FactorValue>[] Bind(IReadOnlyList<Factor> factors) =>
        [.. rows.Items.Cast<YamlList>().Select(row => (FactorValue[])[.. factors.Zip(row.Items.Cast<YamlText>(), (factor, text) => factor.Parse(text.Value).Value)])];

    /// <summary>A value; null where the factor is not known, or, with a problem added, has none such.</summary>
    private FactorValue? ValueOf(Factor? factor, YamlText text)
    {
        if (factor is null)
        {
            return null;
        }

        (FactorValue value, Bilingual? refusal) = factor.Parse(text.Value);
        problems.Refuse(refusal is null ? null : text, refusal!);
        return refusal is null ? value : null;
    }
}
