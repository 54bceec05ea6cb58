using System.Text.Json;

namespace CoCreation.Sim.Model.Tests;

/// <summary>The committed digests: <c>tests/Model.Tests/Golden/golden.json</c>, world -> digests at the golden ticks.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    private static string Path { get; } = FindPath(AppContext.BaseDirectory);

    public static Dictionary<string, string[]> Read() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path))!;

    public static void Write(Dictionary<string, string[]> digests) => File.WriteAllText(Path, JsonSerializer.Serialize(digests, Layout) + "\n");

    private static string FindPath(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CoCreation.Sim.sln")))
                return System.IO.Path.Combine(folder.FullName, "tests", "Model.Tests", "Golden", "golden.json");
        throw new DirectoryNotFoundException($"no folder above {start} holds CoCreation.Sim.sln");
    }
}
