using System.Globalization;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Live;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the live page takes from the program: the library, words for decisions, and how runs are written.</summary>
/// <param name="typed">The command line as it was typed.</param>
/// <param name="models">The models that there are.</param>
/// <param name="opened">The world of the start; null for none.</param>
internal sealed class PlayHost(string typed, ModelLibrary models, RunSubject? opened)
{
    // The page breaks lines itself.
    private const int Width = int.MaxValue;

    public LiveHost ToLive() => new()
    {
        Gallery = [.. ScenarioLibrary.Names.Select(name => ScenarioLibrary.Find(name)!)],
        Models = [.. models.All.Select(ModelScenario.Of)],
        TellLife = (life, language) => Written(writer => new LifePage(life, Texts.In(language)).WriteTo(writer, Width)),
        TellWeek = (week, language) => Written(writer => new WeekPage(week, Texts.In(language)).WriteTo(writer, Width)),
        SaveAsync = SaveAsync,
        Report = (folder, language) => HtmlReport.Of(RunReport.In(folder, Texts.In(language))!),
    };

    private static string Written(Action<TextWriter> page)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        page(writer);
        return writer.ToString();
    }

    /// <summary>Writes the folder of a run as "run" does; each world has its own, named after its seed and its hash. Null if it did not come to its end.</summary>
    private async Task<SavedRun?> SaveAsync(RunSubject subject, ulong seed, Language language)
    {
        RunSubject usual = subject is ModelScenario { Model: var played } ? ModelScenario.Of(played) : ScenarioLibrary.Find(subject.Name) ?? (opened?.Name == subject.Name ? opened : subject);
        string folder = FolderRequest.UsualFolder(subject, usual, seed);
        Texts texts = Texts.In(language);
        if (!await IsWrittenAsync(subject, seed, folder, texts).ConfigureAwait(false))
        {
            return null;
        }

        string digest = ModelFiles.SummaryIn(folder)?.Digest ?? ResultJson.Read<RunSummary>(Path.Combine(folder, RunFolder.SummaryFile))!.Digest;
        return new SavedRun(folder, ulong.Parse(digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    /// <summary>Writes it; where the world around is at fault, the terminal says why it could not be.</summary>
    private async Task<bool> IsWrittenAsync(RunSubject subject, ulong seed, string folder, Texts texts)
    {
        try
        {
            Task<int> saving = subject is ModelScenario model
                ? new ModelSession(RequestFor(model, seed, folder), texts).PerformAsync()
                : new RunSession(RequestFor((Scenario)subject, seed, folder), texts).PerformAsync();
            return await saving.ConfigureAwait(false) == ExitCode.Done;
        }
        catch (Exception fault) when (Failure.Outside(fault) is { } told)
        {
            await Console.Error.WriteLineAsync(texts.Of(told)).ConfigureAwait(false);
            return false;
        }
    }

    private RunRequest RequestFor(Scenario scenario, ulong seed, string folder) => new()
    {
        Scenario = scenario,
        Seed = seed,
        Districts = null,
        Folder = folder,
        HasFigures = true,
        Tables = new TableSettings(TableFormat.Csv),
        Pace = null,
        Journal = new JournalChoice(null, RunKeeping.UsualCheckpointEvery, null),
        IsForced = false,
        IsQuiet = true,
        IsJson = false,
        Asked = scenario.Name,
        CommandLine = typed,
    };

    private ModelRequest RequestFor(ModelScenario model, ulong seed, string folder) => new()
    {
        Scenario = model,
        Seed = seed,
        Districts = null,
        Folder = folder,
        HasFigures = true,
        Format = TableFormat.Csv,
        Journal = null,
        IsForced = false,
        IsQuiet = true,
        IsJson = false,
        Program = models.ProgramFor(model.Model),
        CommandLine = typed,
    };
}
