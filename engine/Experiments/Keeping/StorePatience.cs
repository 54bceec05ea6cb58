using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Waits for a store that was lost, until patience ends.</summary>
internal sealed class StorePatience(RunKeeping keeping)
{
    private readonly Patience _patience = new(keeping.Patience);

    /// <summary>Waits before another try; false if there is to be none.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="done">The last tick done; beyond that of the fault before, patience begins anew. Below 0, there is none.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<bool> WaitAsync(StoreException fault, int done, CancellationToken stop)
    {
        // Waiting makes no space, and a store that never answered is a wrong one.
        if (done < 0 || fault.IsFull || stop.IsCancellationRequested || _patience.Next(done) is not { } wait)
        {
            return false;
        }

        keeping.OnTrouble?.Invoke(fault, wait);
        await Task.Delay(wait, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return true;
    }
}
