using System.Buffers.Binary;

namespace CoCreation.Sim.Runtime;

/// <summary>Puts the entries of all epochs together. What a later epoch did again is known already.</summary>
internal sealed class HistoryFold
{
    private readonly List<ReadOnlyMemory<byte>> _ticks = [];
    private readonly List<KeptCheckpoint> _checkpoints = [];
    private ReadOnlyMemory<byte> _facts;
    private bool _isComplete;
    private int _epochs;

    public RunHistory History => new(_facts, _ticks, _checkpoints, _isComplete, _epochs);

    /// <summary>Adds the next epoch.</summary>
    /// <exception cref="InvalidDataException">A tick is missing.</exception>
    public void Add(IReadOnlyList<JournalEntry> epoch)
    {
        _epochs++;
        foreach (JournalEntry entry in epoch)
        {
            Add(entry);
        }
    }

    private void Add(JournalEntry entry)
    {
        switch (entry.Kind)
        {
            case JournalKind.Begun:
                _facts = entry.Content;
                break;
            case JournalKind.Tick when entry.Tick == _ticks.Count:
                _ticks.Add(entry.Content);
                break;
            case JournalKind.Tick when entry.Tick > _ticks.Count:
                throw new InvalidDataException($"the journal has no tick {_ticks.Count}, but has tick {entry.Tick}");
            case JournalKind.Committed:
                _checkpoints.Add(new KeptCheckpoint(entry.Tick, _epochs, PiecesOf(entry.Content.Span)));
                break;
            case JournalKind.Dropped:
                int epoch = BinaryPrimitives.ReadInt32LittleEndian(entry.Content.Span);
                _checkpoints.RemoveAll(kept => (kept.Tick, kept.Epoch) == (entry.Tick, epoch));
                break;
            case JournalKind.Completed:
                _isComplete = true;
                break;
            default:
                break;
        }
    }

    private static int[] PiecesOf(ReadOnlySpan<byte> content)
    {
        int[] pieces = new int[content.Length / sizeof(int)];
        for (int district = 0; district < pieces.Length; district++)
        {
            pieces[district] = BinaryPrimitives.ReadInt32LittleEndian(content[(sizeof(int) * district)..]);
        }

        return pieces;
    }
}
