using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>How many weeks, in words.</summary>
internal static class WeekText
{
    public static string English(int weeks) => weeks == 1 ? "1 week" : $"{weeks} weeks";

    public static string German(int weeks) => weeks == 1 ? "1 Woche" : $"{weeks} Wochen";

    /// <summary>That a week is after the last of a run.</summary>
    public static Bilingual NeverComes(double week, int ticks) =>
        new($"week {week} never comes: a run takes {English(ticks)}", $"Woche {week} kommt nie: ein Lauf dauert {German(ticks)}");
}
