namespace CoCreation.Sim.Experiments;

/// <summary>How many weeks, in words.</summary>
internal static class WeekText
{
    public static string English(int weeks) => weeks == 1 ? "1 week" : $"{weeks} weeks";

    public static string German(int weeks) => weeks == 1 ? "1 Woche" : $"{weeks} Wochen";
}
