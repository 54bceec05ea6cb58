using System.Globalization;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>Which process has which socket, as the system lists them.</summary>
internal static class Sockets
{
    private const string Listening = "0A";

    /// <summary>The process among these whose socket has a local port; null if none has.</summary>
    public static int? OwnerOf(int port, IEnumerable<int> processes)
    {
        var inodes = Rows().Where(row => row.Port == port).Select(row => row.Inode).ToHashSet();
        return processes.Cast<int?>().FirstOrDefault(process => InodesOf(process!.Value).Overlaps(inodes));
    }

    /// <summary>Every address that a process listens on.</summary>
    public static IReadOnlyList<string> Of(int process)
    {
        var own = InodesOf(process);
        return [.. Rows().Where(row => row.State == Listening && own.Contains(row.Inode)).Select(row => $"{row.Address}:{row.Port}")];
    }

    private static IEnumerable<(string Address, int Port, string State, string Inode)> Rows() =>
        from file in new[] { "/proc/net/tcp", "/proc/net/tcp6" }
        where File.Exists(file)
        from line in File.ReadAllLines(file).Skip(1)
        let fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let local = fields[1].Split(':')
        select (local[0], int.Parse(local[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), fields[3], fields[9]);

    private static HashSet<string> InodesOf(int process)
    {
        var inodes = new HashSet<string>();
        try
        {
            foreach (var link in Directory.EnumerateFiles($"/proc/{process}/fd"))
                if (new FileInfo(link).LinkTarget is { } target && target.StartsWith("socket:[", StringComparison.Ordinal))
                    inodes.Add(target[8..^1]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It has ended meanwhile.
        }

        return inodes;
    }
}
