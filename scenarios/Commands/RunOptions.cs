using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "run" understands. Values are taken as text, so that every mistake in them can be told at once.</summary>
internal sealed class RunOptions
{
    public const int MostDistricts = 4096;
    public const int FastestPace = 1000;
    public const string ForceName = "--force";

    public const string NumberWord = "N";

    public RunOptions(Texts texts, ModelLibrary models)
    {
        Models = models;
        Scenario = new Argument<string?>("scenario")
        {
            HelpName = texts.ScenarioOrFileWord,
            Description = texts.ScenarioArgument(string.Join(", ", [.. ScenarioLibrary.Names, .. models.Names]), models.Own.Count > 0 ? models.Own[0].Name : ScenarioLibrary.Default),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Scenario.CompletionSources.Add([.. ScenarioLibrary.Names, .. models.Names]);
        Seed = CommonOptions.Value("--seed", NumberWord, texts.SeedOption);
        Ticks = CommonOptions.Value("--ticks", NumberWord, texts.TicksOption(Experiments.Scenario.DefaultTicks));
        Districts = CommonOptions.Value("--districts", NumberWord, texts.DistrictsOption);
        World = new WorldOptions(texts);
        Out = CommonOptions.Value("--out", texts.FolderWord, texts.OutOption);
        NoFigures = CommonOptions.Flag("--no-figures", texts.NoFiguresOption);
        Format = new ChoiceOption("--format", texts.FormatOption, TableSettings.FormatNames);
        SnapshotEvery = CommonOptions.Value("--snapshot-every", NumberWord, texts.SnapshotOption);
        Pace = CommonOptions.Value("--pace", NumberWord, texts.PaceOption);
        NoJournal = CommonOptions.Flag("--no-journal", texts.NoJournalOption);
        Store = CommonOptions.Value(CommonOptions.Store, texts.ConnectionWord, texts.StoreOption);
        CheckpointEvery = CommonOptions.Value("--checkpoint-every", NumberWord, texts.CheckpointEveryOption(RunKeeping.UsualCheckpointEvery));
        KeepCheckpoints = CommonOptions.Value("--keep-checkpoints", NumberWord, texts.KeepCheckpointsOption);
        Spread = new ClusterOptions(texts);
        Force = CommonOptions.Flag(ForceName, texts.ForceOption);
        Quiet = CommonOptions.Flag("--quiet", texts.QuietOption);
        Json = CommonOptions.Flag(CommonOptions.Json, texts.JsonOption);
        Lang = CommonOptions.Lang(texts);
    }

    /// <summary>The models that can be run.</summary>
    public ModelLibrary Models { get; }

    public Argument<string?> Scenario { get; }

    public Option<string?> Seed { get; }

    public Option<string?> Ticks { get; }

    public Option<string?> Districts { get; }

    /// <summary>What changes the world.</summary>
    public WorldOptions World { get; }

    public Option<string?> Out { get; }

    public Option<bool> NoFigures { get; }

    public ChoiceOption Format { get; }

    public Option<string?> SnapshotEvery { get; }

    public Option<string?> Pace { get; }

    public Option<bool> NoJournal { get; }

    public Option<string?> Store { get; }

    public Option<string?> CheckpointEvery { get; }

    public Option<string?> KeepCheckpoints { get; }

    /// <summary>On which nodes it is done.</summary>
    public ClusterOptions Spread { get; }

    public Option<bool> Force { get; }

    public Option<bool> Quiet { get; }

    public Option<bool> Json { get; }

    public ChoiceOption Lang { get; }

    public IReadOnlyList<Option> All =>
    [
        Seed, Ticks, World.Participants, Districts, World.Set, World.Shock, World.Ties, Out, NoFigures, Format, SnapshotEvery, Pace, NoJournal, Store, CheckpointEvery,
        KeepCheckpoints, .. Spread.All, Force, Quiet, Json, Lang,
    ];

    /// <summary>A number as the texts of problems show it.</summary>
    public static string Shown(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
