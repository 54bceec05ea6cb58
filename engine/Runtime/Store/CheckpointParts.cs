using System.Data.Common;
using Akka.Actor;
using Akka.Persistence;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The parts of a run's checkpoints in a store, each in pieces. A part counts for nothing until the journal says that its checkpoint is
/// whole. Whoever only reads starts no actor system.
/// </summary>
internal sealed class CheckpointParts(StoreAddress address, string run, Lazy<ActorSystem> system)
{
    private const string Snapshots = "akka.persistence.snapshot-store.sql";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Reads a checkpoint, or some parts of it; the others stay empty.</summary>
    /// <param name="kept">The checkpoint.</param>
    /// <param name="wanted">Which districts.</param>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing; the message says of which tick.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint> LoadAsync(KeptCheckpoint kept, Range wanted)
    {
        ReadOnlyMemory<byte>[] parts = new ReadOnlyMemory<byte>[kept.Pieces.Count];
        (int first, int count) = wanted.GetOffsetAndLength(parts.Length);
        PlacementKind placement = default;
        try
        {
            StoreTables tables = await StoreTables.OpenAsync(address).ConfigureAwait(false);
            await using (tables.ConfigureAwait(false))
            {
                for (int district = first; district < first + count; district++)
                {
                    (parts[district], placement) = await LoadAsync(tables, kept, district).ConfigureAwait(false);
                }
            }
        }
        catch (DbException fault)
        {
            throw Fault(fault);
        }

        return new Checkpoint(kept.Tick, parts) { Placement = placement };
    }

    /// <summary>Takes a checkpoint away.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task DeleteAsync(KeptCheckpoint kept)
    {
        for (int district = 0; district < kept.Pieces.Count; district++)
        {
            for (int piece = 0; piece < kept.Pieces[district]; piece++)
            {
                DeleteSnapshot delete = new(MetadataOf(new PartName(kept.Tick, kept.Epoch, district), piece));
                if (await AskAsync(delete).ConfigureAwait(false) is DeleteSnapshotFailure failure)
                {
                    throw Fault(failure.Cause);
                }
            }
        }
    }

    /// <summary>Saves the part of a district.</summary>
    /// <param name="pieces">The part, as <see cref="CheckpointBytes"/> packs it.</param>
    /// <param name="name">Whose it is.</param>
    /// <param name="onPiece">Told after each piece; null for nobody.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task SaveAsync(IReadOnlyList<byte[]> pieces, PartName name, Action? onPiece)
    {
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            SaveSnapshot save = new(MetadataOf(name, piece), new CheckpointPiece(pieces[piece]));
            if (await AskAsync(save).ConfigureAwait(false) is SaveSnapshotFailure failure)
            {
                throw Fault(failure.Cause, pieces.Sum(bytes => (long)bytes.Length));
            }

            onPiece?.Invoke();
        }
    }

    private async Task<(ReadOnlyMemory<byte> Part, PlacementKind Placement)> LoadAsync(StoreTables tables, KeptCheckpoint kept, int district)
    {
        using MemoryStream packed = new();
        for (int piece = 0; piece < kept.Pieces[district]; piece++)
        {
            SnapshotMetadata metadata = MetadataOf(new PartName(kept.Tick, kept.Epoch, district), piece);
            packed.Write(await tables.SnapshotAsync(metadata.PersistenceId, metadata.SequenceNr).ConfigureAwait(false)
                ?? throw Unreadable(kept.Tick, $"piece {piece + 1} of {kept.Pieces[district]} of district {district} is missing"));
        }

        try
        {
            byte[] part = CheckpointBytes.Unpack(kept.Tick, district, packed.GetBuffer().AsSpan(0, (int)packed.Length));
            return (part, CheckpointBytes.PlacementOf(packed.GetBuffer()));
        }
        catch (InvalidDataException fault)
        {
            throw Unreadable(kept.Tick, fault.Message);
        }
    }

    private async Task<object> AskAsync(object question)
    {
        try
        {
            return await Persistence.Instance.Apply(system.Value).SnapshotStoreFor(Snapshots).Ask<object>(question, Patience).ConfigureAwait(false);
        }
        catch (AskTimeoutException fault)
        {
            throw Fault(fault);
        }
    }

    private SnapshotMetadata MetadataOf(PartName name, int piece) =>
        new($"{run}/checkpoint/{name.Epoch}/{name.District}/{piece}", name.Tick + 1, DateTime.UnixEpoch);

    private StoreException Fault(Exception cause, long needed = 0) => new(address.Name, cause, address.BytesHeld, needed);

    private static InvalidDataException Unreadable(int tick, string reason) => new($"the checkpoint of tick {tick} cannot be read: {reason}");
}

/// <summary>Whose part of a checkpoint it is: of which tick, made by which epoch, of which district.</summary>
internal readonly record struct PartName(int Tick, int Epoch, int District);
