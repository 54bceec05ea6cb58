using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What commands understand that do many runs.</summary>
internal sealed class BatchOptions
{
    private const string ResumeName = "--resume";
    private const int MostJobs = 256;

    private static readonly string[] WithValues = ["--jobs", "--out", "--format", LanguageChoice.Option];
    private static readonly string[] Flags = [ResumeName, RunOptions.ForceName, "--dry-run", "--no-figures", "--quiet", CommonOptions.Json];

    private readonly Texts _texts;

    public BatchOptions(Texts texts)
    {
        _texts = texts;
        Jobs = CommonOptions.Value("--jobs", RunOptions.NumberWord, texts.JobsOption(Environment.ProcessorCount));
        Out = CommonOptions.Value("--out", texts.FolderWord, texts.OutOfBatchOption);
        Resume = CommonOptions.Flag(ResumeName, texts.ResumeOption);
        Force = CommonOptions.Flag(RunOptions.ForceName, texts.ForceBatchOption);
        DryRun = CommonOptions.Flag("--dry-run", texts.DryRunOption);
        NoFigures = CommonOptions.Flag("--no-figures", texts.NoFiguresOrReportOption);
        Format = new ChoiceOption("--format", texts.BatchFormatOption, TableSettings.FormatNames);
        Quiet = CommonOptions.Flag("--quiet", texts.QuietBatchOption);
        Json = CommonOptions.Flag(CommonOptions.Json, texts.JsonBatchOption);
    }

    public Option<string?> Jobs { get; }

    public Option<string?> Out { get; }

    public Option<bool> Resume { get; }

    public Option<bool> Force { get; }

    public Option<bool> DryRun { get; }

    public Option<bool> NoFigures { get; }

    public ChoiceOption Format { get; }

    public Option<bool> Quiet { get; }

    public Option<bool> Json { get; }

    public IReadOnlyList<Option> All => [Jobs, Out, Resume, Force, DryRun, NoFigures, Format, Quiet, Json, CommonOptions.Lang(_texts)];

    /// <summary>The command line as it was typed, without what changes no result.</summary>
    public static string Told(IReadOnlyList<string> args)
    {
        List<string> told = [];
        for (int i = 0; i < args.Count; i++)
        {
            string name = args[i].Split('=')[0];
            if (WithValues.Contains(name))
            {
                i += name == args[i] ? 1 : 0;
            }
            else if (!Flags.Contains(name))
            {
                told.Add(args[i]);
            }
        }

        return Failure.Typed(told);
    }

    /// <summary>What is asked for; problems are added.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="name">The name of the folder unless one is given.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public BatchRequest Read(ParseResult parsed, string name, List<Problem> problems)
    {
        int jobs = (int?)new NumberReader(parsed, problems).Read(Jobs, 1, MostJobs) ?? Environment.ProcessorCount;
        if (parsed.GetValue(Resume) && parsed.GetValue(Force))
        {
            problems.Add(new Problem(ResumeName, Texts.Both(texts => texts.NotTogether(RunOptions.ForceName))));
        }

        return new BatchRequest
        {
            Folder = parsed.GetValue(Out) ?? Path.Combine(RunsCommand.UsualFolder, name),
            Jobs = jobs,
            MustResume = parsed.GetValue(Resume),
            IsForced = parsed.GetValue(Force),
            IsDryRun = parsed.GetValue(DryRun),
            HasFigures = !parsed.GetValue(NoFigures),
            Format = parsed.GetValue(Format) is { } format ? TableSettings.FormatNamed(format) : TableFormat.Both,
            IsQuiet = parsed.GetValue(Quiet),
            IsJson = parsed.GetValue(Json),
        };
    }
}

/// <summary>How many runs are done, and where to.</summary>
internal sealed record BatchRequest
{
    public required string Folder { get; init; }

    public required int Jobs { get; init; }

    /// <summary>Whether there must be something to go on with.</summary>
    public required bool MustResume { get; init; }

    /// <summary>Whether what is there is done again.</summary>
    public required bool IsForced { get; init; }

    /// <summary>Whether only what it would take is told.</summary>
    public required bool IsDryRun { get; init; }

    public required bool HasFigures { get; init; }

    public required TableFormat Format { get; init; }

    public required bool IsQuiet { get; init; }

    public required bool IsJson { get; init; }
}
