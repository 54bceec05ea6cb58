using System.Globalization;

namespace CoCreation.Sim.Kernel;

/// <summary>Which values a parameter may have, and what is said of others.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="IsWhole">Whether only whole numbers are values.</param>
/// <param name="Choices">The names of the values where it is a choice, indexed by value; empty for a number.</param>
public sealed record ValueRule(double Least, double Most, bool IsWhole, IReadOnlyList<string> Choices)
{
    /// <summary>The value that a text stands for; null, with the reason, if it is none, or not allowed.</summary>
    public double? Read(string text, out Bilingual? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        double? value = ValueOf(text);
        refusal = value is { } number ? Refusal(number) : Unreadable(text);
        return refusal is null ? value : null;
    }

    /// <summary>Why a value is not allowed; null if it is.</summary>
    public Bilingual? Refusal(double value)
    {
        bool isAllowed = value >= Least && value <= Most && (!IsWhole || Math.Floor(value) == value);
        return isAllowed ? null : new(
            $"{Typed(value)} is out of range: {Allowed.English}", $"{Typed(value)} liegt nicht im erlaubten Bereich: {Allowed.German}");
    }

    /// <summary>A value as it is written in a setting.</summary>
    public string Shown(double value) => Choices.Count > 0 ? Choices[(int)value] : Typed(value);

    /// <summary>What is allowed, in words.</summary>
    public Bilingual Allowed
    {
        get
        {
            (string choices, string least, string most) = (string.Join(", ", Choices), Typed(Least), Typed(Most));
            return (Choices.Count > 0, IsWhole) switch
            {
                (true, _) => new($"one of {choices}", $"eines von {choices}"),
                (_, true) => new($"a whole number from {least} to {most}", $"eine ganze Zahl von {least} bis {most}"),
                _ => new($"a number from {least} to {most}", $"eine Zahl von {least} bis {most}"),
            };
        }
    }

    private double? ValueOf(string text)
    {
        if (Choices.Count > 0)
        {
            int choice = Choices.ToList().IndexOf(text);
            return choice < 0 ? null : choice;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    private Bilingual Unreadable(string text) => text.Length == 0
        ? new($"a value is missing: {Allowed.English}", $"ein Wert fehlt: {Allowed.German}")
        : new Bilingual($"'{text}' is not a value: {Allowed.English}", $"'{text}' ist kein Wert: {Allowed.German}").OrRather(Nearest.Name(text, Choices));

    private static string Typed(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
