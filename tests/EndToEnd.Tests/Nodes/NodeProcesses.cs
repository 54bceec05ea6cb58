using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

/// <summary>The nodes that a run started, as the system lists them.</summary>
internal static class NodeProcesses
{
    /// <summary>Waits until a process has so many children.</summary>
    public static async Task<int[]> Of(Process parent, int count)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
            if (Children(parent.Id) is var children && children.Length == count)
                return children;
        throw new TimeoutException($"not {count} children of process {parent.Id}");
    }

    /// <summary>The processes among these that have not ended after a time.</summary>
    public static async Task<int[]> LeftAfter(TimeSpan time, int[] ids)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time && ids.Any(IsLiving); await Task.Delay(100))
        {
        }

        return [.. ids.Where(IsLiving)];
    }

    public static async Task Signal(string signal, int id)
    {
        using var kill = Process.Start("kill", [$"-{signal}", id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public static int[] Children(int parent) =>
    [
        .. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .Where(id => Fields(id) is [_, var of, ..] && of == parent.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>One that nobody has buried yet has ended, too.</summary>
    private static bool IsLiving(int id) => Fields(id) is [not "Z", ..];

    /// <summary>State, parent and so on; empty where there is no such process.</summary>
    private static string[] Fields(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
