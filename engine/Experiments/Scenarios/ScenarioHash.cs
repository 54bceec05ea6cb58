using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The hash of a scenario: SHA-256 over one canonical line for every thing that determines the result.</summary>
internal static class ScenarioHash
{
    public static string Of(Scenario scenario)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in Lines(scenario))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(Scenario scenario) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"ticks {scenario.Ticks}"),
        .. ParameterTable.All.Select(info => $"{info.Name} {Parameters.Shown(info, scenario.Parameters[info.Id])}"),
        .. scenario.EventsInOrder.Select(happening => happening.Canonical),
        .. scenario.Acquaintances is { } acquaintances ? Ties(acquaintances) : [],
        .. scenario.Members is { } members ? members.Select(Member) : [],
    ];

    private static string Member(GivenParticipant member)
    {
        string knowledge = string.Join(' ', (member.Knowledge ?? []).Select(level => level.ToString("R", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"member {member.Persona} {member.Standing:R} {knowledge}");
    }

    private static IEnumerable<string> Ties(Acquaintances acquaintances)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"ties of {acquaintances.Count}");
        for (uint one = 0; one < acquaintances.Count; one++)
        {
            foreach (uint other in acquaintances.Of(one).ToArray().Where(other => other > one))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{one} {other}");
            }
        }
    }
}
