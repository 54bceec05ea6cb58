using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"runs": the folders of runs, listed, measured.</summary>
internal static class RunsCommand
{
    public const string UsualFolder = "runs";

    private const string DateFormat = "yyyy-MM-dd HH:mm";

    public static Command Create(Texts texts)
    {
        Command command = List(UsualFolder, texts.RunsCommand, null, texts);
        command.Subcommands.Add(List("list", texts.RunsListCommand, FolderArgument(texts), texts));
        command.Subcommands.Add(Size(texts));
        command.Subcommands.Add(DeleteCommand.Create(texts));
        return command;
    }

    private static Command List(string name, string meaning, Argument<string>? folder, Texts texts)
    {
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonListOption);
        Command command = new(name, meaning) { json, CommonOptions.Lang(texts) };
        if (folder is not null)
        {
            command.Arguments.Add(folder);
        }

        command.SetAction(parsed => List(folder is null ? UsualFolder : parsed.GetRequiredValue(folder), parsed.GetValue(json), texts));
        return command;
    }

    private static Command Size(Texts texts)
    {
        Argument<string> folder = FolderArgument(texts);
        Command command = new("size", texts.RunsSizeCommand) { folder, CommonOptions.Lang(texts) };
        command.SetAction(parsed =>
        {
            string place = parsed.GetRequiredValue(folder);
            StoredRun[] runs = [.. Under(place)];
            Console.WriteLine(texts.SizeOfRuns(runs.Length, texts.Bytes(runs.Sum(run => run.Bytes)), place));
        });
        return command;
    }

    private static Argument<string> FolderArgument(Texts texts) => new("folder")
    {
        HelpName = texts.FolderWord,
        Description = texts.RunsFolderArgument,
        DefaultValueFactory = _ => UsualFolder,
    };

    private static int List(string place, bool isJson, Texts texts)
    {
        StoredRun[] runs = [.. Under(place)];
        if (isJson)
        {
            Console.Out.Write(ResultJson.Of(runs.Select(ListedRun.Of)));
        }
        else if (runs.Length == 0)
        {
            Console.WriteLine(texts.NoRuns(place));
        }
        else
        {
            Table(runs, texts).WriteTo(Terminal.Output());
        }

        return ExitCode.Done;
    }

    /// <summary>The runs in a folder; none where nothing was run yet.</summary>
    /// <exception cref="InputException">A folder that was named is not there.</exception>
    private static IEnumerable<StoredRun> Under(string place) => Directory.Exists(place) || place == UsualFolder
        ? StoredRun.Under(place)
        : throw new InputException([new Problem(place, Texts.Both(texts => texts.NoSuchFolder))]);

    private static Columns Table(IEnumerable<StoredRun> runs, Texts texts)
    {
        Columns table = Columns.With(
            texts.FolderHeading, texts.SeedHeading, texts.WeeksHeading, texts.SizeHeading, texts.WrittenHeading, texts.StateHeading)
            .AlignRight(1, 2, 3);
        foreach (StoredRun run in runs)
        {
            table.Add(
                run.Folder,
                run.Seed is { } seed ? RunOptions.Shown(seed) : Texts.None,
                run.Ticks is { } ticks ? texts.Number(ticks) : Texts.None,
                texts.Bytes(run.Bytes),
                run.Written.ToString(DateFormat, CultureInfo.InvariantCulture),
                run.IsComplete ? texts.Complete : texts.Incomplete);
        }

        return table;
    }

    private sealed record ListedRun(string Folder, string? Scenario, ulong? Seed, int? Ticks, long Bytes, bool IsComplete)
    {
        public static ListedRun Of(StoredRun run) =>
            new(run.Folder, run.Name, run.Seed, run.Ticks, run.Bytes, run.IsComplete);
    }
}
