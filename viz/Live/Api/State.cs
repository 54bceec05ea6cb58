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
        (int Slot, LiveWorld World)[] worlds = [.. stage.Worlds];
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

    public static WorldState Of(int slot, LiveWorld world, LiveWorld first, int week)
    {
        Scenario scenario = world.Scenario;
        Parameters held = ParametersAt.Of(scenario, week);
        return new WorldState
        {
            Slot = slot,
            Revision = world.Revision,
            Scenario = scenario.Name,
            Title = scenario.Title,
            Question = scenario.Question,
            Seed = world.Run.Seed,
            Hash = world.Hash,
            Participants = scenario.Participants,
            Computed = world.Book.Computed,
            Weeks = scenario.Ticks,
            Parameters = ParameterTable.All.ToDictionary(info => info.Name, info => Value(info, held[info.Id])),
            Events = [.. scenario.Events.Index().Select(one => EventState.Of(one.Item, world.IsLive(one.Index))).OrderBy(one => one.Week)],
            Differs = [.. ParameterTable.All.Where(info => scenario.Parameters[info.Id] != first.Scenario.Parameters[info.Id]).Select(info => info.Name)],
            Folder = world.Saved?.Folder,
            Fault = world.Fault,
        };
    }

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
