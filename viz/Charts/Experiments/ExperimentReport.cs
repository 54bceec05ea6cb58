using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The report of an experiment, a stress test or a comparison.</summary>
public static class ExperimentReport
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "report.html";

    /// <summary>The answer in one sentence or a few, computed from the results.</summary>
    public static IReadOnlyList<string> Answer(ExperimentResults results, ILookup<int, LifeResult> lives, Language language) =>
        new ExperimentAnswer(results, lives, ChartTexts.In(language)).Sentences;

    /// <summary>What a point is called, in tables as in figures.</summary>
    public static string NameOf(PointInfo point, ExperimentManifest manifest, Language language)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(manifest);
        return PointText.Of(point, manifest, ChartTexts.In(language));
    }

    /// <summary>The report.</summary>
    /// <param name="results">The results.</param>
    /// <param name="lives">The lives of networks, by the number of the point.</param>
    /// <param name="charter">For a stress test: what changes of the charter came to under the worst stress; null for none.</param>
    /// <param name="command">How the folder was made.</param>
    /// <param name="language">The language of the report.</param>
    /// <exception cref="NoFontException">There is no font for the figures.</exception>
    public static ReportDocument Of(
        ExperimentResults results, ILookup<int, LifeResult> lives, ExperimentResults? charter, string command, Language language)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(lives);
        ChartTexts texts = ChartTexts.In(language);
        ExperimentManifest manifest = results.Manifest;
        ReportParts parts = new(results, lives, texts);
        ExperimentFigures figures = new(results, lives, language);
        ILookup<int, LifeResult> none = Array.Empty<LifeResult>().ToLookup(_ => 0);
        bool isStress = manifest.Kind == StressTest.Kind;
        return new ReportDocument
        {
            Language = language,
            Question = manifest.Question.In(language),
            Answer = [.. Answer(results, lives, language), .. charter is null ? [] : Answer(charter, none, language)],
            Setting = texts.ExperimentSetting(manifest),
            Figure = new ReportBlock.Figure(figures.MainSvg(), manifest.Question.In(language)),
            Sections =
            [
                new ReportSection(texts.DesignHeading, parts.Design),
                new ReportSection(isStress ? texts.StressHeading : texts.ResultsHeading, [.. Blocks(parts, manifest)]),
                .. Survival(parts, figures, texts),
                .. charter is null ? Array.Empty<ReportSection>() : [Helps(charter, none, texts)],
                new ReportSection(texts.LimitsHeading, [new ReportBlock.Limits([.. texts.LimitsOfExperiments, .. isStress ? texts.LimitsOfStress : []])]),
                new ReportSection(texts.RepeatHeading,
                [
                    new ReportBlock.Repeat(texts.RepeatText, command),
                    new ReportBlock.Paragraph(texts.RowText),
                ]),
            ],
            Provenance = new ReportProvenance
            {
                Version = manifest.EngineVersion,
                BehaviourVersion = manifest.BehaviourVersion,
                Seeds = texts.SeedsOf(manifest),
                Hashes = [(manifest.Name, manifest.Hash)],
            },
        };
    }

    private static IEnumerable<ReportBlock> Blocks(ReportParts parts, ExperimentManifest manifest)
    {
        if (manifest.Design is "sobol" or "morris")
        {
            return [parts.Indices() ?? parts.Means()];
        }

        ReportBlock.Table? contrasts = parts.Contrasts();
        return contrasts is null ? [parts.Means()] : [parts.Means(), contrasts];
    }

    private static IEnumerable<ReportSection> Survival(ReportParts parts, ExperimentFigures figures, ChartTexts texts)
    {
        ReportBlock.Figure? curves = figures.CurvesSvg() is { } svg ? new ReportBlock.Figure(svg, texts.Curves.Title) : null;
        ReportBlock?[] blocks = [curves, parts.Ends()];
        return blocks.All(block => block is null) ? [] : [new ReportSection(texts.SurvivalHeading, [.. blocks.OfType<ReportBlock>()])];
    }

    private static ReportSection Helps(ExperimentResults charter, ILookup<int, LifeResult> none, ChartTexts texts)
    {
        ReportParts parts = new(charter, none, texts);
        ReportBlock.Figure figure = new(new ExperimentFigures(charter, none, texts.Language).MainSvg(), charter.Manifest.Question.In(texts.Language));
        return new ReportSection(texts.HelpsHeading, [figure, .. parts.Contrasts() is { } table ? [table] : Array.Empty<ReportBlock>()]);
    }
}
