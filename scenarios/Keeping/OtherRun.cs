using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Something else in the folder of a run that is about to begin: it is not lost unless that is asked for.</summary>
internal static class OtherRun
{
    /// <param name="request">The run that is about to begin.</param>
    /// <param name="facts">What its journal is told; null if it is not kept.</param>
    /// <exception cref="InputException">Another run is there that is complete or can be gone on with, or an experiment.</exception>
    /// <exception cref="StoreException">The store does not answer.</exception>
    public static async Task RefuseAsync(FolderRequest request, RunFacts? facts)
    {
        if (await WhyNotAsync(request, facts).ConfigureAwait(false) is { } why)
        {
            throw new InputException([new Problem(request.Folder, Texts.Both(why))]);
        }
    }

    /// <summary>Keeps what is no run out of the folder of any run; a week of one may be written again.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="place">What asks for it.</param>
    /// <exception cref="InputException">A run is there.</exception>
    public static void RefuseAny(string folder, string place)
    {
        if (JournalPlace.In(folder, store: null) is not null || (StoredRun.At(folder) is { IsComplete: true } && OriginOf(folder)?.Parent is null))
        {
            throw new InputException([new Problem(place, Texts.Both(texts => texts.RunIsThere))]);
        }
    }

    private static async Task<Func<Texts, string>?> WhyNotAsync(FolderRequest request, RunFacts? facts)
    {
        if (ExperimentFolder.ManifestIn(request.Folder) is not null || ResultLog.IsIn(request.Folder))
        {
            return texts => texts.ExperimentIsThere;
        }

        if (request.IsForced || request.IsResumed)
        {
            return null;
        }

        if (StoredRun.At(request.Folder) is { IsComplete: true } found)
        {
            return IsSame(found, request) ? null : texts => texts.OtherIsThere(RunOptions.ForceName);
        }

        return JournalPlace.In(request.Folder, request.Journal?.Store) is { } place
            && await place.ReadAsync().ConfigureAwait(false) is { LastTick: >= 0 and var last } kept
            && (facts is null || !kept.Facts.IsSameRun(facts))
            ? texts => texts.OtherIsStoppedThere(kept.Facts.Model is null ? texts.InWeek(texts.Number(last)) : texts.InTick(texts.Number(last)), RunOptions.ForceName)
            : null;
    }

    /// <summary>Whether a complete run is of the same world and seed; whatever version of the program, tables and figures it was made with.</summary>
    private static bool IsSame(StoredRun found, FolderRequest request)
    {
        Provenance? origin = OriginOf(found.Folder);
        string scenario = Path.Combine(found.Folder, RunSubject.FileName);
        return (found.Name, found.Seed) == (request.Subject.Name, request.Seed)
            && (origin is not null ? origin.ScenarioHash == request.Subject.Hash : !File.Exists(scenario) || File.ReadAllText(scenario) == request.Subject.ToText());
    }

    private static Provenance? OriginOf(string folder) => ResultJson.Read<Provenance>(Path.Combine(folder, Provenance.FileName));
}
