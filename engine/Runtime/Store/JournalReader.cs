using Akka.Actor;
using Akka.Persistence;

namespace CoCreation.Sim.Runtime;

/// <summary>Reads one epoch of a run's journal from its beginning, then ends.</summary>
internal sealed class JournalReader : UntypedPersistentActor
{
    private readonly TaskCompletionSource<IReadOnlyList<JournalEntry>> _answer;
    private readonly List<JournalEntry> _entries = [];

    public JournalReader(string stream, TaskCompletionSource<IReadOnlyList<JournalEntry>> answer) =>
        (PersistenceId, _answer) = (stream, answer);

    public override string PersistenceId { get; }

    public override Recovery Recovery => new(SnapshotSelectionCriteria.None);

    protected override void OnRecover(object message)
    {
        switch (message)
        {
            case JournalEntry entry:
                _entries.Add(entry);
                break;
            case RecoveryCompleted:
                _answer.TrySetResult(_entries);
                Context.Stop(Self);
                break;
            default:
                break;
        }
    }

    protected override void OnCommand(object message) => Unhandled(message);

    protected override void OnRecoveryFailure(Exception reason, object? message = null) => _answer.TrySetException(reason);
}
