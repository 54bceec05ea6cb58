using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The figures of an experiment: the one that its design asks for, and survival curves where designs are compared.</summary>
/// <param name="results">The results.</param>
/// <param name="lives">The lives of networks, by the number of the point.</param>
/// <param name="language">The language of all texts.</param>
public sealed class ExperimentFigures(ExperimentResults results, ILookup<int, LifeResult> lives, Language language)
{
    private const int MostCurves = 4;
    private const string NoUnit = "1";

    private readonly ExperimentManifest _manifest = results.Manifest;

    /// <summary>The names of all figures that there may be, without endings.</summary>
    public static IReadOnlyList<string> Names { get; } = ["response", "scatter", "sobol", "morris", "tornado", "curves"];

    /// <summary>Draws them: name and bytes of every file.</summary>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public IReadOnlyList<(string Name, byte[] Bytes)> Draw(params IReadOnlyList<FigureFormat> formats) =>
        [.. Main(formats), .. HasCurves ? CurvesFigure.Draw(Curves(), language, formats) : []];

    /// <summary>The bytes of the SVG of the main figure.</summary>
    internal byte[] MainSvg() => Main([FigureFormat.Svg])[0].Bytes;

    /// <summary>The bytes of the SVG of the survival curves; null where there are none.</summary>
    internal byte[]? CurvesSvg() => HasCurves ? CurvesFigure.Draw(Curves(), language, FigureFormat.Svg)[0].Bytes : null;

    private RunMeasure Measure => _manifest.Measured[0];

    private bool HasCurves => _manifest.HasLives && _manifest.Design is "grid" or "list" && _manifest.Points.Count is > 1 and <= MostCurves;

    private FigureCaption Caption
    {
        get
        {
            (ChartTexts english, ChartTexts german) = (ChartTexts.In(Language.English), ChartTexts.In(Language.German));
            return new FigureCaption(new(english.ExperimentSetting(_manifest), german.ExperimentSetting(_manifest)))
            {
                Question = _manifest.Question,
                Seed = _manifest.Replications.FirstSeed,
            };
        }
    }

    private Quantity Measured => new(Measure.Label, Measure.Unit == NoUnit ? null : UnitText.Of(Measure.Unit));

    private IReadOnlyList<(string Name, byte[] Bytes)> Main(IReadOnlyList<FigureFormat> formats) => _manifest switch
    {
        { Kind: StressTest.Kind or StressTest.CharterKind } => TornadoFigure.Draw(Tornado(), language, formats),
        { Design: "sobol" } => SobolFigure.Draw(Sobol(), language, formats),
        { Design: "morris" } => MorrisFigure.Draw(Morris(), language, formats),
        { Design: "grid", Factors.Count: <= 2 } => ResponseFigure.Draw(Response(), language, formats),
        { Factors: [{ IsNumeric: false }] } => ResponseFigure.Draw(Response(), language, formats),
        _ => ScatterFigure.Draw(Scatter(), language, formats),
    };

    private ResponseData Response()
    {
        // The factor with most levels runs along the axis, unless only the other is a number.
        FactorInfo along = _manifest.Factors.OrderByDescending(factor => factor.IsNumeric).ThenByDescending(LevelsOf).First();
        FactorInfo? other = _manifest.Factors.FirstOrDefault(factor => factor != along);
        int at = PlaceOf(along);
        ILookup<string, PointInfo> lines = _manifest.Points.ToLookup(point => other is null ? "" : point.Values[1 - at]);
        return new ResponseData
        {
            Caption = Caption with { Question = _manifest.Question },
            Factor = QuantityOf(along),
            Measure = Measured,
            Grouping = other?.Label,
            Lines =
            [
                .. lines.Select(line => new ResponseLine([.. line.Select((point, i) => LevelOf(point, along, at, i))])
                {
                    Name = other is null ? null : PointText.Of(other, line.Key),
                }),
            ],
        };
    }

    private int PlaceOf(FactorInfo factor) => _manifest.Factors.Index().First(one => one.Item == factor).Index;

    private int LevelsOf(FactorInfo factor) => _manifest.Points.Select(point => point.Values[PlaceOf(factor)]).Distinct().Count();

    private ResponseLevel LevelOf(PointInfo point, FactorInfo factor, int at, int place)
    {
        PointMean mean = results.MeanOf(point, Measure);
        return new ResponseLevel(
            factor.IsNumeric ? PointText.Parsed(point.Values[at]) : place, Whiskers.Of(mean.Mean), [.. results.ValuesOf(point, Measure).OfType<double>()])
        {
            Label = factor.IsNumeric ? null : point.Label ?? PointText.Of(factor, point.Values[at]),
        };
    }

    private ScatterData Scatter()
    {
        (FactorInfo Factor, int At)[] numeric = [.. _manifest.Factors.Select((factor, i) => (factor, i)).Where(one => one.factor.IsNumeric)];
        return new ScatterData
        {
            Caption = Caption,
            Measure = Measured,
            Factors = [.. numeric.Select(one => QuantityOf(one.Factor))],
            Runs =
            [
                .. _manifest.Points.SelectMany(point => results.ValuesOf(point, Measure).Select(value =>
                    new ScatterRun([.. numeric.Select(one => PointText.Parsed(point.Values[one.At]))], value ?? double.NaN) { Point = point.Number })),
            ],
        };
    }

    private SobolData Sobol()
    {
        ILookup<FactorInfo, SensitivityIndex> indices = results.Indices.Where(index => index.Measure.Name == Measure.Name).ToLookup(index => index.Factor);
        return new SobolData
        {
            Caption = Caption,
            Measure = Measured,
            Factors = [.. indices.Select(factor => new SobolFactor(factor.Key.Label, WhiskerOf(factor, IndexKind.First), WhiskerOf(factor, IndexKind.Total)))],
        };
    }

    private MorrisData Morris()
    {
        ILookup<FactorInfo, SensitivityIndex> indices = results.Indices.Where(index => index.Measure.Name == Measure.Name).ToLookup(index => index.Factor);
        return new MorrisData
        {
            Caption = Caption,
            Measure = Measured,
            Factors = [.. indices.Select(factor => new MorrisFactor(factor.Key.Label, WhiskerOf(factor, IndexKind.MuStar), WhiskerOf(factor, IndexKind.Sigma).Value))],
        };
    }

    private static Whisker WhiskerOf(IEnumerable<SensitivityIndex> indices, IndexKind kind) => Whiskers.Of(indices.First(one => one.Kind == kind));

    private TornadoData Tornado()
    {
        Contrast[] contrasts = [.. results.Contrasts.Where(contrast => contrast.Measure.Name == Measure.Name)];
        bool isRelative = contrasts.All(contrast => contrast.Relative is not null);
        (ChartTexts english, ChartTexts german) = (ChartTexts.In(Language.English), ChartTexts.In(Language.German));
        bool isCharter = _manifest.Kind == StressTest.CharterKind;
        return new TornadoData
        {
            Caption = Caption,
            Measure = new Quantity(Measure.Label, isRelative ? new("%", "%") : null),
            Effect = new(english.ChangeAgainst(Measure, isCharter), german.ChangeAgainst(Measure, isCharter)),
            Rows =
            [
                .. contrasts.OrderByDescending(contrast => Math.Abs(contrast.Difference.Difference.Mean ?? 0)).Select(contrast => new TornadoRow(
                    contrast.Point.Label ?? PointText.Of(_manifest.Factors[0], contrast.Point.Values[0]),
                    isRelative ? Whiskers.Percent(contrast) : Whiskers.Of(contrast.Difference.Difference),
                    contrast.Difference.Below,
                    contrast.Difference.Count)),
            ],
        };
    }

    private CurvesData Curves() => new()
    {
        Caption = Caption with { Question = null },
        Designs =
        [
            .. _manifest.Points.Select(point => new CurveDesign(
                new(PointText.Of(point, _manifest, ChartTexts.In(Language.English)), PointText.Of(point, _manifest, ChartTexts.In(Language.German))),
                [.. lives[point.Number].Select(life => new Lifetime(life.Weeks, life.Reason is not null))])),
        ],
        Without = lives.Any(point => point.Any())
            ? new(ChartTexts.In(Language.English).TooFewToSurvive, ChartTexts.In(Language.German).TooFewToSurvive)
            : new(ChartTexts.In(Language.English).NoneSurvived, ChartTexts.In(Language.German).NoneSurvived),
        Time = new(ChartTexts.In(Language.English).WeeksLivedOn, ChartTexts.In(Language.German).WeeksLivedOn),
        Years = new(ChartTexts.In(Language.English).YearsLivedOn, ChartTexts.In(Language.German).YearsLivedOn),
    };

    private static Quantity QuantityOf(FactorInfo factor) => new(factor.Label, factor.Unit is NoUnit or "" ? null : UnitText.Of(factor.Unit));
}

/// <summary>Intervals as figures take them.</summary>
internal static class Whiskers
{
    private const double Whole = 100;

    public static Whisker Of(MeanInterval mean) => new(mean.Mean ?? double.NaN, mean.Lower ?? double.NaN, mean.Upper ?? double.NaN);

    public static Whisker Of(SensitivityIndex index) => new(index.Estimate ?? double.NaN, index.Lower ?? double.NaN, index.Upper ?? double.NaN);

    /// <summary>The difference in per cent of the baseline.</summary>
    public static Whisker Percent(Contrast contrast) => new(
        Whole * contrast.Relative ?? double.NaN,
        Whole * contrast.Share(contrast.Difference.Difference.Lower) ?? double.NaN,
        Whole * contrast.Share(contrast.Difference.Difference.Upper) ?? double.NaN);
}
