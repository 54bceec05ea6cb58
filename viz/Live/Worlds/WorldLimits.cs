using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>How large a world of the page may be: all its weeks are kept in memory.</summary>
public static class WorldLimits
{
    // A tick costs a little however few take part in it.
    private const int LeastParticipants = 100;

    /// <summary>Adds what is wrong with the size of a world.</summary>
    /// <param name="scenario">The world.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static void Check(RunSubject scenario, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(problems);
        if (scenario.Participants > LiveSettings.MostParticipants)
        {
            string most = LiveSettings.MostParticipants.ToString(CultureInfo.InvariantCulture);
            problems.Add(new Problem("participants", new($"the page shows at most {most} participants", $"die Seite zeigt höchstens {most} Beteiligte")));
        }
        else if (scenario is Scenario && (long)scenario.Participants * scenario.Ticks > LiveSettings.MostParticipantWeeks)
        {
            string most = LiveSettings.MostParticipantWeeks.ToString(CultureInfo.InvariantCulture);
            problems.Add(new Problem("weeks", new(
                $"the page keeps at most {most} participants times weeks; fewer weeks or fewer participants fit",
                $"die Seite behält höchstens {most} Beteiligte mal Wochen; weniger Wochen oder weniger Beteiligte passen")));
        }
    }
    /// <summary>How many ticks of a model are shown: models may have a million, and most are over long before.</summary>
    internal static int TicksShownOf(ModelScenario model) =>
        (int)Math.Min(model.Ticks, LiveSettings.MostParticipantWeeks / Math.Max(LeastParticipants, model.Participants));
}
