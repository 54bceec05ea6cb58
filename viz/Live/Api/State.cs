using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>All that is to be known of the stage, but for the weeks themselves.</summary>
internal sealed record State(bool Playing, double Speed, int Week, int Weeks, int Viewers, IReadOnlyList<WorldState> Worlds)
{
    public static State Of(Stage stage, int viewers)
    {
        int week = stage.Week;
        (int Slot, WatchedWorld World)[] worlds = [.. stage.Worlds];
        return new State(
            stage.IsPlaying, stage.Speed, week, stage.Weeks, viewers, [.. worlds.Select(one => WorldState.Of(one.Slot, one.World, worlds[0].World, week))]);
    }
}

/// <summary>What is to be known of one world.</summary>
internal sealed record WorldState
{
    public required int Slot { get; init; }

    public required int Revision { get; init; }

    public required string Scenario { get; init; }

    public required Bilingual Title { get; init; }

    public required Bilingual Question { get; init; }

    public required ulong Seed { get; init; }

    public required string Hash { get; init; }

    public required int Participants { get; init; }

    public required int Computed { get; init; }

    public required int Weeks { get; init; }

    public required IReadOnlyDictionary<string, object> Parameters { get; init; }

    public required IReadOnlyList<EventState> Events { get; init; }

    public required IReadOnlyList<string> Differs { get; init; }

    public required string? Folder { get; init; }

    public required Bilingual? Fault { get; init; }

    /// <summary>What only models have; null for a scenario of networks.</summary>
    public required ModelState? Model { get; init; }

    public static WorldState Of(int slot, WatchedWorld world, WatchedWorld first, int week) => new()
    {
        Slot = slot,
        Revision = world.Revision,
        Scenario = world.Subject.Name,
        Title = world.Subject.Title,
        Question = world.Subject.Question,
        Seed = world.Seed,
        Hash = world.Hash,
        Participants = world.Participants,
        Computed = world.Book.Computed,
        Weeks = world.Weeks,
        Parameters = world switch
        {
            LiveWorld live => Held(ParametersAt.Of(live.Scenario, week)),
            ModelWorld model => ModelState.Values(model.Scenario),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        Events = world is not LiveWorld town ? []
            : [.. town.Scenario.Events.Index().Select(one => EventState.Of(one.Item, town.IsLive(one.Index))).OrderBy(one => one.Week)],
        Differs = Differing(world, first),
        Folder = world.Saved?.Folder,
        Fault = world.Fault,
        Model = world is ModelWorld one ? ModelState.Of(one) : null,
    };

    private static Dictionary<string, object> Held(Parameters held) => ParameterTable.All.ToDictionary(info => info.Name, info => Value(info, held[info.Id]));

    private static string[] Differing(WatchedWorld world, WatchedWorld first) => (world, first) switch
    {
        (LiveWorld one, LiveWorld other) =>
            [.. ParameterTable.All.Where(info => one.Scenario.Parameters[info.Id] != other.Scenario.Parameters[info.Id]).Select(info => info.Name)],
        (ModelWorld one, ModelWorld other) when one.Scenario.Model == other.Scenario.Model =>
            [.. one.Scenario.Settings.Values.Where(setting => other.Scenario.Settings[setting.Key] != setting.Value).Select(setting => setting.Key)],
        _ => [],
    };

    /// <summary>A value as a page gets it: the name of a choice, or a number.</summary>
    public static object Value(ParameterInfo info, double value) => info.Choices.Count > 0 ? info.Choices[(int)value] : value;
}

/// <summary>Something from outside on the time line.</summary>
internal sealed record EventState(int Week, string? Shock, double? Strength, IReadOnlyDictionary<string, object> Set, bool IsLive)
{
    public static EventState Of(ScenarioEvent happening, bool isLive) => happening switch
    {
        ScenarioEvent.Shock shock => new EventState(
            shock.Tick, ShockText.Names[(int)shock.Kind], shock.Strength ?? Strongly(shock.Kind), new Dictionary<string, object>(), isLive),
        ScenarioEvent.Setting setting => new EventState(
            setting.Tick, null, null, setting.Settings.Select(one => (Info: ParameterTable.All[(int)one.Parameter], one.Value))
                .ToDictionary(one => one.Info.Name, one => WorldState.Value(one.Info, one.Value)), isLive),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static double Strongly(ShockKind kind) => Model.Shock.DefaultStrength(kind);
}
