using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The store of a run in one epoch, as the conductor uses it.</summary>
internal sealed class ConductedStore : IAsyncDisposable
{
    private readonly RunStore _store;
    private readonly ClusterOrder _order;
    private readonly List<KeptCheckpoint> _checkpoints;

    private ConductedStore(RunStore store, ClusterOrder order, IReadOnlySet<int> damaged)
    {
        (_store, _order) = (store, order);
        _checkpoints = [.. store.History.Checkpoints.Where(kept => !damaged.Contains(kept.Tick))];
    }

    public int Epoch => _store.Epoch;

    /// <summary>The checkpoint to go on from; null for the beginning.</summary>
    public KeptCheckpoint? From { get; private set; }

    /// <summary>Whether the journal holds the whole run, with a checkpoint at its end.</summary>
    public bool IsComplete => _store.History.Ticks.Count > _order.Ticks && _checkpoints.Exists(kept => kept.Tick == _order.Ticks);

    /// <summary>Opens it, and claims an epoch: if another conductor had claimed the same, this fails.</summary>
    /// <param name="order">The run.</param>
    /// <param name="damaged">Ticks whose checkpoints cannot be read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    /// <exception cref="InvalidDataException">Nothing of the run was begun there.</exception>
    public static async Task<ConductedStore> OpenAsync(ClusterOrder order, IReadOnlySet<int> damaged)
    {
        RunStore store = await RunStore.OpenAsync(StoreAddress.OfTold(order.Store), order.Run).ConfigureAwait(false);
        try
        {
            if (store.History.Facts.IsEmpty)
            {
                throw new InvalidDataException($"{StoreAddress.OfTold(order.Store).Name} has no run '{order.Run}'");
            }

            ConductedStore opened = new(store, order, damaged);
            opened.From = opened._checkpoints.Where(kept => kept.Tick <= order.Ticks).MaxBy(kept => kept.Tick);
            if (!opened.IsComplete)
            {
                await store.ResumeAsync(opened.From?.Tick ?? 0).ConfigureAwait(false);
            }

            return opened;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Enters a tick, or compares it with what an earlier epoch entered.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    /// <exception cref="DeterminismException">It came out otherwise before.</exception>
    public void Append(World world, TickRecord record) => _store.Append(world, record);

    /// <summary>Makes a checkpoint count whose parts are saved, and thins the older ones.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task CommitAsync(int tick, IReadOnlyList<int> pieces)
    {
        if (!_checkpoints.Exists(kept => kept.Tick == tick))
        {
            _checkpoints.Add(await _store.CommitAsync(tick, pieces).ConfigureAwait(false));
        }

        while (_checkpoints.Count > _order.KeepCheckpoints)
        {
            KeptCheckpoint oldest = _checkpoints.MinBy(kept => kept.Tick)!;
            await _store.DropAsync(oldest).ConfigureAwait(false);
            _checkpoints.Remove(oldest);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
