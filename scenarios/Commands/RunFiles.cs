using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The files of a run.</summary>
internal sealed class RunFiles(RunRequest request, Texts texts) : FolderFiles(request, texts)
{
    /// <summary>The files of figures.</summary>
    public static IReadOnlyList<string> Figures { get; } = [.. Formats.SelectMany(RunFigures.FileNames)];

    /// <summary>Every file that a run may write, and its report.</summary>
    public static IReadOnlyList<string> AllNames { get; } = [.. new TableSettings(TableFormat.Both).Files, .. Figures, ScenarioText.FileName, Provenance.FileName, RunFolder.SummaryFile, .. JournalPlace.Files, .. ModelFiles.Figures, ExperimentReport.FileName];

    /// <inheritdoc/>
    public override RunFacts? Facts => base.Facts is { } facts ? facts with
    {
        Tables = request.Tables.Format,
        SnapshotEvery = request.Tables.SnapshotEvery,
        Parent = request.Parent,
    } : null;

    /// <summary>Writes the provenance and the summary; the tables are there already.</summary>
    public void Write(RunFolder folder, RunOutcome outcome, RunSummary summary)
    {
        WriteOrigin(folder, ProvenanceOf(outcome.Districts, outcome.WallSeconds, outcome.Record.ParticipantSteps) with
        {
            SnapshotEvery = request.Tables.SnapshotEvery,
            Parent = request.Parent,
        });
        folder.Write(RunFolder.SummaryFile, text => text.Write(ResultJson.Of(summary)));
    }

    /// <summary>The figures of a run, by the names of their files.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Drawn(RunOutcome run) =>
        RunFigures.Draw(run, Drawing.Of(request.Scenario.Title), Drawing.Language, Formats);

    /// <summary>The complete run of the same world, seed and rules that lies in the folder with all files wanted; null if none does.</summary>
    public Finished? Found()
    {
        Provenance? provenance = Origin();
        RunSummary? summary = ResultJson.Read<RunSummary>(At(RunFolder.SummaryFile));
        bool isSame = provenance is not null && summary is not null
            && (summary.Scenario, summary.Seed) == (request.Scenario.Name, request.Seed)
            && provenance.SnapshotEvery == request.Tables.SnapshotEvery
            && request.Tables.Files.Concat(request.HasFigures ? Figures : []).All(name => File.Exists(At(name)));
        return isSame ? Finished(summary!, provenance!.WallSeconds, provenance.ParticipantSteps) : null;
    }

    /// <summary>A run whose files are in the folder, as it is shown.</summary>
    public Finished Finished(RunSummary summary, double wallSeconds, double? participantSteps) =>
        new(summary, Math.Round(wallSeconds, 3), participantSteps, RunFigures.FileNames(Formats[0]).Count(name => File.Exists(At(name))), request.Tables.Names.Count);
}
