using System.Globalization;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>
/// Weeks in remission of 42 children with leukaemia (Freireich et al. 1963, Blood 21:699); + marks a censored time.
/// </summary>
internal static class Freireich
{
    internal static readonly Lifetime[] Mercaptopurine =
        Parse("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    internal static readonly Lifetime[] Placebo = Parse("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    private static Lifetime[] Parse(string weeks) =>
        [.. weeks.Split(' ').Select(week => new Lifetime(Number(week.TrimEnd('+')), ended: !week.EndsWith('+')))];

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
