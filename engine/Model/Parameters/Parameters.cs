using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A value for every parameter, each within its range. Immutable.</summary>
public sealed class Parameters
{
    private readonly double[] _values;

    private Parameters(double[] values) => _values = values;

    /// <summary>All defaults.</summary>
    public static Parameters Default { get; } = new([.. ParameterTable.All.Select(info => info.Default)]);

    /// <summary>The value of a parameter.</summary>
    public double this[Parameter parameter] => _values[(int)parameter];

    /// <summary>The same with one value changed.</summary>
    /// <exception cref="InputException">The value is not allowed.</exception>
    public Parameters With(Parameter parameter, double value)
    {
        ParameterInfo info = ParameterTable.All[(int)parameter];
        if (Refusal(info, value) is { } refusal)
        {
            throw new InputException([new Problem(info.Name, refusal)]);
        }

        double[] values = [.. _values];
        values[(int)parameter] = value;
        return new Parameters(values);
    }

    /// <summary>The same with values set by name; every problem is added to the list and its setting left out.</summary>
    /// <param name="settings">Each "name=value".</param>
    /// <param name="problems">Gets what is wrong.</param>
    public Parameters With(IEnumerable<string> settings, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);
        double[] values = [.. _values];
        foreach (string setting in settings)
        {
            string[] parts = setting.Split('=', 2);
            Bilingual? refusal = UnknownName(parts[0]);
            if (ParameterTable.All.FirstOrDefault(row => row.Name == parts[0]) is { } info
                && RuleOf(info).Read(parts.Length > 1 ? parts[1] : "", out refusal) is { } value)
            {
                values[(int)info.Id] = value;
            }

            if (refusal is not null)
            {
                problems.Add(new Problem($"--set {setting}", refusal));
            }
        }

        return new Parameters(values);
    }

    /// <summary>Every parameter that differs from its default, as (name, value).</summary>
    public IEnumerable<(string Name, string Value)> Changed() => ParameterTable.All
        .Where(info => this[info.Id] != info.Default)
        .Select(info => (info.Name, Shown(info, this[info.Id])));

    /// <summary>A value as it is written in a setting.</summary>
    public static string Shown(ParameterInfo info, double value)
    {
        ArgumentNullException.ThrowIfNull(info);
        return RuleOf(info).Shown(value);
    }

    /// <summary>Why a value is not allowed, or null.</summary>
    internal static Bilingual? Refusal(ParameterInfo info, double value) => RuleOf(info).Refusal(value);

    private static ValueRule RuleOf(ParameterInfo info) => new(info.Least, info.Most, info.IsWhole, info.Choices);

    private static Bilingual UnknownName(string name) =>
        new Bilingual($"there is no parameter '{name}'", $"es gibt keinen Parameter '{name}'")
            .OrRather(Nearest.Name(name, ParameterTable.All.Select(info => info.Name)));
}
