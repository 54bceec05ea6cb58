using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The scenarios that come with the program, by name.</summary>
internal static class ScenarioLibrary
{
    /// <summary>What runs when nothing is named.</summary>
    public const string Default = FourNetworks.Name;

    private static readonly (string Name, Func<Scenario> Load)[] Shelf =
    [
        (FourNetworks.Name, FourNetworks.Load),
        (KarateClub.Name, KarateClub.Load),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Shelf.Select(entry => entry.Name)];

    /// <summary>The scenario of this name; null if there is none.</summary>
    public static Scenario? Find(string name) => Shelf.FirstOrDefault(entry => entry.Name == name).Load?.Invoke();
}
