using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>The five worlds whose digests are committed.</summary>
internal static class GoldenWorlds
{
    /// <summary>The ticks whose digests are committed.</summary>
    public static readonly int[] Ticks = [0, 1, 10, 52, 150];

    public static IReadOnlyList<string> Names { get; } = ["default", "linearTrust", "tappersWithoutThreat", "strictCharter", "allShocks"];

    /// <summary>The digests of a world at <see cref="Ticks"/>, in hexadecimal.</summary>
    public static string[] DigestsOf(string name)
    {
        var run = new ReferenceRun(World(name));
        ulong[] all = [.. Enumerable.Range(0, Ticks[^1] + 1).Select(_ => run.Next().Digest)];
        return [.. Ticks.Select(tick => all[tick].ToString("x16", System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static CoCreationWorld World(string name) => name switch
    {
        "default" => new(7, Parameters.Default),
        "linearTrust" => new(7, Given.Set("trustModel=linear")),
        "tappersWithoutThreat" => new(7, Given.Set("tappers=0.4", "threat=0")),
        "strictCharter" => new(7, Given.Set(Given.StrictCharter)),
        "allShocks" => new(7, Parameters.Default, events: Given.AllShocks(15)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such world"),
    };
}
