using System.Globalization;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Live;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the live page takes from the program: the library, words for decisions, and how runs are written.</summary>
/// <param name="typed">The command line as it was typed.</param>
internal sealed class PlayHost(string typed)
{
    // The page breaks lines itself.
    private const int Width = int.MaxValue;

    public LiveHost ToLive() => new()
    {
        Gallery = [.. ScenarioLibrary.Names.Select(name => ScenarioLibrary.Find(name)!)],
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
    private async Task<SavedRun> SaveAsync(Scenario scenario, ulong seed, Language language, CancellationToken stop)
    {
        RunRequest request = new()
        {
            Scenario = scenario,
            Seed = seed,
            Districts = null,
            Folder = Path.Combine("runs", scenario.Name, $"{RunOptions.Shown(seed)}-{scenario.Hash[..8]}"),
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
        await new RunSession(request, Texts.In(language)).PerformAsync().WaitAsync(stop).ConfigureAwait(false);
        RunSummary summary = ResultJson.Read<RunSummary>(Path.Combine(request.Folder, RunFolder.SummaryFile))!;
        return new SavedRun(request.Folder, ulong.Parse(summary.Digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
