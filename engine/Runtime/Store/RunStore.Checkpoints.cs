using System.Buffers.Binary;

namespace CoCreation.Sim.Runtime;

/// <content>Checkpoints: the part of each district for itself, then one entry of the journal that makes them count.</content>
public sealed partial class RunStore
{
    /// <summary>Keeps a checkpoint; when this returns, it and every tick before it are kept.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="onPiece">Gets the number of pieces kept so far after each of them; null (default) for nobody.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<KeptCheckpoint> CommitAsync(Checkpoint checkpoint, Action<int>? onPiece = null)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        IReadOnlyList<byte[]>[] parts = new IReadOnlyList<byte[]>[checkpoint.Parts.Count];
        Parallel.For(0, parts.Length, district => parts[district] =
            CheckpointBytes.Pack(checkpoint.Tick, district, checkpoint.Placement, checkpoint.Parts[district].Span));
        int saved = 0;
        for (int district = 0; district < parts.Length; district++)
        {
            PartName name = new(checkpoint.Tick, Epoch, district);
            await _parts.SaveAsync(parts[district], name, () => onPiece?.Invoke(++saved)).ConfigureAwait(false);
        }

        int[] pieces = [.. parts.Select(part => part.Count)];
        return await CommitAsync(checkpoint.Tick, pieces).ConfigureAwait(false);
    }

    /// <summary>Keeps a checkpoint whose parts have been saved under this epoch.</summary>
    /// <param name="tick">Its tick.</param>
    /// <param name="pieces">In how many pieces the part of each district lies there.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    internal async Task<KeptCheckpoint> CommitAsync(int tick, IReadOnlyList<int> pieces)
    {
        byte[] content = new byte[sizeof(int) * pieces.Count];
        for (int district = 0; district < pieces.Count; district++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(sizeof(int) * district), pieces[district]);
        }

        await KeepAsync(new JournalEntry(JournalKind.Committed, tick, content)).ConfigureAwait(false);
        return new KeptCheckpoint(tick, Epoch, pieces);
    }

    /// <summary>Takes a checkpoint away.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task DropAsync(KeptCheckpoint kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        byte[] epoch = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(epoch, kept.Epoch);
        await KeepAsync(new JournalEntry(JournalKind.Dropped, kept.Tick, epoch)).ConfigureAwait(false);
        await _parts.DeleteAsync(kept).ConfigureAwait(false);
    }

    /// <summary>Reads a checkpoint.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing; the message says which tick.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<Checkpoint> LoadAsync(KeptCheckpoint kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return _parts.LoadAsync(kept, Range.All);
    }
}
