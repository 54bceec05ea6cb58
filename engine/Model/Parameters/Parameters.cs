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
            if (Parse(setting) is ({ } info, var value, var refusal))
            {
                if (refusal is null)
                {
                    values[(int)info.Id] = value;
                }
                else
                {
                    problems.Add(new Problem($"--set {setting}", refusal));
                }
            }
            else
            {
                problems.Add(new Problem($"--set {setting}", UnknownName(setting)));
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
        return info.Choices.Count > 0 ? info.Choices[(int)value] : Typed(value);
    }

    private static (ParameterInfo Info, double Value, Bilingual? Refusal)? Parse(string setting)
    {
        int equals = setting.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? setting : setting[..equals];
        ParameterInfo? info = ParameterTable.All.FirstOrDefault(row => row.Name == name);
        if (info is null)
        {
            return null;
        }

        string text = equals < 0 ? "" : setting[(equals + 1)..];
        return ValueOf(info, text) is { } value ? (info, value, Refusal(info, value)) : (info, 0, Unreadable(info, text));
    }

    private static double? ValueOf(ParameterInfo info, string text)
    {
        if (info.Choices.Count > 0)
        {
            int choice = info.Choices.ToList().IndexOf(text);
            return choice < 0 ? null : choice;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    /// <summary>Why a value is not allowed, or null.</summary>
    internal static Bilingual? Refusal(ParameterInfo info, double value)
    {
        bool isAllowed = value >= info.Least && value <= info.Most && (!info.IsWhole || Math.Floor(value) == value);
        string shown = Typed(value);
        Bilingual allowed = Allowed(info);
        return isAllowed ? null : new(
            $"{shown} is out of range: {allowed.English}", $"{shown} liegt nicht im erlaubten Bereich: {allowed.German}");
    }

    private static string Typed(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static Bilingual Unreadable(ParameterInfo info, string text)
    {
        Bilingual allowed = Allowed(info);
        return text.Length == 0
            ? new($"a value is missing: {allowed.English}", $"ein Wert fehlt: {allowed.German}")
            : new Bilingual(
                $"'{text}' is not a value: {allowed.English}", $"'{text}' ist kein Wert: {allowed.German}")
                .OrRather(Nearest.Name(text, info.Choices));
    }

    private static Bilingual Allowed(ParameterInfo info)
    {
        string choices = string.Join(", ", info.Choices);
        string least = Typed(info.Least);
        string most = Typed(info.Most);
        return (info.Choices.Count > 0, info.IsWhole) switch
        {
            (true, _) => new($"one of {choices}", $"eines von {choices}"),
            (_, true) => new($"a whole number from {least} to {most}", $"eine ganze Zahl von {least} bis {most}"),
            _ => new($"a number from {least} to {most}", $"eine Zahl von {least} bis {most}"),
        };
    }

    private static Bilingual UnknownName(string setting)
    {
        string name = setting.Split('=')[0];
        return new Bilingual($"there is no parameter '{name}'", $"es gibt keinen Parameter '{name}'")
            .OrRather(Nearest.Name(name, ParameterTable.All.Select(info => info.Name)));
    }
}
