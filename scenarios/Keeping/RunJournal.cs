using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>The journal of a run that is about to begin or to go on.</summary>
/// <param name="Keeping">How the run is kept; null for not at all.</param>
/// <param name="FirstNewTick">The first tick that is not in the journal.</param>
internal sealed record RunJournal(RunKeeping? Keeping, int FirstNewTick)
{
    /// <summary>For how many seconds a lost store is waited for, where that is not the usual time.</summary>
    private const string Patience = "COCREATION_PATIENCE";

    /// <summary>Whether nothing of the run was kept before.</summary>
    public bool IsNew => FirstNewTick == 0;

    /// <summary>Whether the whole run is kept, so that only its files have to be made. Default false.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>
    /// Goes on with what the folder holds if it is the same run and not complete; else begins a new journal, or none. Called when
    /// nobody else writes to the folder.
    /// </summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">Another run, or an experiment, is there.</exception>
    public static async Task<RunJournal> PrepareAsync(FolderRequest request, RunFacts? facts, Texts texts)
    {
        await OtherRun.RefuseAsync(request, facts).ConfigureAwait(false);
        if (facts is null || request.Journal is not { } choice)
        {
            RefuseInUse(request.Folder);
            JournalPlace.Clear(request.Folder);
            return new RunJournal(null, 0);
        }

        bool mayGoOn = request.IsResumed || !(request.IsAnew || File.Exists(Path.Combine(request.Folder, RunFolder.SummaryFile)));
        if (mayGoOn && JournalPlace.In(request.Folder, choice.Store) is { } place
            && await KeptAsync(place, facts, request.Subject.Ticks).ConfigureAwait(false) is ( > 0 and var ticks, var isWhole))
        {
            await Console.Error.WriteLineAsync(texts.GoesOn(request.Reached(texts, ticks - 1), RunOptions.ForceName)).ConfigureAwait(false);
            return new RunJournal(KeepingAt(place, facts, texts), ticks) { IsWhole = isWhole };
        }

        RefuseInUse(request.Folder);
        return new RunJournal(KeepingAt(JournalPlace.Begin(request.Folder, choice.Store), facts, texts), 0);
    }

    /// <summary>Keeps a journal that others still write to from being taken away.</summary>
    private static void RefuseInUse(string folder)
    {
        if (JournalPlace.In(folder, store: null)?.Address.IsInUse() is true)
        {
            throw new InputException([new Problem(folder, Texts.Both(texts => texts.OthersWriteThere))]);
        }
    }

    /// <summary>How the run is kept, with somebody who tells when a lost store is waited for.</summary>
    /// <param name="texts">In which language.</param>
    /// <param name="clear">Takes away what stands on the line.</param>
    public RunKeeping? Told(Texts texts, Action clear) => Keeping is null ? null : Keeping with
    {
        OnTrouble = (fault, wait) =>
        {
            clear();
            Console.Error.WriteLine(texts.StoreAwaited(texts.Of(fault.Text), texts.Seconds(wait.TotalSeconds)));
        },
    };

    private static RunKeeping KeepingAt(JournalPlace place, RunFacts facts, Texts texts) =>
        new(place.Address, place.Run, facts)
        {
            OnDamage = damage => Console.Error.WriteLine(texts.Damaged(damage)),
            Patience = int.TryParse(Environment.GetEnvironmentVariable(Patience), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
                ? TimeSpan.FromSeconds(seconds)
                : RunKeeping.UsualPatience,
        };

    /// <summary>The last tick that is kept by now; -1 if there is none.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <exception cref="StoreException">The store does not answer.</exception>
    public async Task<int> LastTickAsync(string folder)
    {
        KeptFacts? kept = Keeping is null ? null : await KeptFacts.ReadAsync(Keeping.Address, Keeping.Run, folder).ConfigureAwait(false);
        return kept?.LastTick ?? -1;
    }

    /// <summary>How many ticks are kept of this very run, and whether that is all of it; none if it is another one, or cannot be read.</summary>
    private static async Task<(int Ticks, bool IsWhole)> KeptAsync(JournalPlace place, RunFacts facts, int ticks) =>
        await place.ReadAsync().ConfigureAwait(false) is { } kept && kept.Facts.IsSameRun(facts)
            ? (kept.LastTick + 1, kept.LastTick >= ticks && kept.Checkpoints.Contains(ticks))
            : (0, false);
}
