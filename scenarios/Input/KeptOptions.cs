using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the commands understand that open a run that is kept.</summary>
internal sealed class KeptOptions
{
    public KeptOptions(Texts texts)
    {
        Folder = new Argument<string>("folder") { HelpName = texts.FolderWord, Description = texts.RunFolderArgument };
        Store = CommonOptions.Value(CommonOptions.Store, texts.ConnectionWord, texts.KeptStoreOption);
        Pace = CommonOptions.Value("--pace", RunOptions.NumberWord, texts.PaceOption);
        Quiet = CommonOptions.Flag("--quiet", texts.QuietOption);
        Json = CommonOptions.Flag(CommonOptions.Json, texts.JsonOption);
        Lang = CommonOptions.Lang(texts);
    }

    public Argument<string> Folder { get; }

    public Option<string?> Store { get; }

    public Option<string?> Pace { get; }

    public Option<bool> Quiet { get; }

    public Option<bool> Json { get; }

    public ChoiceOption Lang { get; }

    /// <summary>The options of a command that runs.</summary>
    public IReadOnlyList<Option> Running => [Store, Pace, Quiet, Json, Lang];

    /// <summary>Opens the run.</summary>
    /// <exception cref="InputException">There is none, or it cannot be opened by this version.</exception>
    public Task<(JournalPlace Place, KeptRun Run)> OpenAsync(ParseResult parsed, Texts texts)
    {
        List<Problem> problems = [];
        string? store = parsed.GetValue(Store);
        JournalChoice.CheckStore(Store.Name, store, problems);
        return problems.Count == 0 ? JournalPlace.OpenAsync(parsed.GetRequiredValue(Folder), store, texts) : throw new InputException(problems);
    }

    /// <summary>The request for a run that is kept in a folder.</summary>
    /// <exception cref="InputException">A number is out of range.</exception>
    public RunRequest RequestFor(KeptRun run, string folder, ParseResult parsed, string typed)
    {
        List<Problem> problems = [];
        int? pace = (int?)new NumberReader(parsed, problems).Read(Pace, 1, RunOptions.FastestPace);
        RunFacts facts = run.Facts;
        return problems.Count > 0 ? throw new InputException(problems) : new RunRequest
        {
            Scenario = run.Scenario,
            Asked = run.Scenario.Name,
            Seed = facts.Seed,
            Districts = facts.Districts,
            Folder = folder,
            HasFigures = facts.Language.Length > 0,
            Tables = new TableSettings(facts.Tables, facts.SnapshotEvery),
            Pace = pace,
            Journal = new JournalChoice(parsed.GetValue(Store), facts.CheckpointEvery, facts.KeepCheckpoints),
            Parent = facts.Parent,
            IsForced = false,
            IsResumed = true,
            IsQuiet = parsed.GetValue(Quiet),
            IsJson = parsed.GetValue(Json),
            FigureLanguage = LanguageChoice.NamedBy(facts.Language),
            CommandLine = typed,
        };
    }
}
