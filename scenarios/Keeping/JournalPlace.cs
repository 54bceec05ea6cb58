using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Where the journal of a run is: a file in its folder, or a server that a file there names.</summary>
/// <param name="Folder">The folder of the run.</param>
/// <param name="Address">The store.</param>
/// <param name="Run">The name of the run in the store.</param>
internal sealed record JournalPlace(string Folder, StoreAddress Address, string Run)
{
    private const string Journal = "journal.db";
    private const string Server = "store.json";
    private const string OnlyRun = "run";

    /// <summary>The files that a journal may have in the folder of a run.</summary>
    public static IReadOnlyList<string> Files { get; } = [Journal, $"{Journal}-journal", $"{Journal}-wal", $"{Journal}-shm", Server];

    /// <summary>The place for a new run; whatever journal was there is taken away.</summary>
    /// <param name="folder">The folder of the run, which exists.</param>
    /// <param name="store">The connection string of a server; null for a file.</param>
    public static JournalPlace Begin(string folder, string? store)
    {
        Clear(folder);
        if (store is null)
        {
            return OfFile(folder);
        }

        JournalPlace place = new(folder, StoreAddress.OfPostgreSql(store), Guid.NewGuid().ToString("N"));
        File.WriteAllText(Path.Combine(folder, Server), ResultJson.Of(new ServerFile(place.Address.Shareable, place.Run)));
        return place;
    }

    /// <summary>The place of the journal of a run; null if it has none.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="store">The connection string where another is to be used than was kept, such as one with a password.</param>
    public static JournalPlace? In(string folder, string? store)
    {
        if (ResultJson.Read<ServerFile>(Path.Combine(folder, Server)) is { Store: { } kept, Run: { } run })
        {
            return new JournalPlace(folder, StoreAddress.OfPostgreSql(store ?? kept), run);
        }

        return File.Exists(Path.Combine(folder, Journal)) ? OfFile(folder) : null;
    }

    /// <summary>Takes a journal away; what a server keeps stays there.</summary>
    public static void Clear(string folder)
    {
        foreach (string name in Files)
        {
            File.Delete(Path.Combine(folder, name));
        }
    }

    /// <summary>Opens the run; null if nothing of it was kept.</summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">It is of another version.</exception>
    public Task<KeptRun?> OpenAsync(Action<string>? onDamage = null) => KeptRun.OpenAsync(Address, Run, Folder, onDamage);

    /// <summary>What is kept of the run; null if that is nothing, or cannot be read.</summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    public async Task<KeptFacts?> ReadAsync()
    {
        try
        {
            return await KeptFacts.ReadAsync(Address, Run, Folder).ConfigureAwait(false);
        }
        catch (InputException)
        {
            return null;
        }
    }

    /// <summary>Opens the run in a folder.</summary>
    /// <exception cref="InputException">There is none, nothing of it was kept, or it is of another version.</exception>
    /// <exception cref="StoreException">The store does not answer.</exception>
    public static async Task<(JournalPlace Place, KeptRun Run)> OpenAsync(string folder, string? store, Texts texts)
    {
        if (In(folder, store) is not { } place)
        {
            StoredRun? run = StoredRun.At(folder);
            RunParent? parent = ResultJson.Read<Provenance>(Path.Combine(folder, Provenance.FileName))?.Parent;
            throw Refused(folder, said =>
                run is null ? said.NoRunThere : !run.IsComplete ? said.NothingKept : parent is null ? said.NoJournalThere : said.MomentOfRun(parent.Folder));
        }

        KeptRun? kept = await place.OpenAsync(damage => Console.Error.WriteLine(texts.Damaged(damage))).ConfigureAwait(false);
        return kept is not null ? (place, kept) : throw Refused(folder, said => said.NothingKept);
    }

    private static InputException Refused(string folder, Func<Texts, string> why) => new([new Problem(folder, Texts.Both(why))]);

    private static JournalPlace OfFile(string folder) => new(folder, StoreAddress.OfFile(Path.Combine(folder, Journal)), OnlyRun);

    private sealed record ServerFile(string? Store, string? Run);
}
