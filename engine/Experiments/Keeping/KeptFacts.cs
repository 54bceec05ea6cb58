using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>What a journal says of its run, whatever ran.</summary>
/// <param name="Facts">What it was told when the run began.</param>
/// <param name="LastTick">The last tick that is kept; -1 if there is none.</param>
/// <param name="Checkpoints">The ticks after which there is a checkpoint.</param>
public sealed record KeptFacts(RunFacts Facts, int LastTick, IReadOnlyList<int> Checkpoints)
{
    /// <summary>Reads the journal of a run.</summary>
    /// <param name="address">Where it is kept.</param>
    /// <param name="run">Its name there.</param>
    /// <param name="place">What it is called in problems, such as its folder.</param>
    /// <returns>What it says; null if nothing of the run was kept.</returns>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">It is of a format that this version does not know.</exception>
    public static async Task<KeptFacts?> ReadAsync(StoreAddress address, string run, string place)
    {
        RunStore store = await RunStore.OpenAsync(address, run).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            RunHistory history = store.History;
            return history.Facts.IsEmpty ? null : new KeptFacts(
                RunFacts.Read(history.Facts, place), history.Ticks.Count - 1, [.. history.Checkpoints.Select(kept => kept.Tick)]);
        }
    }
}
