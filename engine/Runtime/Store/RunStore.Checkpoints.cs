using System.Buffers.Binary;
using System.Data.Common;
using Akka.Actor;
using Akka.Persistence;

namespace CoCreation.Sim.Runtime;

/// <content>Checkpoints: the part of each district in pieces of its own, then one entry of the journal that makes them count.</content>
public sealed partial class RunStore
{
    private const int PieceBytes = 8 << 20;
    private const string Snapshots = "akka.persistence.snapshot-store.sql";

    /// <summary>Keeps a checkpoint; when this returns, it and every tick before it are kept.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="onPiece">Gets the number of pieces kept so far after each of them; null (default) for nobody.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<KeptCheckpoint> CommitAsync(Checkpoint checkpoint, Action<int>? onPiece = null)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        byte[][] parts = new byte[checkpoint.Parts.Count][];
        Parallel.For(0, parts.Length, district => parts[district] =
            CheckpointBytes.Pack(checkpoint.Tick, district, checkpoint.Placement, checkpoint.Parts[district].Span));
        KeptCheckpoint kept = new(checkpoint.Tick, Epoch, [.. parts.Select(part => (part.Length + PieceBytes - 1) / PieceBytes)]);
        int saved = 0;
        foreach ((int district, int piece) in PiecesOf(kept))
        {
            byte[] content = parts[district][(piece * PieceBytes)..Math.Min(parts[district].Length, (piece + 1) * PieceBytes)];
            SaveSnapshot save = new(MetadataOf(kept, district, piece), new CheckpointPiece(content));
            if (await AskAsync(save).ConfigureAwait(false) is SaveSnapshotFailure failure)
            {
                throw Fault(failure.Cause, parts.Sum(part => (long)part.Length));
            }

            onPiece?.Invoke(++saved);
        }

        byte[] pieces = new byte[sizeof(int) * kept.Pieces.Count];
        for (int district = 0; district < kept.Pieces.Count; district++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(pieces.AsSpan(sizeof(int) * district), kept.Pieces[district]);
        }

        await KeepAsync(new JournalEntry(JournalKind.Committed, checkpoint.Tick, pieces)).ConfigureAwait(false);
        return kept;
    }

    /// <summary>Takes a checkpoint away.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task DropAsync(KeptCheckpoint kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        byte[] epoch = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(epoch, kept.Epoch);
        await KeepAsync(new JournalEntry(JournalKind.Dropped, kept.Tick, epoch)).ConfigureAwait(false);
        foreach ((int district, int piece) in PiecesOf(kept))
        {
            if (await AskAsync(new DeleteSnapshot(MetadataOf(kept, district, piece))).ConfigureAwait(false) is DeleteSnapshotFailure failure)
            {
                throw Fault(failure.Cause);
            }
        }
    }

    /// <summary>Reads a checkpoint.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing; the message says which tick.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint> LoadAsync(KeptCheckpoint kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        MemoryStream[] parts = [.. kept.Pieces.Select(_ => new MemoryStream())];
        try
        {
            StoreTables tables = await StoreTables.OpenAsync(_address).ConfigureAwait(false);
            await using (tables.ConfigureAwait(false))
            {
                foreach ((int district, int piece) in PiecesOf(kept))
                {
                    parts[district].Write(await LoadPieceAsync(tables, kept, district, piece).ConfigureAwait(false));
                }
            }
        }
        catch (DbException fault)
        {
            throw Fault(fault);
        }

        ReadOnlyMemory<byte>[] whole = new ReadOnlyMemory<byte>[parts.Length];
        try
        {
            for (int district = 0; district < parts.Length; district++)
            {
                whole[district] = CheckpointBytes.Unpack(kept.Tick, district, parts[district].GetBuffer().AsSpan(0, (int)parts[district].Length));
            }
        }
        catch (InvalidDataException fault)
        {
            throw Unreadable(kept, fault.Message);
        }

        return new Checkpoint(kept.Tick, whole) { Placement = CheckpointBytes.PlacementOf(parts[0].GetBuffer()) };
    }

    private async Task<byte[]> LoadPieceAsync(StoreTables tables, KeptCheckpoint kept, int district, int piece)
    {
        SnapshotMetadata metadata = MetadataOf(kept, district, piece);
        return await tables.SnapshotAsync(metadata.PersistenceId, metadata.SequenceNr).ConfigureAwait(false)
            ?? throw Unreadable(kept, $"piece {piece + 1} of {kept.Pieces[district]} of district {district} is missing");
    }

    private static IEnumerable<(int District, int Piece)> PiecesOf(KeptCheckpoint kept) =>
        kept.Pieces.SelectMany((pieces, district) => Enumerable.Range(0, pieces).Select(piece => (district, piece)));

    private static InvalidDataException Unreadable(KeptCheckpoint kept, string reason) =>
        new($"the checkpoint of tick {kept.Tick} cannot be read: {reason}");

    private SnapshotMetadata MetadataOf(KeptCheckpoint kept, int district, int piece) =>
        new($"{_run}/checkpoint/{kept.Epoch}/{district}/{piece}", kept.Tick + 1, DateTime.UnixEpoch);

    private async Task<object> AskAsync(object question)
    {
        try
        {
            return await Persistence.Instance.Apply(_system.Value).SnapshotStoreFor(Snapshots).Ask<object>(question, Patience).ConfigureAwait(false);
        }
        catch (AskTimeoutException fault)
        {
            throw Fault(fault);
        }
    }
}
