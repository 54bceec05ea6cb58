using System.Globalization;

namespace CoCreation.Sim.Scenarios;

/// <summary>Figures as people read them; "-" where there is none.</summary>
internal static class Figures
{
    public const string None = "-";

    private const int WeeksOfYear = 52;

    public static string Percent(double? share) => share is { } part ? Invariant($"{100 * part:0} %") : None;

    public static string Amount(double? amount) => amount is { } value ? Invariant($"{value:0.000}") : None;

    public static string Weeks(double weeks) => weeks == 1 ? "1 week" : Invariant($"{weeks:0.#} weeks");

    /// <summary>Whole years as years, all else as weeks.</summary>
    public static string Span(int weeks) => weeks % WeeksOfYear != 0
        ? Weeks(weeks)
        : weeks == WeeksOfYear ? "1 year" : Invariant($"{weeks / WeeksOfYear} years");

    public static string Seconds(double seconds) => Invariant($"{seconds:0.0} s");

    /// <summary>Steps per second, with a prefix of thousands or millions.</summary>
    public static string Speed(double steps, double seconds) => (steps / Math.Max(seconds, 0.001)) switch
    {
        >= 1e6 and var speed => Invariant($"{speed / 1e6:0.0} M steps/s"),
        >= 1e3 and var speed => Invariant($"{speed / 1e3:0} k steps/s"),
        var speed => Invariant($"{speed:0} steps/s"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
