using System.Text.Json;

namespace CoCreation.Sim.Live;

/// <summary>Something from outside, as a page sends it.</summary>
/// <param name="Week">From when on it holds.</param>
/// <param name="Shock">The name of a shock; null for settings.</param>
/// <param name="Strength">How strong the shock is; null for the default of its kind.</param>
/// <param name="Set">Parameters by name.</param>
internal sealed record EventBody(int Week, string? Shock = null, double? Strength = null, IReadOnlyDictionary<string, JsonElement>? Set = null);

/// <summary>A world to be opened.</summary>
internal sealed record WorldBody(
    string? Scenario, ulong? Seed = null, IReadOnlyDictionary<string, JsonElement>? Set = null, IReadOnlyList<EventBody>? Events = null, int? Weeks = null)
{
    /// <summary>The week that is shown first.</summary>
    public int? Week { get; init; }
}

/// <summary>A world beside the first.</summary>
internal sealed record CompareBody(
    string? Scenario = null, IReadOnlyDictionary<string, JsonElement>? Set = null, IReadOnlyList<EventBody>? Events = null);

/// <summary>A change from the week after a week on.</summary>
internal sealed record ChangeBody(
    int Week, IReadOnlyDictionary<string, JsonElement>? Set = null, string? Shock = null, double? Strength = null, bool Keep = false);

/// <summary>How fast it plays.</summary>
internal sealed record PlayBody(double? Speed = null);

/// <summary>How fast it plays, now or later.</summary>
internal sealed record SpeedBody(double Speed);

/// <summary>A week to be shown.</summary>
internal sealed record SeekBody(int Week);

/// <summary>A world to be saved.</summary>
internal sealed record SaveBody(int Slot = 0, string Lang = "en");
