using System.Data.Common;
using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>What a node sees of the store of a run: the parts of checkpoints.</summary>
internal sealed class NodeStore : IAsyncDisposable
{
    private readonly StoreAddress _address;
    private readonly Lazy<ActorSystem> _system;
    private readonly CheckpointParts _parts;

    /// <param name="order">The run.</param>
    /// <exception cref="ArgumentException">The order names no store.</exception>
    public NodeStore(ClusterOrder order)
    {
        _address = StoreAddress.OfTold(order.Store);
        _system = new(() => ActorSystem.Create("store", _address.ToConfig()));
        _parts = new CheckpointParts(_address, order.Run, _system);
    }

    /// <summary>Reads the parts of a checkpoint that a node needs: those of its own districts, or all if it was made with others.</summary>
    /// <param name="kept">The checkpoint.</param>
    /// <param name="districts">The node's districts; null for all that the checkpoint has.</param>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint> LoadAsync(KeptCheckpoint kept, Range? districts)
    {
        ReadOnlyMemory<byte>[] parts = new ReadOnlyMemory<byte>[kept.Pieces.Count];
        (int first, int count) = (districts ?? Range.All).GetOffsetAndLength(parts.Length);
        try
        {
            StoreTables tables = await StoreTables.OpenAsync(_address).ConfigureAwait(false);
            await using (tables.ConfigureAwait(false))
            {
                for (int district = first; district < first + count; district++)
                {
                    parts[district] = await _parts.LoadAsync(tables, kept, district).ConfigureAwait(false);
                }
            }
        }
        catch (DbException fault)
        {
            throw new StoreException(_address.Name, fault);
        }

        return new Checkpoint(kept.Tick, parts);
    }

    /// <summary>Saves what districts captured.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<IReadOnlyList<SavedPart>> SaveAsync(int epoch, IReadOnlyList<DistrictMessage.Captured> captured)
    {
        List<SavedPart> saved = [];
        foreach (DistrictMessage.Captured part in captured)
        {
            int pieces = await _parts.SaveAsync(part.Tick, epoch, part.District, part.Part, null).ConfigureAwait(false);
            saved.Add(new SavedPart(part.District, pieces));
        }

        return saved;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_system.IsValueCreated)
        {
            await _system.Value.Terminate().ConfigureAwait(false);
        }

        _address.Release();
    }
}
