using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "run" understands. Values are taken as text, so that every mistake in them can be told at once.</summary>
internal sealed class RunOptions(Texts texts)
{
    public const int MostDistricts = 4096;
    public const int FastestPace = 1000;
    public const string ForceName = "--force";

    private const string NumberWord = "N";

    public Argument<string?> Scenario { get; } = new("scenario")
    {
        HelpName = texts.ScenarioWord,
        Description = texts.ScenarioArgument(string.Join(", ", ScenarioLibrary.Names), ScenarioLibrary.Default),
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Seed { get; } = CommonOptions.Value("--seed", NumberWord, texts.SeedOption);

    public Option<string?> Ticks { get; } =
        CommonOptions.Value("--ticks", NumberWord, texts.TicksOption(Experiments.Scenario.DefaultTicks));

    public Option<string?> Participants { get; } = CommonOptions.Value("--participants", NumberWord, texts.ParticipantsOption);

    public Option<string?> Districts { get; } = CommonOptions.Value("--districts", NumberWord, texts.DistrictsOption);

    public Option<string[]> Set { get; } = new("--set")
    {
        HelpName = texts.SettingWord,
        Description = texts.SetOption,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Ties { get; } = CommonOptions.Value("--ties", texts.FileWord, texts.TiesOption);

    public Option<string?> Out { get; } = CommonOptions.Value("--out", texts.FolderWord, texts.OutOption);

    public Option<bool> NoFigures { get; } = CommonOptions.Flag("--no-figures", texts.NoFiguresOption);

    public ChoiceOption Format { get; } = new("--format", texts.FormatOption, TableSettings.FormatNames);

    public Option<string?> SnapshotEvery { get; } = CommonOptions.Value("--snapshot-every", NumberWord, texts.SnapshotOption);

    public Option<string?> Pace { get; } = CommonOptions.Value("--pace", NumberWord, texts.PaceOption);

    public Option<bool> Force { get; } = CommonOptions.Flag(ForceName, texts.ForceOption);

    public Option<bool> Quiet { get; } = CommonOptions.Flag("--quiet", texts.QuietOption);

    public Option<bool> Json { get; } = CommonOptions.Flag(CommonOptions.Json, texts.JsonOption);

    public ChoiceOption Lang { get; } = CommonOptions.Lang(texts);

    public IReadOnlyList<Option> All => [Seed, Ticks, Participants, Districts, Set, Ties, Out, NoFigures, Format, SnapshotEvery, Pace, Force, Quiet, Json, Lang];

    /// <summary>A number as the texts of problems show it.</summary>
    public static string Shown(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
