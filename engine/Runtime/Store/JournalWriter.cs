using Akka.Actor;
using Akka.Persistence;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Writes one epoch of a run's journal. Entries are kept in the order in which they come; nobody waits for one before sending the
/// next. What was kept is told to whoever gave it; a failed write ends the writer, and with it the epoch.
/// </summary>
internal sealed class JournalWriter : UntypedPersistentActor
{
    public JournalWriter(string stream) => PersistenceId = stream;

    public override string PersistenceId { get; }

    /// <summary>Keep this, all of it or nothing.</summary>
    /// <param name="Entries">The entries; at least one.</param>
    /// <param name="Kept">Called when they are kept.</param>
    public sealed record Keep(IReadOnlyList<JournalEntry> Entries, Action Kept);

    /// <summary>Nothing of an epoch that begins is to be read, only whether there is anything.</summary>
    public override Recovery Recovery => Recovery.None;

    protected override void OnCommand(object message)
    {
        if (message is Keep keep)
        {
            JournalEntry last = keep.Entries[^1];
            PersistAllAsync(keep.Entries, entry => Tell(entry, last, keep.Kept));
        }
        else
        {
            Unhandled(message);
        }
    }

    /// <summary>An epoch has one writer: who finds entries of it has come second, with the number of an epoch that was read before the first came.</summary>
    protected override void OnRecover(object message)
    {
        if (message is RecoveryCompleted && LastSequenceNr > 0)
        {
            Context.Parent.Tell(new Lost(new EpochTakenException()), Self);
            Context.Stop(Self);
        }
    }

    private static void Tell(JournalEntry entry, JournalEntry last, Action kept)
    {
        if (ReferenceEquals(entry, last))
        {
            kept();
        }
    }

    protected override void OnRecoveryFailure(Exception reason, object? message = null) => Context.Parent.Tell(new Lost(reason), Self);

    protected override void OnPersistFailure(Exception cause, object @event, long sequenceNr)
    {
        Context.Parent.Tell(new Lost(cause), Self);
        base.OnPersistFailure(cause, @event, sequenceNr);
    }

    protected override void OnPersistRejected(Exception cause, object @event, long sequenceNr)
    {
        Context.Parent.Tell(new Lost(cause), Self);
        Context.Stop(Self);
    }

    /// <summary>To the parent: the store failed.</summary>
    public sealed record Lost(Exception Cause);
}
