using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Asks a run why a resident did what it did: the weeks in question are run again with a lens on it, and nothing in the run changes.
/// </summary>
public static class Inquiry
{
    /// <summary>A whole life.</summary>
    /// <param name="run">The run.</param>
    /// <param name="resident">A participant or a network of it.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The life; null if there is no such resident in the run.</returns>
    /// <exception cref="Runtime.StoreException">The store does not answer.</exception>
    /// <exception cref="Runtime.DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public static async Task<LifeLine?> LifeAsync(PastRun run, ResidentId resident, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (LifeSpan.Of(run, resident) is not { } span)
        {
            return null;
        }

        (LifeFold fold, TickRecord? last) = await FoldAsync(run, resident, span, stop).ConfigureAwait(false);
        return new LifeLine(resident, span, fold.Entries)
        {
            Persona = resident.IsParticipant ? PersonaOf(run, resident.Participant, span.First) : null,
            Outlived = span.HasEnded ? null : Last<EndWeighed>(last),
            OutlivedAs = span.HasEnded ? null : Last<TypeRead>(last)?.Held,
        };
    }

    /// <summary>One week of a life.</summary>
    /// <param name="run">The run.</param>
    /// <param name="resident">A participant or a network of it.</param>
    /// <param name="tick">The week, within the <see cref="LifeSpan"/> of the resident.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The week; null if there is no such resident, or it is not alive then.</returns>
    /// <exception cref="Runtime.StoreException">The store does not answer.</exception>
    /// <exception cref="Runtime.DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public static async Task<WeekLook?> WeekAsync(PastRun run, ResidentId resident, int tick, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (LifeSpan.Of(run, resident) is not { } span || tick < span.First || tick > span.Last)
        {
            return null;
        }

        int first = resident.IsParticipant ? FirstNeeded(run, resident, tick) : span.First;
        (LifeFold fold, TickRecord? week) = await FoldAsync(run, resident, new LifeSpan(first, tick, false), stop).ConfigureAwait(false);
        return new WeekLook(
            resident,
            span,
            tick,
            resident.IsParticipant ? Lasting(fold.Entries) : [],
            [.. week?.Chronicle.Where(entry => entry.What is Decision).Select(entry => new SeenDecision(entry.Resident, (Decision)entry.What)) ?? []],
            [.. fold.Entries.Where(entry => entry.Tick == tick)]);
    }

    /// <summary>Runs weeks again and folds them. Returns the last of them, too, as far as it is about the resident.</summary>
    private static async Task<(LifeFold Fold, TickRecord? Last)> FoldAsync(PastRun run, ResidentId resident, LifeSpan span, CancellationToken stop)
    {
        LifeFold fold = new(resident);
        TickRecord? last = null;

        // That a network was founded is what its founder decided a week before.
        await run.WatchAsync(new Lens(resident), resident.IsParticipant ? span.First : span.First - 1, span.Last, Take, stop).ConfigureAwait(false);
        return (fold, last);

        void Take(TickRecord record)
        {
            last = record with { Chronicle = [.. record.Chronicle.Where(entry => LifeFold.IsOf(resident, entry))] };
            fold.Take(last);
        }
    }

    /// <summary>The first week that counts for a decision in another: in which the oldest membership began that may last until then.</summary>
    private static int FirstNeeded(PastRun run, ResidentId participant, int tick)
    {
        Dictionary<ResidentId, int> since = [];
        foreach (ChronicleEvent entry in run.Records(0, tick - 1).SelectMany(record => record.Chronicle))
        {
            switch (entry.What)
            {
                case NetworkFounded it when entry.Resident == participant: since[it.Network] = entry.Tick; break;
                case InvitationAccepted it when entry.Resident == participant: since[it.Network] = entry.Tick; break;
                case MemberLeft it when entry.Resident == participant: since.Remove(it.Network); break;
                case MembershipSettled it when entry.Resident == participant && since.GetValueOrDefault(it.Network) == it.Since: since.Remove(it.Network); break;
                default: break;
            }
        }

        return Math.Max(1, since.Values.Append(tick).Min());
    }

    private static List<LastingMembership> Lasting(IReadOnlyList<LifeEntry> entries)
    {
        List<LastingMembership> lasting = [];
        foreach (LifeEntry entry in entries)
        {
            switch (entry)
            {
                case LifeEntry.Founded it: lasting.Add(new LastingMembership(it.Network, it.Tick, true)); break;
                case LifeEntry.Accepted it: lasting.Add(new LastingMembership(it.Network, it.Tick, true)); break;
                case LifeEntry.Left it: lasting.RemoveAll(one => one.Network == it.Network); break;
                case LifeEntry.Joined it when lasting.FindIndex(one => one.Network == it.Network) is >= 0 and var index:
                    lasting[index] = lasting[index] with { IsPending = false };
                    break;
                default: break;
            }
        }

        return lasting;
    }

    private static T? Last<T>(TickRecord? record)
        where T : Decision => record?.Chronicle.Select(entry => entry.What).OfType<T>().LastOrDefault();

    private static Persona PersonaOf(PastRun run, uint participant, int first)
    {
        World world = run.Scenario.ToWorld(run.Seed);
        int arrival = participant < run.Scenario.Participants ? 0 : first;
        return ((Participant)world.Create(participant, arrival)).Persona;
    }
}
