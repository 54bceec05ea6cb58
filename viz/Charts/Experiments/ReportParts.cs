using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>Tables and paragraphs of the reports of experiments.</summary>
internal sealed class ReportParts(ExperimentResults results, ILookup<int, LifeResult> lives, ChartTexts texts)
{
    private const int MostRows = 40;
    private const int MostMeasures = 4;
    private const int FiveYears = 260;
    private const int OneYear = 52;
    private const int Landmark = 12;

    private readonly ExperimentManifest _manifest = results.Manifest;

    /// <summary>What was tried.</summary>
    public IReadOnlyList<ReportBlock> Design =>
    [
        new ReportBlock.Paragraph($"{texts.DesignIn(_manifest)} {texts.ReplicationsIn(_manifest)}"),
        new ReportBlock.Bullets([.. _manifest.Factors.Select((factor, i) => texts.FactorIn(factor, ValuesOf(factor, i)))]),
        .. _manifest.Kind != StressTest.Kind ? Array.Empty<ReportBlock>() : [new ReportBlock.Paragraph(texts.StrikesIn(_manifest.From))],
        .. _manifest.Failed == 0 ? Array.Empty<ReportBlock>() : [new ReportBlock.Paragraph(texts.RunsFailed(_manifest.Failed, _manifest.Runs))],
        .. Inexact == 0 ? Array.Empty<ReportBlock>() : [new ReportBlock.Paragraph(texts.RunsInexact(Inexact, _manifest.Points.Count))],
    ];

    private int Inexact => _manifest.Points.Count(point => point.IsExact == false);

    /// <summary>The mean of the measures at every point, as far as there are few enough for a page or two.</summary>
    public ReportBlock.Table Means()
    {
        RunMeasure[] shown = [.. _manifest.Measured.Take(MostMeasures)];
        return new ReportBlock.Table(
            texts.MeansCaption(_manifest.Points.Any(point => point.Runs > 1)) + Cut(
                (Math.Min(MostRows, _manifest.Points.Count), _manifest.Points.Count, false), (shown.Length, _manifest.Measures.Count, true)),
            [new ReportColumn(texts.PointColumn), new ReportColumn(texts.RunsColumn, null, true), .. shown.Select(measure => new ReportColumn(measure.Label.In(texts.Language), UnitOf(measure), true))],
            [
                .. _manifest.Points.Take(MostRows).Select(IReadOnlyList<ReportCell> (point) =>
                [
                    new ReportCell.Words(NameOf(point)),
                    new ReportCell.Number(point.Runs, 0),
                    .. shown.Select(measure => Estimate(Whiskers.Of(results.MeanOf(point, measure).Mean))),
                ]),
            ]);
    }

    /// <summary>How every point differs from the baseline in the first measure.</summary>
    public ReportBlock.Table? Contrasts()
    {
        Contrast[] all = [.. results.Contrasts.Where(contrast => contrast.Measure.Name == _manifest.Measures[0])];
        Contrast[] contrasts = [.. all.Take(MostRows)];
        return contrasts.Length == 0 ? null : new ReportBlock.Table(
            texts.ContrastsCaption(NameOf(_manifest.Points[_manifest.Baseline - 1]), contrasts.Any(contrast => contrast.Difference.Difference.HalfWidth is not null))
                + Cut((contrasts.Length, all.Length, false), (1, _manifest.Measures.Count, true)),
            [
                new ReportColumn(texts.PointColumn),
                new ReportColumn($"{texts.DifferenceColumn}: {contrasts[0].Measure.Label.In(texts.Language)}", UnitOf(contrasts[0].Measure), true),
                new ReportColumn(texts.RelativeColumn, "%", true),
                new ReportColumn(texts.WorseColumn, null, true),
            ],
            [.. contrasts.Select(IReadOnlyList<ReportCell> (contrast) =>
            [
                new ReportCell.Words(NameOf(contrast.Point)),
                Estimate(Whiskers.Of(contrast.Difference.Difference)),
                Estimate(Whiskers.Percent(contrast)),
                new ReportCell.Words(texts.OfPairs(contrast.Difference.Below, contrast.Difference.Count)),
            ])]);
    }

    /// <summary>The indices of sensitivity of all measures; null where there are none.</summary>
    public ReportBlock.Table? Indices()
    {
        bool isSobol = _manifest.Design == "sobol";
        (IndexKind one, IndexKind other) = isSobol ? (IndexKind.First, IndexKind.Total) : (IndexKind.MuStar, IndexKind.Sigma);
        SensitivityIndex[] indices = [.. results.Indices];
        return indices.Length == 0 ? null : new ReportBlock.Table(
            texts.IndicesCaption,
            [
                new ReportColumn(texts.MeasureColumn), new ReportColumn(texts.FactorColumn),
                new ReportColumn(isSobol ? texts.FirstColumn : texts.EffectColumn, null, true), new ReportColumn(isSobol ? texts.TotalColumn : texts.SpreadColumn, null, true),
            ],
            [
                .. indices.GroupBy(index => (index.Measure.Name, index.Factor.Name)).Select(IReadOnlyList<ReportCell> (group) =>
                [
                    new ReportCell.Words(group.First().Measure.Label.In(texts.Language)),
                    new ReportCell.Words(group.First().Factor.Label.In(texts.Language)),
                    Estimate(Whiskers.Of(group.First(index => index.Kind == one))),
                    Estimate(Whiskers.Of(group.First(index => index.Kind == other))),
                ]),
            ]);
    }

    /// <summary>
    /// How networks had ended by cause five years after week 12, or one year where runs are shorter, point by point and pooled over types;
    /// nothing where some lived on and none was watched so long.
    /// </summary>
    public ReportBlock.Table? Ends()
    {
        int weeks = _manifest.Weeks > Landmark + FiveYears ? FiveYears : OneYear;
        string[] causes = ["tooFew", "dormant", "fulfilled"];
        (PointInfo Point, CompetingLifetime[] Lives)[] known =
        [
            .. _manifest.Points.Take(MostRows).Select(point => (point, Lives: (CompetingLifetime[])[.. lives[point.Number].Select(LifeOf)])).Where(one => one.Lives.Length > 0),
        ];
        return known.Length == 0 || _manifest.Weeks <= Landmark + OneYear ? null : new ReportBlock.Table(
            texts.EndsCaption(weeks == FiveYears) + Cut((Math.Min(MostRows, _manifest.Points.Count), _manifest.Points.Count, false)),
            [
                new ReportColumn(texts.PointColumn), new ReportColumn(texts.LivesColumn, null, true), new ReportColumn(texts.TooFewColumn, "%", true),
                new ReportColumn(texts.DormantColumn, "%", true), new ReportColumn(texts.FulfilledColumn, "%", true), new ReportColumn(texts.StillAliveColumn, "%", true),
            ],
            [
                .. known.Select(IReadOnlyList<ReportCell> (one) =>
                {
                    bool isKnown = one.Lives.Any(life => life.Duration >= weeks) || one.Lives.All(life => life.Cause is not null);
                    IncidenceStep? step = CumulativeIncidence.Estimate(one.Lives, causes.Length).At(weeks);
                    return
                    [
                        new ReportCell.Words(NameOf(one.Point)),
                        new ReportCell.Number(one.Lives.Length, 0),
                        .. causes.Select((_, cause) => new ReportCell.Number(isKnown ? 100 * step?.Causes[cause].Probability ?? 0 : double.NaN, 1)),
                        new ReportCell.Number(isKnown ? 100 * step?.Survival.Probability ?? 100 : double.NaN, 1),
                    ];
                }),
            ]);

        CompetingLifetime LifeOf(LifeResult life) =>
            new(life.Weeks, life.Reason is { } reason ? causes.IndexOf(reason) : null);
    }

    /// <summary>What a table leaves out, to stand behind its caption.</summary>
    private string Cut(params (int Shown, int All, bool AreMeasures)[] parts)
    {
        string kept = string.Join(", ", parts.Where(part => part.Shown < part.All).Select(part => texts.FirstOf(part.Shown, part.All, part.AreMeasures)));
        return kept.Length == 0 ? "" : $" {texts.TableShows(kept)}";
    }

    private string NameOf(PointInfo point) => PointText.Of(point, _manifest, texts);

    /// <summary>A number with as many digits as matter.</summary>
    private static ReportCell.Estimate Estimate(Whisker whisker) => new(whisker, Math.Abs(whisker.Value) switch
    {
        >= 100 => 0,
        >= 10 => 1,
        >= 1 => 2,
        _ => 3,
    });

    private string? UnitOf(RunMeasure measure) => measure.Unit == "1" ? null : UnitText.Of(measure.Unit).In(texts.Language);

    private string ValuesOf(FactorInfo factor, int at)
    {
        if (factor is { From: { } from, To: { } to } && _manifest.Design is not "grid")
        {
            return texts.Interval(texts.Value(from), texts.Value(to));
        }

        IEnumerable<string> values = _manifest.Points.Select(point => point.Label is { } label && !factor.IsNumeric
            ? label.In(texts.Language)
            : PointText.Of(factor, point.Values[at], texts)).Distinct();
        return string.Join("; ", values);
    }
}
