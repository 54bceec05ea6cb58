using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The scenarios that come with the program: a file each, by name.</summary>
internal static class ScenarioLibrary
{
    /// <summary>What runs when nothing is named.</summary>
    public const string Default = "four-networks";

    private const string Folder = "Library";

    /// <summary>The names, in the order in which they are best met.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Default, "competition", "ignorance", "lament", "co-creation", "enemy-leaves", "charter-introduced", "eye-level", "flat-world",
        "free-riders", "betrayal", "karate-club", "null-no-threat", "null-fixed-trust", "null-shuffled-motives", "null-random-activity",
    ];

    /// <summary>The scenario of this name; null if there is none.</summary>
    public static Scenario? Find(string name) => Names.Contains(name) ? ScenarioFile.Read(PathOf(name)) : null;

    /// <summary>Where the file of a scenario lies, beside the program.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, Folder, name + ".yaml");
}
