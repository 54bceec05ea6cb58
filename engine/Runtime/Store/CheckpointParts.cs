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
    private const int PieceBytes = 8 << 20;
    private const string Snapshots = "akka.persistence.snapshot-store.sql";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Packs and saves the part of a district.</summary>
    /// <param name="tick">The tick of the checkpoint.</param>
    /// <param name="epoch">The epoch that makes it.</param>
    /// <param name="district">The district.</param>
    /// <param name="part">What it holds.</param>
    /// <param name="onPiece">Told after each piece; null for nobody.</param>
    /// <returns>In how many pieces it lies there.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<int> SaveAsync(int tick, int epoch, int district, ReadOnlyMemory<byte> part, Action? onPiece) =>
        SaveAsync(CheckpointBytes.Pack(tick, district, part.Span), new PartName(tick, epoch, district), onPiece);

    /// <summary>Reads the part of a district.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing; the message says of which tick.</exception>
    /// <exception cref="DbException">The store failed.</exception>
    public async Task<ReadOnlyMemory<byte>> LoadAsync(StoreTables tables, KeptCheckpoint kept, int district)
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
            return CheckpointBytes.Unpack(kept.Tick, district, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        }
        catch (InvalidDataException fault)
        {
            throw Unreadable(kept.Tick, fault.Message);
        }
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

    private async Task<int> SaveAsync(byte[] packed, PartName name, Action? onPiece)
    {
        int pieces = (packed.Length + PieceBytes - 1) / PieceBytes;
        for (int piece = 0; piece < pieces; piece++)
        {
            byte[] content = pieces == 1 ? packed : packed[(piece * PieceBytes)..Math.Min(packed.Length, (piece + 1) * PieceBytes)];
            SaveSnapshot save = new(MetadataOf(name, piece), new CheckpointPiece(content));
            if (await AskAsync(save).ConfigureAwait(false) is SaveSnapshotFailure failure)
            {
                throw Fault(failure.Cause, packed.Length);
            }

            onPiece?.Invoke();
        }

        return pieces;
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

    private readonly record struct PartName(int Tick, int Epoch, int District);
}
