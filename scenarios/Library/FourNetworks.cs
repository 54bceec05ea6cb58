using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The default world: ten years of 300 participants under an outside threat, with no type set anywhere.</summary>
internal static class FourNetworks
{
    public const string Name = "four-networks";

    public static Scenario Load() => new()
    {
        Name = Name,
        Question = new("Which kinds of network live on, and which come to an end?", "Welche Netzwerke bleiben, welche gehen zu Ende?"),
    };
}
