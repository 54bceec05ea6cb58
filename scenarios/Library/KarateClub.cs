using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// The same rules on real ties: 34 members of a karate club (W. W. Zachary 1977, Journal of Anthropological Research 33:452).
/// </summary>
internal static class KarateClub
{
    public const string Name = "karate-club";

    private const string TiesFile = "Library/karate-club.csv";

    /// <exception cref="IOException">The file of ties does not lie beside the program.</exception>
    public static Scenario Load()
    {
        using StreamReader text = File.OpenText(Path.Combine(AppContext.BaseDirectory, TiesFile));
        return new Scenario
        {
            Name = Name,
            Question = new(
                "Which networks would the members of a karate club form?",
                "Welche Netzwerke würden die Mitglieder eines Karateklubs bilden?"),
        }.WithTies(EdgeList.Read(text, TiesFile));
    }
}
