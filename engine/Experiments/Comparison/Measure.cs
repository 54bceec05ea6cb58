using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What two runs are compared by in every tick.</summary>
public enum Measure
{
    /// <summary>What all networks made in the week.</summary>
    Output,

    /// <summary>What all networks made up to the week and in it.</summary>
    CumulatedOutput,

    /// <summary>Acts of complaint in the week.</summary>
    Talk,

    /// <summary>Mean trust of members in members, as told with their acts, in [0, 1]; without acts there is none.</summary>
    MeanTrust,

    /// <summary>Memberships of networks alive after the week.</summary>
    Members,

    /// <summary>Participants who lived through the week.</summary>
    Participants,

    /// <summary>Networks alive after the week.</summary>
    Networks,

    /// <summary>Competition networks among them. The types follow in their order.</summary>
    Competition,

    /// <summary>Ignorance networks among them.</summary>
    Ignorance,

    /// <summary>Complaint networks among them.</summary>
    Lament,

    /// <summary>Co-creation communities among them.</summary>
    CoCreation,

    /// <summary>Loose networks among them.</summary>
    Loose,

    /// <summary>Dormant networks among them.</summary>
    Dormant,
}

/// <summary>Where measures come from.</summary>
internal static class Measures
{
    /// <summary>Those that are no counts.</summary>
    public static bool IsAmount(Measure measure) => measure is Measure.Output or Measure.CumulatedOutput or Measure.MeanTrust;

    /// <summary>Those that are added up over weeks; the state of the world in the others is that of one week.</summary>
    public static bool IsFlow(Measure measure) => measure is Measure.Output or Measure.Talk;

    /// <summary>All measures of every tick, indexed by <see cref="Measure"/>.</summary>
    public static IEnumerable<IReadOnlyList<double?>> Of(IEnumerable<TickRow> rows)
    {
        double output = 0;
        foreach (TickRow row in rows)
        {
            output += row.Output;
            yield return Of(row, output);
        }
    }

    /// <summary>All measures of one tick, indexed by <see cref="Measure"/>.</summary>
    /// <param name="row">The tick.</param>
    /// <param name="output">The output up to the tick and in it.</param>
    public static IReadOnlyList<double?> Of(TickRow row, double output)
    {
        TypeCounts alive = row.Alive;
        return
        [
            row.Output, output, row[Total.Talk], MeanTrust(row), row[Total.Members], row[Total.Participants], alive.All,
            alive.Competition, alive.Ignorance, alive.Lament, alive.CoCreation, alive.Loose, alive.Dormant,
        ];
    }

    private static double? MeanTrust(TickRow row) => row[Total.Acts] > 0 ? row[Total.Trust] / row[Total.Acts] : null;
}
