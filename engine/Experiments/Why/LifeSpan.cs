using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The weeks of a run in which a resident decides.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them: in which it ended, or the last in the journal.</param>
/// <param name="HasEnded">Whether it ended.</param>
public readonly record struct LifeSpan(int First, int Last, bool HasEnded)
{
    /// <summary>The span of a participant or a network; null if there is none of that name in the run.</summary>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public static LifeSpan? Of(PastRun run, ResidentId resident)
    {
        ArgumentNullException.ThrowIfNull(run);
        return resident.IsParticipant ? OfParticipant(run, resident.Participant) : OfNetwork(run, resident);
    }

    /// <summary>How many participants there have been in the run: they are numbered from 0.</summary>
    public static int Participants(PastRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        World world = run.Scenario.ToWorld(run.Seed);
        return Enumerable.Range(0, Math.Max(0, run.LastTick) + 1).Sum(tick => (int)world.ArrivalsAt(tick).Count);
    }

    /// <summary>All networks of the run, in the order in which they were founded.</summary>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public static IReadOnlyList<ResidentId> Networks(PastRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. run.Records(0, run.LastTick).SelectMany(record => record.Chronicle).Select(entry => entry.What).OfType<NetworkFounded>().Select(it => it.Network)];
    }

    private static LifeSpan? OfParticipant(PastRun run, uint participant)
    {
        World world = run.Scenario.ToWorld(run.Seed);
        for (int tick = 0; tick <= run.LastTick; tick++)
        {
            Arrivals arrivals = world.ArrivalsAt(tick);
            if (participant - arrivals.First < arrivals.Count)
            {
                return new LifeSpan(Math.Max(1, tick), run.LastTick, false);
            }
        }

        return null;
    }

    private static LifeSpan? OfNetwork(PastRun run, ResidentId network)
    {
        int founded = (int)network.Born - 1;
        ChronicleEvent[] life =
        [
            .. run.Records(founded, run.LastTick).SelectMany(record => record.Chronicle)
                .Where(entry => entry.What is NetworkFounded it ? it.Network == network : entry.What is NetworkDissolved && entry.Resident == network)
                .Take(2),
        ];
        return life switch
        {
            [] => null,
            [_, var end] => new LifeSpan(founded + 1, end.Tick, true),
            _ => new LifeSpan(founded + 1, run.LastTick, false),
        };
    }
}
