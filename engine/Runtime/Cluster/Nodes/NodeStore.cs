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

    /// <summary>Reads what a node needs of a checkpoint: the parts of its own districts, or all if residents were placed otherwise.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint> LoadAsync(KeptCheckpoint kept, NodePlace place, Placement placement)
    {
        Range own = place.First..(place.First + place.Count);
        if (place.Count > 0 && kept.Pieces.Count == placement.Districts
            && await _parts.LoadAsync(kept, own).ConfigureAwait(false) is var parts && parts.Placement == placement.Kind)
        {
            return parts;
        }

        return await _parts.LoadAsync(kept, Range.All).ConfigureAwait(false);
    }

    /// <summary>Saves what districts captured.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<IReadOnlyList<SavedPart>> SaveAsync(int epoch, PlacementKind placement, IReadOnlyList<DistrictMessage.Captured> captured)
    {
        List<SavedPart> saved = [];
        foreach (DistrictMessage.Captured part in captured)
        {
            IReadOnlyList<byte[]> pieces = CheckpointBytes.Pack(part.Tick, part.District, placement, part.Part.Span);
            await _parts.SaveAsync(pieces, new PartName(part.Tick, epoch, part.District), null).ConfigureAwait(false);
            saved.Add(new SavedPart(part.District, pieces.Count));
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
