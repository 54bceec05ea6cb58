using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How long a store that was lost is waited for: with longer and longer pauses, until patience ends.</summary>
internal sealed class StorePatience(RunKeeping keeping)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private TimeSpan _waited;
    private TimeSpan _next = TimeSpan.FromSeconds(1);
    private int _done = -1;

    /// <summary>Waits before another try; false if there is to be none.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="done">The last tick done; beyond that of the fault before, patience begins anew. Below 0, there is none.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<bool> WaitAsync(StoreException fault, int done, CancellationToken stop)
    {
        if (done > _done)
        {
            (_waited, _next, _done) = (TimeSpan.Zero, TimeSpan.FromSeconds(1), done);
        }

        // Waiting makes no space, and a store that never answered is a wrong one.
        if (done < 0 || fault.IsFull || stop.IsCancellationRequested || _waited >= keeping.Patience)
        {
            return false;
        }

        keeping.OnTrouble?.Invoke(fault, _next);
        await Task.Delay(_next, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _waited += _next;
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return true;
    }
}
