using System.Collections.Immutable;

namespace CoCreation.Sim.Kernel;

/// <summary>The value of every parameter of a model.</summary>
public sealed class ModelSettings
{
    private readonly ImmutableSortedDictionary<string, double> _values;

    private ModelSettings(ImmutableSortedDictionary<string, double> values) => _values = values;

    /// <summary>Every value by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, double> Values => _values;

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The model has no parameter of this name.</exception>
    public double this[string name] => _values[name];

    /// <summary>The defaults of a model.</summary>
    public static ModelSettings Of(KernelModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Parameters.ToImmutableSortedDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal));
    }

    /// <summary>The defaults but for what is set by name; every problem is added to the list and its setting left out.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Each "name=value".</param>
    /// <param name="problems">Gets what is wrong, also with settings of which each alone is allowed.</param>
    public static ModelSettings Of(KernelModel model, IEnumerable<string> settings, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);
        ModelSettings all = Of(model);
        int before = problems.Count;
        foreach (string setting in settings)
        {
            string[] parts = setting.Split('=', 2);
            Bilingual? refusal = UnknownName(model, parts[0]);
            if (model.Parameters.FirstOrDefault(parameter => parameter.Name == parts[0]) is { } known
                && known.Rule.Read(parts.Length > 1 ? parts[1] : "", out refusal) is { } value)
            {
                all = all.With(known.Name, value);
            }

            if (refusal is not null)
            {
                problems.Add(new Problem($"--set {setting}", refusal));
            }
        }

        foreach (Problem problem in problems.Count == before ? model.Check(all) : [])
        {
            problems.Add(problem);
        }

        return all;
    }

    /// <summary>The value of a parameter that is whole or a choice.</summary>
    /// <exception cref="KeyNotFoundException">The model has no parameter of this name.</exception>
    /// <exception cref="OverflowException">The value is no whole number of 32 bits.</exception>
    public int Whole(string name) => checked((int)_values[name]);

    /// <summary>The same but for one value, which is not checked against its range.</summary>
    /// <exception cref="KeyNotFoundException">The model has no parameter of this name.</exception>
    public ModelSettings With(string name, double value) =>
        _values.ContainsKey(name) ? new(_values.SetItem(name, value)) : throw new KeyNotFoundException($"there is no parameter {name}");

    private static Bilingual UnknownName(KernelModel model, string name) => model.Parameters.Count == 0
        ? new($"{model.Name} has no parameters", $"{model.Name} hat keine Parameter")
        : new Bilingual(
            $"{model.Name} has no parameter '{name}', only {Names(model)}", $"{model.Name} hat keinen Parameter '{name}', nur {Names(model)}")
            .OrRather(Nearest.Name(name, model.Parameters.Select(parameter => parameter.Name)));

    private static string Names(KernelModel model) => string.Join(", ", model.Parameters.Select(parameter => parameter.Name));
}
