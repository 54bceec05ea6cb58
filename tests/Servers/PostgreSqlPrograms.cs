namespace CoCreation.Sim.Servers;

/// <summary>Where the programs of PostgreSQL lie: on the path, or where Debian puts them; the newest version of those.</summary>
internal static class PostgreSqlPrograms
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder that holds initdb and postgres; null when there is none.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(HoldsBoth);

    /// <summary>Why a test that needs a server is left out; null when it runs. Where CI is set a missing server is a failure.</summary>
    public static string? Missing => Folder is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
        ? $"no PostgreSQL: neither PATH nor {Debian} holds initdb and postgres"
        : null;

    public static string PathOf(string program) => Path.Combine(
        Folder ?? throw new FileNotFoundException($"{program} is neither in PATH nor in {Debian}: install the package postgresql"), program);

    private static bool HoldsBoth(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));

    private static IEnumerable<string> Candidates()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return path.Concat(versions.OrderByDescending(VersionOf).Select(version => Path.Combine(version, "bin")));
    }

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;
}
