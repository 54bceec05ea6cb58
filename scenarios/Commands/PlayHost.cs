using System.Globalization;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Live;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the live page takes from the program: the library, words for decisions, and how runs are written.</summary>
/// <param name="typed">The command line as it was typed.</param>
/// <param name="models">The models that there are.</param>
internal sealed class PlayHost(string typed, ModelLibrary models)
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

    /// <summary>Writes the folder of a run as "run" does; each world has its own, named after its seed and its hash.</summary>
    private async Task<SavedRun> SaveAsync(RunSubject subject, ulong seed, Language language, CancellationToken stop)
    {
        RunSubject usual = subject is ModelScenario { Model: var played } ? ModelScenario.Of(played) : ScenarioLibrary.Find(subject.Name) ?? subject;
        string folder = FolderRequest.UsualFolder(subject, usual, seed);
        Texts texts = Texts.In(language);
        Task<int> saving = subject is ModelScenario model
            ? new ModelSession(RequestFor(model, seed, folder), texts).PerformAsync()
            : new RunSession(RequestFor((Scenario)subject, seed, folder), texts).PerformAsync();
        await saving.WaitAsync(stop).ConfigureAwait(false);
        string digest = ModelFiles.SummaryIn(folder)?.Digest ?? ResultJson.Read<RunSummary>(Path.Combine(folder, RunFolder.SummaryFile))!.Digest;
        return new SavedRun(folder, ulong.Parse(digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
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
