using System.Buffers.Binary;
using Akka.Actor;
using Akka.Persistence;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Keeps the history of one run: a journal of every tick, and checkpoints. Opening it begins a new epoch with streams of its own, so
/// that whatever an earlier one still writes touches nothing. A checkpoint counts from the moment that the journal says so.
/// </summary>
public sealed class RunStore : IAsyncDisposable
{
    private const int Backlog = 64;
    private const int PieceBytes = 8 << 20;
    private const string Snapshots = "akka.persistence.snapshot-store.sql";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ActorSystem _system;
    private readonly StoreAddress _address;
    private readonly string _run;
    private readonly IActorRef _journal;
    private readonly SemaphoreSlim _room = new(Backlog, int.MaxValue);
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunStore(ActorSystem system, StoreAddress address, string run, RunHistory history)
    {
        (_system, _address, _run, History) = (system, address, run, history);
        Epoch = history.Epochs + 1;
        string stream = StreamOf(run, Epoch);
        Action<Exception> lost = Lose;
        _journal = system.ActorOf(Props.Create(() => new StoreGuard(stream, lost)), "journal");
    }

    /// <summary>What was kept before it was opened; empty for a run that is new.</summary>
    public RunHistory History { get; }

    /// <summary>The number of this epoch, from 1.</summary>
    public int Epoch { get; }

    /// <summary>Opens what is kept of a run.</summary>
    /// <param name="address">Where.</param>
    /// <param name="run">The name of the run there.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StoreException">It does not answer, or the journal cannot be read.</exception>
    public static async Task<RunStore> OpenAsync(StoreAddress address, string run, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        await address.ProbeAsync(stop).ConfigureAwait(false);
        ActorSystem system = ActorSystem.Create("store", address.ToConfig());
        try
        {
            HistoryFold fold = new();
            for (int epoch = 1; await ReadAsync(system, StreamOf(run, epoch)).WaitAsync(stop).ConfigureAwait(false) is { Count: > 0 } entries; epoch++)
            {
                fold.Add(entries);
            }

            return new RunStore(system, address, run, fold.History);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await system.Terminate().ConfigureAwait(false);
            throw new StoreException(address.Name, fault);
        }
    }

    /// <summary>Enters that a new run begins.</summary>
    /// <param name="facts">What is to be known of it again.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task BeginAsync(ReadOnlyMemory<byte> facts) => KeepAsync(new JournalEntry(JournalKind.Begun, 0, facts.ToArray()));

    /// <summary>Enters that this epoch goes on after a tick.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task ResumeAsync(int tick) => KeepAsync(new JournalEntry(JournalKind.Resumed, tick, []));

    /// <summary>Enters a tick without waiting for it to be kept; waits only when many are on their way.</summary>
    /// <exception cref="StoreException">The store failed, now or at an earlier tick.</exception>
    public void Append(World world, TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        JournalEntry entry = new(JournalKind.Tick, record.Tick, TickBytes.Pack(world, record));
        _room.Wait();
        ThrowIfLost();
        _journal.Tell(new JournalWriter.Keep(entry, () => _room.Release()), ActorRefs.NoSender);
    }

    /// <summary>Keeps a checkpoint; when this returns, it and every tick before it are kept.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task CommitAsync(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        byte[] packed = CheckpointBytes.Pack(checkpoint);
        byte[][] pieces = [.. packed.Chunk(PieceBytes)];
        for (int piece = 0; piece < pieces.Length; piece++)
        {
            SaveSnapshot save = new(new SnapshotMetadata(PieceOf(Epoch, piece), checkpoint.Tick + 1, DateTime.UnixEpoch), new CheckpointPiece(pieces[piece]));
            if (await AskAsync(save).ConfigureAwait(false) is SaveSnapshotFailure failure)
            {
                throw new StoreException(_address.Name, failure.Cause);
            }
        }

        byte[] count = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, pieces.Length);
        await KeepAsync(new JournalEntry(JournalKind.Committed, checkpoint.Tick, count)).ConfigureAwait(false);
    }

    /// <summary>Enters that the run is complete.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task CompleteAsync() => KeepAsync(new JournalEntry(JournalKind.Completed, 0, []));

    /// <summary>Reads a checkpoint.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a piece is missing; the message says which tick.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Checkpoint> LoadAsync(KeptCheckpoint kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        using MemoryStream packed = new();
        for (int piece = 0; piece < kept.Pieces; piece++)
        {
            SnapshotSelectionCriteria exactly = new(kept.Tick + 1, DateTime.MaxValue, kept.Tick + 1, DateTime.MinValue);
            object answer = await AskAsync(new LoadSnapshot(PieceOf(kept.Epoch, piece), exactly, kept.Tick + 1)).ConfigureAwait(false);
            packed.Write((answer as LoadSnapshotResult)?.Snapshot?.Snapshot is CheckpointPiece found
                ? found.Content
                : throw new InvalidDataException($"the checkpoint of tick {kept.Tick} cannot be read: piece {piece + 1} of {kept.Pieces} is missing"));
        }

        try
        {
            return CheckpointBytes.Unpack(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"the checkpoint of tick {kept.Tick} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Closes it; what was appended and not waited for may not be kept.</summary>
    public async ValueTask DisposeAsync()
    {
        await _system.Terminate().ConfigureAwait(false);
        _room.Dispose();
    }

    private static string StreamOf(string run, int epoch) => $"{run}/journal/{epoch}";

    private string PieceOf(int epoch, int piece) => $"{_run}/checkpoint/{epoch}/{piece}";

    private static Task<IReadOnlyList<JournalEntry>> ReadAsync(ActorSystem system, string stream)
    {
        TaskCompletionSource<IReadOnlyList<JournalEntry>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        system.ActorOf(Props.Create(() => new JournalReader(stream, answer)));
        return answer.Task.WaitAsync(Patience);
    }

    private async Task KeepAsync(JournalEntry entry)
    {
        TaskCompletionSource kept = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _journal.Tell(new JournalWriter.Keep(entry, kept.SetResult), ActorRefs.NoSender);
        await Task.WhenAny(kept.Task, _lost.Task).ConfigureAwait(false);
        if (!kept.Task.IsCompleted)
        {
            ThrowIfLost();
        }
    }

    private async Task<object> AskAsync(object question)
    {
        try
        {
            return await Persistence.Instance.Apply(_system).SnapshotStoreFor(Snapshots).Ask<object>(question, Patience).ConfigureAwait(false);
        }
        catch (AskTimeoutException fault)
        {
            throw new StoreException(_address.Name, fault);
        }
    }

    private void Lose(Exception cause)
    {
        _lost.TrySetException(new StoreException(_address.Name, cause));
        _room.Release(Backlog);
    }

    private void ThrowIfLost()
    {
        if (_lost.Task.Exception is { } lost)
        {
            throw new StoreException(_address.Name, lost.GetBaseException() is StoreException { InnerException: { } cause } ? cause : lost);
        }
    }
}
