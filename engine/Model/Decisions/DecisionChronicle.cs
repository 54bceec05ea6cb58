using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The chronicle with and without decisions.</summary>
public static class DecisionChronicle
{
    /// <summary>The record of the tick as it is without a lens: decisions taken out, the other entries numbered anew.</summary>
    public static TickRecord WithoutDecisions(this TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Chronicle.Any(entry => entry.What is Decision) ? record with { Chronicle = [.. Others(record.Chronicle)] } : record;
    }

    private static IEnumerable<ChronicleEvent> Others(IReadOnlyList<ChronicleEvent> chronicle)
    {
        ResidentId resident = default;
        int sequence = 0;
        foreach (ChronicleEvent entry in chronicle.Where(entry => entry.What is not Decision))
        {
            (resident, sequence) = (entry.Resident, entry.Resident == resident ? sequence : 0);
            yield return entry with { Sequence = sequence++ };
        }
    }
}
