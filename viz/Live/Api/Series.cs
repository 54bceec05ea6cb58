using System.Text.Json;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Live;

/// <summary>The measures that are told of every week.</summary>
internal static class Series
{
    /// <summary>Their names, in the order of <see cref="Measure"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        [.. Enum.GetNames<Measure>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
