using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>One epoch of a run that is kept: says where it goes on, keeps every tick, takes checkpoints.</summary>
internal sealed class RunKeeper(RunStore store, RunKeeping keeping, Action<RunPhase, int>? onPhase)
{
    private readonly List<KeptCheckpoint> _checkpoints = [.. store.History.Checkpoints];

    /// <summary>Whether the run is only looked at: nothing is entered, no checkpoint is taken. Default false.</summary>
    public bool IsReading { get; init; }

    /// <summary>
    /// Begins the epoch. A run that is new is entered; one that is not goes on from the newest checkpoint that can be read.
    /// </summary>
    /// <param name="until">No checkpoint after this tick is used; below 0, none at all.</param>
    /// <returns>Where to go on; null for the beginning.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint?> BeginAsync(int until)
    {
        if (store.History.Facts.IsEmpty)
        {
            await store.BeginAsync(keeping.Facts.ToBytes()).ConfigureAwait(false);
            return null;
        }

        return await NewestAsync(until).ConfigureAwait(false);
    }

    /// <summary>Enters that a run that is not new goes on from a checkpoint, or from its beginning.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task ResumeAsync(Checkpoint? from) =>
        IsReading || store.History.Facts.IsEmpty ? Task.CompletedTask : store.ResumeAsync(from?.Tick ?? 0);

    /// <summary>The first tick in the journal with which the run ends; null if there is none.</summary>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public int? EndOf(World world, Func<TickRecord, bool> ends)
    {
        int tick = 0;
        while (tick < store.History.Ticks.Count && !ends(store.History.TickOf(world, tick)))
        {
            tick++;
        }

        return tick < store.History.Ticks.Count ? tick : null;
    }

    /// <summary>Tells every tick up to a checkpoint again, from the journal.</summary>
    /// <param name="world">The world.</param>
    /// <param name="from">The checkpoint; null for none, and nothing is told.</param>
    /// <param name="take">Gets the ticks, from 0 on.</param>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public async Task RetellAsync(World world, Checkpoint? from, Action<TickRecord> take)
    {
        int last = from?.Tick ?? -1;
        Task<TickRecord?> next = UnpackAsync(0);
        for (int tick = 0; tick <= last; tick++)
        {
            TickRecord record = (await next.ConfigureAwait(false))!;
            next = UnpackAsync(tick + 1);
            take(record);
        }

        // While one tick is told, the next is unpacked.
        Task<TickRecord?> UnpackAsync(int tick) => Task.Run(() => tick <= last ? store.History.TickOf(world, tick) : null);
    }

    /// <summary>The newest checkpoint that is not after a tick and can be read; null if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint?> NewestAsync(int tick)
    {
        foreach (KeptCheckpoint kept in _checkpoints.Where(kept => kept.Tick <= tick).OrderByDescending(kept => kept.Tick).ToArray())
        {
            try
            {
                return await store.LoadAsync(kept).ConfigureAwait(false);
            }
            catch (InvalidDataException damage)
            {
                _checkpoints.Remove(kept);
                keeping.OnDamage?.Invoke(damage.Message);
            }
        }

        return null;
    }

    /// <summary>Keeps a tick, or compares it with what is kept of it; decisions that a lens shows are never kept.</summary>
    public void Keep(World world, TickRecord record)
    {
        store.Append(world, record.WithoutDecisions());
        onPhase?.Invoke(RunPhase.Tick, record.Tick);
    }

    /// <summary>The next tick after which there is a checkpoint.</summary>
    public int NextAfter(int tick) => tick - (tick % keeping.Facts.CheckpointEvery) + keeping.Facts.CheckpointEvery;

    /// <summary>Takes a checkpoint between ticks unless there is one, and thins the older ones.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task CaptureAsync(Simulation simulation, int tick)
    {
        if (IsReading || _checkpoints.Exists(kept => kept.Tick == tick))
        {
            return;
        }

        Checkpoint checkpoint = await simulation.CaptureAsync().ConfigureAwait(false);
        _checkpoints.Add(await store.CommitAsync(checkpoint, piece => onPhase?.Invoke(RunPhase.Piece, piece)).ConfigureAwait(false));
        onPhase?.Invoke(RunPhase.Checkpoint, tick);
        while (_checkpoints.Count > keeping.Facts.KeepCheckpoints)
        {
            KeptCheckpoint oldest = _checkpoints.MinBy(kept => kept.Tick)!;
            await store.DropAsync(oldest).ConfigureAwait(false);
            _checkpoints.Remove(oldest);
        }
    }
}
