using System.CommandLine;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

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
        AtOptions options = new(texts);
        KeptOptions kept = options.Kept;
        Command command = new(Name, texts.AtCommand) { kept.Folder, options.Tick, options.Target, options.History, kept.Store, kept.Quiet, kept.Json, kept.Lang };
        command.SetAction(async parsed =>
        {
            // What is needed whatever the journal says is made while it is read.
            Ground ground = new();
            await using (ground.ConfigureAwait(false))
            {
                _ = Task.Run(RunFigures.FindFont);
                return await new ModelAt(options, models, texts).TryAsync(parsed, Failure.Typed(args)).ConfigureAwait(false)
                    ? ExitCode.Done
                    : await ShowAsync(options, parsed, Failure.Typed(args), ground, texts).ConfigureAwait(false);
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
        if (Real(parent) == Real(folder))
        {
            throw new InputException([new Problem($"{option} {folder}", Texts.Both(texts => texts.FolderOfParent))]);
        }
    }

    /// <summary>Where a folder really is, whatever leads there.</summary>
    private static string Real(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        string here = Path.Combine(Real(parent), Path.GetFileName(full));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Real(target.FullName) : here;
    }

    /// <summary>The week that was asked for, one that the journal holds.</summary>
    /// <param name="last">The last one that it holds.</param>
    /// <param name="option">Asks for it.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="least">The first that can be asked for.</param>
    /// <exception cref="InputException">It was not asked for, or is no such week.</exception>
    public static int WeekOf(int last, Option<string?> option, ParseResult parsed, int least)
    {
        List<Problem> problems = last >= least ? [] : throw new InputException([new Problem(option.Name, Texts.Both(texts => texts.NothingKeptYet))]);
        ulong? week = new NumberReader(parsed, problems).Read(option, (ulong)least, (ulong)last);
        if (week is null && problems.Count == 0)
        {
            problems.Add(new Problem(option.Name, Texts.Both(texts => texts.ValueIsMissing)));
        }

        return week is { } one ? (int)one : throw new InputException(problems);
    }

    private static async Task<int> ShowAsync(AtOptions options, ParseResult parsed, string typed, Ground ground, Texts texts)
    {
        (JournalPlace place, KeptRun run) = await options.Kept.OpenAsync(parsed, texts).ConfigureAwait(false);
        await using (run.ConfigureAwait(false))
        {
            int week = WeekOf(run.LastTick, options.Tick, parsed, 1);
            RunRequest request = options.Kept.RequestFor(run, place.Folder, parsed, typed) with
            {
                Scenario = run.Scenario with { Ticks = week },
                Folder = parsed.GetValue(options.Target) ?? Beside(place.Folder, $"week-{RunOptions.Shown(week)}"),
                Tables = new TableSettings(run.Facts.Tables) { HasHistory = parsed.GetValue(options.History) },
                Parent = new RunParent(place.Folder, week, run.DigestOf(week)),
                HasFigures = true,
                FigureLanguage = texts.Language,
            };
            RefuseOwnFolder(place.Folder, request.Folder, options.Target.Name);
            OtherRun.RefuseAny(request.Folder, $"{options.Target.Name} {request.Folder}");
            return await ShowAsync(run, request, ground, texts).ConfigureAwait(false);
        }
    }

    private static async Task<int> ShowAsync(KeptRun run, RunRequest request, Ground ground, Texts texts)
    {
        using RunFolder folder = RunFolder.Open(request.Folder);
        RunTables tables = new(folder, request.Scenario, request.Tables);
        Task<IReadOnlyList<(string, byte[])>> drawing = Task.FromResult<IReadOnlyList<(string, byte[])>>([]);
        RunOutcome outcome = await run.AtAsync(request.Scenario.Ticks, new RunSettings { Tables = tables, Ground = ground, OnOutcome = Draw }).ConfigureAwait(false);
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

        void Draw(RunOutcome seen) => drawing = Task.Run(
            () => RunFigures.DrawMap(seen, texts.Of(request.Scenario.Title), texts.Language, Enum.GetValues<FigureFormat>()));
    }
}
