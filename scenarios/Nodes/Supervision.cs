using System.Text.Json;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// What a node and the process that started it say to each other: the node writes where it listens as a line of JSON, the other one
/// writes commands, and both write a line at a time.
/// </summary>
internal static class Supervision
{
    /// <summary>Set for a node that is watched over by the process that started it.</summary>
    public const string Variable = "COCREATION_SUPERVISED";

    private const string DownWord = "down ";

    /// <summary>Whether this process is watched over.</summary>
    public static bool IsOn => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The command to take another node for dead.</summary>
    public static string Down(string address) => DownWord + address;

    /// <summary>The node that a command takes for dead; null if it is no such command.</summary>
    public static string? Downed(string line) => line.StartsWith(DownWord, StringComparison.Ordinal) ? line[DownWord.Length..].Trim() : null;

    /// <summary>The line that says where a node listens.</summary>
    public static string Listening(string address) => JsonSerializer.Serialize(new Place(address));

    /// <summary>Where a node says that it listens; null if the line says something else.</summary>
    public static string? Heard(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Place>(line)?.Address;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Place(string? Address);
}
