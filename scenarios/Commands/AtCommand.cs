using System.CommandLine;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"at": a run as it was after a week, as tables and map in a folder of its own; nothing in the folder of the run changes.</summary>
internal static class AtCommand
{
    private const string Name = "at";

    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="models">The models that there are.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, ModelLibrary models, Texts texts)
    {
        KeptOptions options = new(texts);
        Option<string?> tick = CommonOptions.Value("--tick", RunOptions.NumberWord, texts.AtTickOption);
        Option<string?> target = CommonOptions.Value("--out", texts.FolderWord, texts.OutOfWeekOption);
        Command command = new(Name, texts.AtCommand) { options.Folder, tick, target, options.Store, options.Quiet, options.Json, options.Lang };
        command.SetAction(async parsed =>
        {
            if (await new ModelAt(options, models, texts).TryAsync(tick, target, parsed, Failure.Typed(args)).ConfigureAwait(false))
            {
                return ExitCode.Done;
            }

            (JournalPlace place, KeptRun run) = await options.OpenAsync(parsed, texts).ConfigureAwait(false);
            await using (run.ConfigureAwait(false))
            {
                int week = WeekOf(run.LastTick, tick, parsed, 1);
                RunRequest request = options.RequestFor(run, place.Folder, parsed, Failure.Typed(args)) with
                {
                    Scenario = run.Scenario with { Ticks = week },
                    Folder = parsed.GetValue(target) ?? Beside(place.Folder, $"week-{RunOptions.Shown(week)}"),
                    Tables = new TableSettings(run.Facts.Tables),
                    Parent = new RunParent(place.Folder, week, run.DigestOf(week)),
                };
                RefuseOwnFolder(place.Folder, request.Folder, target.Name);
                return await ShowAsync(run, request, texts).ConfigureAwait(false);
            }
        });
        return command;
    }

    /// <summary>A folder beside that of a run, even where that is "." or "..".</summary>
    public static string Beside(string folder, string ending)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(folder);
        return $"{(Path.GetFileName(trimmed) is "." or ".." ? Path.GetFullPath(trimmed) : trimmed)}-{ending}";
    }

    /// <summary>Keeps what comes of a run out of its own folder.</summary>
    /// <param name="parent">The folder of the run.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="option">Asks for it.</param>
    /// <exception cref="InputException">Both are the same.</exception>
    public static void RefuseOwnFolder(string parent, string folder, string option)
    {
        if (Path.GetFullPath(parent) == Path.GetFullPath(folder))
        {
            throw new InputException([new Problem($"{option} {folder}", Texts.Both(texts => texts.FolderOfParent))]);
        }
    }

    /// <summary>The week that was asked for, one that the journal holds.</summary>
    /// <param name="last">The last one that it holds.</param>
    /// <param name="option">Asks for it.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="least">The first that can be asked for.</param>
    /// <exception cref="InputException">It was not asked for, or is no such week.</exception>
    public static int WeekOf(int last, Option<string?> option, ParseResult parsed, int least)
    {
        List<Problem> problems = [];
        ulong? week = new NumberReader(parsed, problems).Read(option, (ulong)least, (ulong)Math.Max(least, last));
        if (week is null && problems.Count == 0)
        {
            problems.Add(new Problem(option.Name, Texts.Both(texts => texts.ValueIsMissing)));
        }

        return week is { } one ? (int)one : throw new InputException(problems);
    }

    private static async Task<int> ShowAsync(KeptRun run, RunRequest request, Texts texts)
    {
        using RunFolder folder = RunFolder.Open(request.Folder);
        RunTables tables = new(folder, request.Scenario, request.Tables);
        RunOutcome outcome = await run.AtAsync(request.Scenario.Ticks, new RunSettings { Tables = tables }).ConfigureAwait(false);
        Task<IReadOnlyList<(string, byte[])>> drawing = Task.Run(
            () => RunFigures.DrawMap(outcome, texts.Of(request.Scenario.Title), texts.Language, Enum.GetValues<FigureFormat>()));
        RunSummary summary = RunSummary.Of(outcome.Record);
        RunFiles files = new(request, texts);
        files.Write(folder, outcome, summary);
        try
        {
            foreach ((string name, byte[] bytes) in await drawing.ConfigureAwait(false))
            {
                folder.Write(name, bytes);
            }
        }
        catch (NoFontException)
        {
            await Console.Error.WriteLineAsync(texts.NoFont).ConfigureAwait(false);
        }

        folder.Commit();
        new RunPage(request, texts).Show(files.Finished(summary, outcome.WallSeconds, participantSteps: null));
        return ExitCode.Done;
    }
}
