using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>A scenario that is to be run, checked: nothing in it is wrong any more.</summary>
internal sealed record RunRequest : FolderRequest
{
    public required Scenario Scenario { get; init; }

    /// <inheritdoc/>
    public override RunSubject Subject => Scenario;

    /// <inheritdoc/>
    public override string Resume => ResumeCommand.LineFor(Folder, Cluster);

    /// <summary>How the tables are written.</summary>
    public required TableSettings Tables { get; init; }

    /// <summary>How many weeks a second; null for as fast as it goes.</summary>
    public required int? Pace { get; init; }

    /// <inheritdoc/>
    public override bool IsAnew => IsForced || Pace is not null; // at a pace, somebody wants to watch

    /// <summary>The run that it branched from; null for none.</summary>
    public RunParent? Parent { get; init; }

    /// <summary>The scenario as it was asked for: a name, or a file.</summary>
    public required string Asked { get; init; }

    /// <inheritdoc/>
    public override string Reached(Texts texts, int tick) => texts.WeekOf(texts.Number(tick), texts.Number(Scenario.Ticks));

    /// <inheritdoc/>
    public override string Stopped(Texts texts, int tick) => texts.StoppedKept(texts.Number(tick), Scenario.Ticks - tick, Resume);

    /// <summary>The request as far as it can be understood; null if there is no such scenario.</summary>
    public static RunRequest? Read(RunOptions options, ParseResult parsed, List<Problem> problems)
    {
        NumberReader numbers = new(parsed, problems);
        string name = parsed.GetValue(options.Scenario) ?? ScenarioLibrary.Default;
        Scenario? scenario = ScenarioChoice.Named(name, problems);
        ulong seed = numbers.Read(options.Seed, 0, ulong.MaxValue) ?? DefaultSeed;
        int? ticks = (int?)numbers.Read(options.Ticks, 1, Scenario.MostTicks);
        int? districts = (int?)numbers.Read(options.Districts, 1, RunOptions.MostDistricts);
        int? pace = (int?)numbers.Read(options.Pace, 1, RunOptions.FastestPace);
        Scenario? changed = new WorldReader(options.World, parsed, problems).Read(scenario);
        changed = changed is null ? null : changed with { Ticks = ticks ?? changed.Ticks };
        RefuseLate(options, parsed, changed, problems);
        ClusterChoice? cluster = options.Spread.Read(parsed, [options.NoJournal, options.Pace, options.SnapshotEvery], problems);
        options.Spread.CheckStore(cluster, parsed.GetValue(options.Store) is null, problems);
        return changed is null ? null : new RunRequest
        {
            Scenario = changed,
            Asked = name,
            Seed = seed,
            Districts = districts,
            Folder = parsed.GetValue(options.Out) ?? UsualFolder(changed, ScenarioLibrary.Find(changed.Name) ?? scenario!, seed),
            HasFigures = !parsed.GetValue(options.NoFigures),
            Tables = new TableSettings(
                TableSettings.FormatNamed(parsed.GetValue(options.Format)), (int?)numbers.Read(options.SnapshotEvery, 1, Scenario.MostTicks)),
            Pace = pace,
            Journal = JournalChoice.Read(options, parsed, problems),
            Cluster = cluster,
            IsForced = parsed.GetValue(options.Force),
            IsQuiet = parsed.GetValue(options.Quiet),
            IsJson = parsed.GetValue(options.Json),
            CommandLine = "",
        };
    }

    /// <summary>Shocks that were typed and would never come; a scenario's own may, when it is cut short.</summary>
    private static void RefuseLate(RunOptions options, ParseResult parsed, Scenario? scenario, List<Problem> problems)
    {
        foreach (string typed in parsed.GetValue(options.World.Shock) ?? [])
        {
            if (ShockText.Parse(typed, "", []) is { } shock && shock.Tick > scenario?.Ticks)
            {
                problems.Add(new Problem($"{options.World.Shock.Name} {typed}", Texts.Both(texts => texts.ShockTooLate(texts.Number(scenario.Ticks)))));
            }
        }
    }
}
