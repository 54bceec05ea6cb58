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

    /// <summary>The value of a parameter that is whole or a choice.</summary>
    /// <exception cref="KeyNotFoundException">The model has no parameter of this name.</exception>
    /// <exception cref="OverflowException">The value is no whole number of 32 bits.</exception>
    public int Whole(string name) => checked((int)_values[name]);

    /// <summary>The same but for one value, which is not checked against its range.</summary>
    /// <exception cref="KeyNotFoundException">The model has no parameter of this name.</exception>
    public ModelSettings With(string name, double value) =>
        _values.ContainsKey(name) ? new(_values.SetItem(name, value)) : throw new KeyNotFoundException($"there is no parameter {name}");
}
