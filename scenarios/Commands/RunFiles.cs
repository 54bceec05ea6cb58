using System.Diagnostics;
using System.Runtime.InteropServices;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The files of a run.</summary>
internal sealed class RunFiles(RunRequest request, Texts texts)
{
    private const double BytesOfMegabyte = 1 << 20;

    private static readonly FigureFormat[] Formats = [FigureFormat.Png, FigureFormat.Svg];

    /// <summary>The files of figures.</summary>
    public static IReadOnlyList<string> Figures { get; } = [.. Formats.SelectMany(RunFigures.FileNames)];

    /// <summary>Every file that a run may write.</summary>
    public static IReadOnlyList<string> AllNames { get; } = [.. new TableSettings(TableFormat.Both).Files, .. Figures, ScenarioText.FileName, Provenance.FileName, RunFolder.SummaryFile, .. JournalPlace.Files];

    private Texts Drawing => request.FigureLanguage is { } chosen ? Texts.In(chosen) : texts;

    private string Language => request.HasFigures ? LanguageChoice.NameOf(Drawing.Language) : "";

    /// <summary>What a journal is told of the run; null if it is not kept.</summary>
    public RunFacts? Facts => request.Journal is not { } journal ? null : new RunFacts
    {
        Scenario = ScenarioText.Of(request.Scenario),
        ScenarioHash = request.Scenario.Hash,
        Seed = request.Seed,
        Districts = request.Districts,
        Tables = request.Tables.Format,
        SnapshotEvery = request.Tables.SnapshotEvery,
        Language = Language,
        CheckpointEvery = journal.Every,
        KeepCheckpoints = journal.Keep,
        Parent = request.Parent,
    };

    /// <summary>Writes the provenance and the summary; the tables are there already.</summary>
    public void Write(RunFolder folder, RunOutcome outcome, RunSummary summary)
    {
        folder.Write(ScenarioText.FileName, ScenarioText.Of(request.Scenario));
        folder.Write(Provenance.FileName, text => text.Write(ResultJson.Of(ProvenanceOf(outcome))));
        folder.Write(RunFolder.SummaryFile, text => text.Write(ResultJson.Of(summary)));
    }

    /// <summary>The figures of a run, by the names of their files.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Drawn(RunOutcome run) =>
        RunFigures.Draw(run, Drawing.Of(request.Scenario.Title), Drawing.Language, Formats);

    /// <summary>The complete run of the same world, seed and rules that lies in the folder with all files wanted; null if none does.</summary>
    public Finished? Found()
    {
        Provenance? provenance = ResultJson.Read<Provenance>(At(Provenance.FileName));
        RunSummary? summary = ResultJson.Read<RunSummary>(At(RunFolder.SummaryFile));
        bool isSame = provenance is not null && summary is not null
            && provenance.ScenarioHash == request.Scenario.Hash
            && provenance.BehaviourVersion == BehaviourVersion.Current
            && provenance.EngineVersion == BehaviourVersion.Engine
            && provenance.Language == Language
            && (summary.Scenario, summary.Seed) == (request.Scenario.Name, request.Seed)
            && provenance.SnapshotEvery == request.Tables.SnapshotEvery
            && request.Tables.Files.Concat(request.HasFigures ? Figures : []).All(name => File.Exists(At(name)));
        return isSame ? Finished(summary!, provenance!.WallSeconds, provenance.ParticipantSteps) : null;
    }

    /// <summary>A run whose files are in the folder, as it is shown.</summary>
    public Finished Finished(RunSummary summary, double wallSeconds, double participantSteps) =>
        new(summary, Math.Round(wallSeconds, 3), participantSteps, RunFigures.FileNames(Formats[0]).Count(name => request.HasFigures && File.Exists(At(name))), TableSettings.TableNames.Count);

    private string At(string name) => Path.Combine(request.Folder, name);

    private Provenance ProvenanceOf(RunOutcome outcome)
    {
        using Process process = Process.GetCurrentProcess();
        return new Provenance
        {
            ScenarioHash = request.Scenario.Hash,
            Settings = request.Scenario.Parameters.Changed().ToDictionary(setting => setting.Name, setting => setting.Value),
            Districts = outcome.Districts,
            WallSeconds = Math.Round(outcome.WallSeconds, 3),
            CpuSeconds = Math.Round(process.TotalProcessorTime.TotalSeconds, 3),
            SnapshotEvery = request.Tables.SnapshotEvery,
            ParticipantSteps = outcome.Record.ParticipantSteps,
            Language = Language,
            PeakMegabytes = Math.Round(process.PeakWorkingSet64 / BytesOfMegabyte, 1),
            Runtime = $"{RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription}; "
                + $"{RuntimeInformation.ProcessArchitecture}; {RunOptions.Shown(Environment.ProcessorCount)} processors",
            CommandLine = request.CommandLine,
            Parent = request.Parent,
        };
    }
}
