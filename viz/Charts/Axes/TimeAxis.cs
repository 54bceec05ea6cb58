using System.Globalization;

namespace CoCreation.Sim.Charts;

/// <summary>The marks of a time axis: weeks in short runs, years with their weeks in long ones.</summary>
internal static class TimeAxis
{
    private const int WeeksOfYear = 52;
    private const int Quarter = WeeksOfYear / 4;
    private const int MostMarks = 11;
    private const int LongFrom = 2 * WeeksOfYear;

    private static readonly int[] WeekSteps = [1, 2, 4, 8, 13];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

    /// <summary>Whether so many weeks are shown as years.</summary>
    public static bool IsInYears(int weeks) => weeks > LongFrom;

    /// <summary>The marks: each stands at a week.</summary>
    public static IReadOnlyList<AxisMark> Marks(int weeks)
    {
        bool isLong = IsInYears(weeks);
        int unit = isLong ? WeeksOfYear : 1;
        int[] steps = isLong ? YearSteps : WeekSteps;
        int step = unit * steps.FirstOrDefault(step => weeks / (unit * step) < MostMarks, steps[^1]);
        return [.. Enumerable.Range(0, (weeks / step) + 1).Select(i => new AxisMark(i * step, Label(i * step, isLong)))];
    }

    /// <summary>Weeks as years, with the weeks behind: whole years, or a quarter of one.</summary>
    public static string YearsAndWeeks(int weeks) =>
        string.Create(CultureInfo.InvariantCulture, $"{(weeks == Quarter ? "¼" : weeks / WeeksOfYear)} ({weeks})");

    private static string Label(int week, bool isLong) =>
        isLong && week > 0 ? YearsAndWeeks(week) : week.ToString(CultureInfo.InvariantCulture);
}
