namespace CoCreation.Sim.Runtime;

/// <content>Reading what is kept of a run.</content>
public sealed partial class RunStore
{
    /// <summary>Opens what is kept of a run. A file that must not be written is opened to be read; entering anything in it then fails.</summary>
    /// <param name="address">Where.</param>
    /// <param name="run">The name of the run there.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StoreException">It does not answer, or the journal cannot be read.</exception>
    public static async Task<RunStore> OpenAsync(StoreAddress address, string run, CancellationToken stop = default)
    {
        HistoryFold fold = new();
        StoreAddress opened = await ReadAsync(address, FoldAsync, stop).ConfigureAwait(false);
        return new RunStore(opened, run, fold.History);

        async Task FoldAsync(StoreTables tables)
        {
            for (int epoch = 1; await tables.EntriesAsync(StreamOf(run, epoch), stop).ConfigureAwait(false) is { Count: > 0 } entries; epoch++)
            {
                fold.Add(entries);
            }
        }
    }

    /// <summary>Reads what the owner of a run told when it began, and no more of it.</summary>
    /// <param name="address">Where.</param>
    /// <param name="run">The name of the run there.</param>
    /// <returns>The facts; empty for a run that is new.</returns>
    /// <exception cref="StoreException">It does not answer, or the journal cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>> FactsAsync(StoreAddress address, string run)
    {
        JournalEntry? first = null;
        await ReadAsync(address, FirstAsync, CancellationToken.None).ConfigureAwait(false);
        return first is { Kind: JournalKind.Begun } begun ? begun.Content : default;

        async Task FirstAsync(StoreTables tables) => first = await tables.FirstEntryAsync(StreamOf(run, 1)).ConfigureAwait(false);
    }

    /// <summary>Reads from a store, and returns it as it was opened.</summary>
    private static async Task<StoreAddress> ReadAsync(StoreAddress address, Func<StoreTables, Task> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        StoreAddress opened = address;
        try
        {
            await address.ProbeAsync(stop).ConfigureAwait(false);
        }
        catch (StoreException fault) when (fault.IsReadOnly && address.Sealed() is { } file)
        {
            opened = file;
        }

        try
        {
            StoreTables tables = await StoreTables.OpenAsync(opened, stop).ConfigureAwait(false);
            await using (tables.ConfigureAwait(false))
            {
                await read(tables).ConfigureAwait(false);
            }

            return opened;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new StoreException(address.Name, fault);
        }
    }
}
