using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>A run that lies in a folder.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Summary">What came out; null if the run is not complete, or is of a model.</param>
/// <param name="Files">The files in the folder.</param>
internal sealed record StoredRun(string Folder, RunSummary? Summary, IReadOnlyList<FileInfo> Files)
{
    private const string Partial = ".partial";

    /// <summary>What came out of a run of a model; null if it is none, or not complete.</summary>
    public ModelSummary? Model { get; private init; }

    public bool IsComplete => Summary is not null || Model is not null;

    /// <summary>What ran; null if the run is not complete, as below.</summary>
    public string? Name => Summary?.Scenario ?? Model?.Model;

    public ulong? Seed => Summary?.Seed ?? Model?.Seed;

    public int? Ticks => Summary?.Ticks ?? Model?.Ticks;

    public long Bytes => Files.Sum(file => file.Length);

    /// <summary>When the last of its files was written.</summary>
    public DateTime Written => Files.Max(file => file.LastWriteTime);

    /// <summary>Whether a run is writing to it now.</summary>
    public bool IsUnderWay => Files.Any(file => IsPartial(file.Name) && IsHeld(file));

    /// <summary>The run in a folder; null if there is none.</summary>
    public static StoredRun? At(string folder)
    {
        // A link that ends in a separator would be followed.
        DirectoryInfo at = new(Path.TrimEndingDirectorySeparator(folder));
        if (!at.Exists || at.LinkTarget is not null)
        {
            return null;
        }

        FileInfo[] files = at.GetFiles();
        RunSummary? summary = ResultJson.Read<RunSummary>(Path.Combine(folder, RunFolder.SummaryFile));
        ModelSummary? model = summary is null ? ModelFiles.SummaryIn(folder) : null;
        bool isRun = summary is not null || model is not null || ResultJson.Read<Provenance>(Path.Combine(folder, Provenance.FileName)) is not null
            || files.Any(file => IsPartial(file.Name) || JournalPlace.Files.Contains(file.Name));
        return isRun ? new StoredRun(folder, summary, files) { Model = model } : null;
    }

    /// <summary>All runs in a folder and the folders in it, by name.</summary>
    public static IEnumerable<StoredRun> Under(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        EnumerationOptions options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return Directory.EnumerateDirectories(folder, "*", options).Prepend(folder).Order(StringComparer.Ordinal).Select(Readable).OfType<StoredRun>();
    }

    /// <summary>The run in a folder; null as well where it must not be looked into.</summary>
    private static StoredRun? Readable(string folder)
    {
        try
        {
            return At(folder);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The first thing in the folder that no run writes; null if there is none.</summary>
    public string? Foreign() =>
        Directory.EnumerateFileSystemEntries(Folder).Where(path => Directory.Exists(path) || !IsOurs(Path.GetFileName(path)))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).FirstOrDefault();

    public void Delete()
    {
        foreach (FileInfo file in Files)
        {
            file.Delete();
        }

        Directory.Delete(Folder);
    }

    private static bool IsOurs(string name) => RunFiles.AllNames.Contains(name) || IsPartial(name);

    private static bool IsPartial(string name) =>
        name.EndsWith(Partial, StringComparison.Ordinal) && RunFiles.AllNames.Contains(name[..^Partial.Length]);

    private static bool IsHeld(FileInfo file)
    {
        try
        {
            using FileStream held = file.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
