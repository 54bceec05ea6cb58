using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>Runs to the end, epoch after epoch: where it is kept, it goes on there, and a store that is lost on the way is waited for.</summary>
internal static class KeptLoop
{
    /// <summary>Runs it; when told to stop, finishes the tick.</summary>
    public static async Task<TOutcome> ExecuteAsync<TOutcome>(RunProgress<TOutcome> progress, CancellationToken stop)
    {
        if (progress.Hosting.Keeping is not { } keeping)
        {
            return await new RunEpoch<TOutcome>(progress, null).RunAsync(stop).ConfigureAwait(false);
        }

        StorePatience patience = new(keeping);
        while (true)
        {
            StoreException fault;
            try
            {
                RunStore store = await RunStore.OpenAsync(keeping.Address, keeping.Run, CancellationToken.None).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    RunKeeper keeper = new(store, keeping, progress.Hosting.OnPhase);
                    return await new RunEpoch<TOutcome>(progress, keeper).RunAsync(stop).ConfigureAwait(false);
                }
            }
            catch (StoreException lost)
            {
                fault = lost;
            }

            if (!await patience.WaitAsync(fault, progress.Done, stop).ConfigureAwait(false))
            {
                throw fault;
            }
        }
    }
}
