using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Sim.Model.Tests;

/// <summary>The model's description, <c>engine/Model/ODD.md</c>: the generated part between its two markers, and the tables.</summary>
internal static partial class OddFile
{
    private const string Begin = "<!-- parameters: written by ODD=1 dotnet test tests/Model.Tests -->\n";
    private const string End = "<!-- parameters: end -->\n";

    private static string Path { get; } = FindPath(AppContext.BaseDirectory);

    public static string Read() => File.ReadAllText(Path);

    public static void Write(string text) => File.WriteAllText(Path, text);

    /// <summary>What stands between the markers.</summary>
    public static string Generated(string text) => text[GeneratedRange(text)];

    /// <summary>The same text with another generated part.</summary>
    public static string WithGenerated(string text, string generated)
    {
        var range = GeneratedRange(text);
        return string.Concat(text.AsSpan(0, range.Start.Value), generated, text.AsSpan(range.End.Value));
    }

    /// <summary>Everything but the generated part.</summary>
    public static string Handwritten(string text) => WithGenerated(text, "");

    /// <summary>The rows of the table under a heading, each as its cells without blanks and code marks; the head is left out.</summary>
    public static IReadOnlyList<string[]> Table(string text, string heading)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.TrimStart('#').Trim() == heading && line.StartsWith('#'));
        return start < 0
            ? throw new InvalidDataException($"ODD.md has no heading '{heading}'")
            : [.. lines.Skip(start + 1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith('|')).Skip(2).Select(Cells)];
    }

    /// <summary>Every parameter in code marks with a number right behind it: a default stated once more.</summary>
    public static IEnumerable<(string Name, double Value)> StatedDefaults(string text) => Stated().Matches(text)
        .Select(match => (match.Groups[1].Value, double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));

    private static string[] Cells(string row) => [.. row.Trim('|', ' ').Split('|').Select(cell => cell.Trim().Trim('`'))];

    private static Range GeneratedRange(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && end > begin
            ? (begin + Begin.Length)..end
            : throw new InvalidDataException($"ODD.md lacks the lines {Begin.TrimEnd()} and {End.TrimEnd()}, in this order");
    }

    private static string FindPath(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CoCreation.Sim.sln")))
                return System.IO.Path.Combine(folder.FullName, "engine", "Model", "ODD.md");
        throw new DirectoryNotFoundException($"no folder above {start} holds CoCreation.Sim.sln");
    }

    [GeneratedRegex(@"`(\w+)`\s+(?:of |is |\()?(-?\d+(?:\.\d+)?)")]
    private static partial Regex Stated();
}
