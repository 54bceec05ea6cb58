using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The files of a run of a model.</summary>
internal sealed class ModelFiles(ModelRequest request, Texts texts) : FolderFiles(request, texts)
{
    /// <summary>Every figure that a run of a model may have.</summary>
    public static IReadOnlyList<string> Figures { get; } = [.. Formats.SelectMany(ModelFigures.FileNames)];

    /// <inheritdoc/>
    public override RunFacts? Facts => base.Facts is { } facts ? facts with { Tables = request.Format } : null;

    /// <summary>The complete run of the same model, settings and seed that lies in the folder with all files wanted; null if none does.</summary>
    public ModelFinished? Found()
    {
        bool hasFigures = !request.HasFigures || Formats.All(format => File.Exists(At(ModelFigures.FileNames(format)[0])));
        return Origin() is { } origin && SummaryIn(request.Folder) is { } summary
            && (summary.Model, summary.Seed) == (request.Scenario.Name, request.Seed)
            && hasFigures && ModelTables.FilesOf(request.Format).All(name => File.Exists(At(name)))
            ? Finished(summary, origin.WallSeconds) : null;
    }

    /// <summary>The summary of the complete run of a model in a folder; null if there is none.</summary>
    public static ModelSummary? SummaryIn(string folder) => ResultJson.Read<ModelSummary>(Path.Combine(folder, RunFolder.SummaryFile));

    /// <summary>Writes what was run, the provenance and the summary; the table is there already.</summary>
    public void Write(RunFolder folder, ModelOutcome outcome, ModelSummary summary)
    {
        long steps = (long)summary.Participants * summary.Ticks;
        WriteOrigin(folder, ProvenanceOf(outcome.Districts, outcome.WallSeconds, steps) with { Parent = request.Parent });
        folder.Write(RunFolder.SummaryFile, ResultJson.Of(summary));
    }

    /// <summary>Draws the figures if they are wanted and can be; takes away those of before.</summary>
    public void Draw(RunFolder folder, ModelRecord run)
    {
        try
        {
            foreach ((string name, byte[] bytes) in request.HasFigures ? ModelFigures.Draw(run, Drawing.Language, [.. Formats]) : [])
            {
                folder.Write(name, bytes);
            }
        }
        catch (NoFontException)
        {
            Console.Error.WriteLine(Spoken.NoFont);
        }

        foreach (string name in Figures)
        {
            folder.Withdraw(name);
        }
    }

    /// <summary>A run whose files are in the folder, as it is shown.</summary>
    public ModelFinished Finished(ModelSummary summary, double wallSeconds) => new(
        summary,
        Math.Round(wallSeconds, 3),
        ModelFigures.FileNames(Formats[0]).Count(name => request.HasFigures && File.Exists(At(name))),
        ModelTables.CountIn(request.Folder));
}

/// <summary>A run of a model that is over, now or before, as far as it is shown.</summary>
/// <param name="Summary">What came out.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="Figures">How many figures lie in the folder.</param>
/// <param name="Tables">How many tables.</param>
internal sealed record ModelFinished(ModelSummary Summary, double WallSeconds, int Figures, int Tables);
