using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Ticks in their order: those that are run while the ones before are still told from the journal wait for their turn.</summary>
/// <param name="told">Ends when all ticks before have been told.</param>
/// <param name="take">Gets the ticks.</param>
internal sealed class TickTurns(Task told, Action<TickRecord> take)
{
    // A checkpoint is seldom further back; more than that would only fill memory.
    private const int MostWaiting = 64;

    private readonly Queue<TickRecord> _waiting = new();

    /// <summary>Takes the next tick that was run; not to be called by two at a time.</summary>
    public void Take(TickRecord record)
    {
        _waiting.Enqueue(record);
        if (_waiting.Count > MostWaiting)
        {
            told.GetAwaiter().GetResult();
        }

        if (told.IsCompletedSuccessfully)
        {
            TellWaiting();
        }
    }

    /// <summary>Waits until every tick taken so far has been told; between ticks only.</summary>
    public async Task ComeAsync()
    {
        await told.ConfigureAwait(false);
        TellWaiting();
    }

    private void TellWaiting()
    {
        while (_waiting.TryDequeue(out TickRecord? record))
        {
            take(record);
        }
    }
}
