using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>A model that is to be run, checked: nothing in it is wrong any more.</summary>
internal sealed record ModelRequest : FolderRequest
{
    private const int MostCheckpoints = 200;

    public required ModelScenario Scenario { get; init; }

    /// <inheritdoc/>
    public override RunSubject Subject => Scenario;

    /// <inheritdoc/>
    public override string Resume => ResumeCommand.LineFor(Folder, Cluster, Program);

    /// <summary>How its table is written.</summary>
    public required TableFormat Format { get; init; }

    /// <summary>What is typed before a command.</summary>
    public required string Program { get; init; }

    /// <summary>The run that it shows a tick of; null (default) for none.</summary>
    public RunParent? Parent { get; init; }

    /// <inheritdoc/>
    public override string Reached(Texts texts, int tick) => texts.TickOf(texts.Number(tick), texts.Number(Scenario.Ticks));

    /// <inheritdoc/>
    public override string Stopped(Texts texts, int tick) => texts.ModelStoppedKept(texts.Number(tick), Resume);

    /// <summary>The request that the command line makes. All problems are added.</summary>
    public static ModelRequest Read(ModelScenario model, RunOptions options, ParseResult parsed, List<Problem> problems)
    {
        NumberReader numbers = new(parsed, problems);
        Option[] others = [options.World.Participants, options.World.Shock, options.World.Ties, options.SnapshotEvery, options.Pace];
        problems.AddRange(others.Where(option => parsed.GetResult(option) is not null).Select(Refused));
        ClusterChoice? cluster = options.Spread.Read(parsed, [options.NoJournal], problems);
        options.Spread.CheckStore(cluster, parsed.GetValue(options.Store) is null, problems);
        ulong seed = numbers.Read(options.Seed, 0, ulong.MaxValue) ?? DefaultSeed;
        ModelScenario scenario = model with
        {
            Settings = SettingsOf(model, parsed.GetValue(options.World.Set) ?? [], problems),
            Ticks = (int?)numbers.Read(options.Ticks, 1, (ulong)Math.Max(model.Ticks, Experiments.Scenario.MostTicks)) ?? model.Ticks,
        };
        return new ModelRequest
        {
            Scenario = scenario,
            Seed = seed,
            Districts = (int?)numbers.Read(options.Districts, 1, RunOptions.MostDistricts),
            Folder = parsed.GetValue(options.Out) ?? UsualFolder(scenario, ModelScenario.Of(model.Model), seed),
            HasFigures = !parsed.GetValue(options.NoFigures),
            Format = TableSettings.FormatNamed(parsed.GetValue(options.Format)),
            Journal = JournalOf(model, options, parsed, problems),
            Cluster = cluster,
            IsForced = parsed.GetValue(options.Force),
            IsQuiet = parsed.GetValue(options.Quiet),
            IsJson = parsed.GetValue(options.Json),
            Program = options.Models.ProgramFor(model.Model),
            CommandLine = "",
        };
    }

    /// <summary>The request to go on with a run that is kept in a folder.</summary>
    /// <param name="scenario">What ran.</param>
    /// <param name="facts">What its journal was told.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="program">What is typed before a command.</param>
    public static ModelRequest Resumed(ModelScenario scenario, RunFacts facts, string folder, string program) => new()
    {
        Scenario = scenario,
        Seed = facts.Seed,
        Districts = facts.Districts,
        Folder = folder,
        HasFigures = facts.Language.Length > 0,
        Format = facts.Tables,
        Journal = new JournalChoice(null, facts.CheckpointEvery, facts.KeepCheckpoints),
        IsForced = false,
        IsResumed = true,
        FigureLanguage = LanguageChoice.NamedBy(facts.Language),
        IsQuiet = false,
        IsJson = false,
        Program = program,
        CommandLine = "",
    };

    /// <summary>How it is kept: a model of very many short ticks has no more checkpoints than one of few long ones.</summary>
    private static JournalChoice? JournalOf(ModelScenario model, RunOptions options, ParseResult parsed, List<Problem> problems)
    {
        JournalChoice? choice = JournalChoice.Read(options, parsed, problems);
        return choice is null || parsed.GetValue(options.CheckpointEvery) is not null ? choice : choice with { Every = Math.Max(choice.Every, model.Ticks / MostCheckpoints) };
    }

    /// <summary>The settings of the file, if it was one, with those that were typed.</summary>
    private static ModelSettings SettingsOf(ModelScenario model, string[] typed, List<Problem> problems)
    {
        foreach (string name in typed.Select(setting => setting.Split('=')[0]).CountBy(name => name).Where(count => count.Value > 1).Select(count => count.Key))
        {
            problems.Add(new Problem($"--set {name}", Texts.Both(texts => texts.SetTwice)));
        }

        string[] names = [.. typed.Select(setting => setting.Split('=')[0])];
        IEnumerable<string> before = model.Changed.Where(setting => !names.Contains(setting.Name)).Select(setting => $"{setting.Name}={setting.Value}");
        return ModelSettings.Of(model.Model, [.. before, .. typed], problems);
    }

    /// <summary>Refuses what only scenarios of networks understand.</summary>
    /// <exception cref="InputException">Something of it was given.</exception>
    public static void RefuseOthers(IEnumerable<Option> others, ParseResult parsed)
    {
        Problem[] problems = [.. others.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(Refused)];
        if (problems.Length > 0)
        {
            throw new InputException(problems);
        }
    }

    /// <summary>What is said of an option that only scenarios of networks understand.</summary>
    private static Problem Refused(Option option) => new(option.Name, Texts.Both(texts => texts.NotForModels));
}
