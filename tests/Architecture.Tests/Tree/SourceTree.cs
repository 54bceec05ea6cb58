using System.Diagnostics;

namespace CoCreation.Sim.Architecture.Tests.Tree;

/// <summary>The files of this repository, as git sees them: tracked, or new and not ignored. Paths are relative, with '/'.</summary>
internal static class SourceTree
{
    private static readonly Lazy<IReadOnlyList<string>> TrackedFiles = new(ListFiles);
    private static readonly Lazy<IReadOnlyList<SourceFile>> SourceFiles = new(ParseAll);

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IReadOnlyList<string> Files => TrackedFiles.Value;

    public static IReadOnlyList<SourceFile> Sources => SourceFiles.Value;

    public static string FullPath(string relative) => Path.Combine(Root, relative);

    public static bool IsUnder(string path, params string[] folders) =>
        folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CoCreation.Sim.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"no folder above {start} holds CoCreation.Sim.sln");
    }

    private static List<string> ListFiles()
    {
        var request = new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(request) ?? throw new InvalidOperationException("git did not start");
        var names = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        if (git.ExitCode != 0 || names.Length == 0)
            throw new InvalidOperationException($"git lists no files in {Root}: these rules need a clone of the repository");
        return names.Distinct().Where(name => File.Exists(FullPath(name))).Order(StringComparer.Ordinal).ToList();
    }

    private static List<SourceFile> ParseAll() =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => SourceFile.Parse(file, File.ReadAllText(FullPath(file))))
            .ToList();
}
