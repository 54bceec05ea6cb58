using System.Buffers.Binary;
using Akka.Actor;
using Akka.Persistence;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Keeps the history of one run: a journal of every tick, and checkpoints. Opening it begins a new epoch with streams of its own, so
/// that whatever an earlier one still writes touches nothing. A checkpoint counts from the moment that the journal says so.
/// </summary>
public sealed partial class RunStore : IAsyncDisposable
{
    // Ticks are entered this many at a time, in one transaction; what a crash loses of them is done again.
    private const int Batch = 16;
    private const int Backlog = 64 / Batch;

    private readonly Lazy<ActorSystem> _system;
    private readonly Lazy<IActorRef> _journal;
    private readonly StoreAddress _address;
    private readonly CheckpointParts _parts;
    private readonly SemaphoreSlim _room = new(Backlog, int.MaxValue);
    private readonly List<JournalEntry> _ticks = new(Batch);
    private readonly CanonWriter _writer = new(CanonUse.Keep);
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunStore(StoreAddress address, string run, RunHistory history)
    {
        (_address, History) = (address, history);
        Epoch = history.Epochs + 1;
        string stream = StreamOf(run, Epoch);
        Action<Exception> lost = Lose;

        // Who only reads needs none of this.
        _system = new(() =>
        {
            address.ThrowIfNotToBeWritten();
            return ActorSystem.Create("store", address.ToConfig());
        });
        _parts = new CheckpointParts(address, run, _system);
        _journal = new(() => _system.Value.ActorOf(ActorMaker.Of(() => new StoreGuard(stream, lost)), "journal"));
    }

    /// <summary>What was kept before it was opened; empty for a run that is new.</summary>
    public RunHistory History { get; }

    /// <summary>The number of this epoch, from 1.</summary>
    public int Epoch { get; }

    /// <summary>Enters that a new run begins.</summary>
    /// <param name="facts">What is to be known of it again.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task BeginAsync(ReadOnlyMemory<byte> facts) => KeepAsync(new JournalEntry(JournalKind.Begun, 0, facts.Span));

    /// <summary>Enters that this epoch goes on after a tick.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task ResumeAsync(int tick) => KeepAsync(new JournalEntry(JournalKind.Resumed, tick, []));

    /// <summary>
    /// Enters a tick without waiting for it to be kept; waits only when many are on their way. A tick that is known from an earlier
    /// epoch is compared with it.
    /// </summary>
    /// <exception cref="StoreException">The store failed, now or at an earlier tick.</exception>
    /// <exception cref="DeterminismException">The tick came out otherwise in an earlier epoch.</exception>
    public void Append(World world, TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Tick < History.Ticks.Count)
        {
            ThrowIfOther(world, record);
            return;
        }

        ThrowIfLost();
        byte[] bytes = TickBytes.Pack(world, record, _writer, before: JournalEntry.HeaderBytes);
        _ticks.Add(JournalEntry.Headed(JournalKind.Tick, record.Tick, bytes));
        if (_ticks.Count == Batch)
        {
            EnterTicks();
        }
    }

    /// <summary>Enters that the run is complete.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task CompleteAsync() => KeepAsync(new JournalEntry(JournalKind.Completed, 0, []));

    /// <summary>Closes it; what was appended and not waited for may not be kept.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_system.IsValueCreated)
        {
            await _system.Value.Terminate().ConfigureAwait(false);
        }

        _address.Release();
        _room.Dispose();
    }

    private static string StreamOf(string run, int epoch) => $"{run}/journal/{epoch}";

    private void EnterTicks()
    {
        _room.Wait();
        ThrowIfLost();
        _journal.Value.Tell(new JournalWriter.Keep([.. _ticks], () => _room.Release()), ActorRefs.NoSender);
        _ticks.Clear();
    }

    /// <summary>Enters something and waits until it is kept; ticks that are not entered yet go before it, in the same transaction.</summary>
    private async Task KeepAsync(JournalEntry entry)
    {
        TaskCompletionSource kept = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _journal.Value.Tell(new JournalWriter.Keep([.. _ticks, entry], kept.SetResult), ActorRefs.NoSender);
        _ticks.Clear();
        await Task.WhenAny(kept.Task, _lost.Task).ConfigureAwait(false);
        if (!kept.Task.IsCompleted)
        {
            ThrowIfLost();
        }
    }

    private void ThrowIfOther(World world, TickRecord record)
    {
        if (!TickBytes.IsSame(world, record, History.Ticks[record.Tick].Span, _writer))
        {
            throw DeterminismException.Between(History.TickOf(world, record.Tick), record);
        }
    }

    private StoreException Fault(Exception cause, long needed = 0) => new(_address.Name, cause, _address.BytesHeld, needed);

    private void Lose(Exception cause)
    {
        _lost.TrySetException(Fault(cause));
        _room.Release(Backlog);
    }

    private void ThrowIfLost()
    {
        if (_lost.Task.Exception is { } lost)
        {
            throw Fault(lost.GetBaseException() is StoreException { InnerException: { } cause } ? cause : lost);
        }
    }
}
