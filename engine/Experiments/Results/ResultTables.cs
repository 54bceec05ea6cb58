using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The tables of an experiment; which columns they have hangs on its factors and measures.</summary>
/// <param name="manifest">What the experiment is.</param>
internal sealed partial class ResultTables(ExperimentManifest manifest)
{
    public const string RunsName = "runs";
    public const string LivesName = "lives";
    public const string PointsName = "points";
    public const string ContrastsName = "contrasts";

    private static readonly ColumnTexts Texts = new();

    /// <summary>The names of all files that tables of an experiment may be in.</summary>
    public static IEnumerable<string> Files =>
        from name in new[] { RunsName, Timings.Name, LivesName, PointsName, ContrastsName, Indices.Name }
        from ending in new[] { CsvTable.Ending, ParquetTable.Ending }
        select name + ending;

    /// <summary>runs: a row for every run, in order of points and replications.</summary>
    public TableLayout<ResultRow> Runs => new(RunsName,
    [
        Column<ResultRow>.Whole("point", "1", Allowed.FromOne, Texts.Point, row => row.Point.Number),
        Column<ResultRow>.Whole("replication", "1", Allowed.FromOne, Texts.Replication, row => row.Result.Replication),
        Column<ResultRow>.Text("seed", Allowed.FromZero, Texts.Seed, row => SeedOf(row.Result)),
        .. Factors<ResultRow>(row => row.Point),
        Column<ResultRow>.Text("scenarioFile", "", Texts.ScenarioFile, row => row.Point.ScenarioFile),
        Column<ResultRow>.Text("options", "", Texts.Options, OptionsOf),
        Column<ResultRow>.Text("scenarioHash", "0-9 a-f, 64", Texts.Hash, row => row.Point.Hash),
        Column<ResultRow>.Text("digest", "0-9 a-f, 16", Texts.Digest, row => row.Result.Digest),
        Column<ResultRow>.Whole("lastWeek", Allowed.Week, Allowed.FromZero, Texts.LastWeek, row => row.Result.Ticks),
        .. manifest.Measured.Select((measure, i) => Column<ResultRow>.Amount(
            measure.Name, measure.Unit, measure.Allowed, measure.Meaning, row => i < row.Result.Values.Count ? row.Result.Values[i] : null)),
        Column<ResultRow>.Text("error", "", Texts.Error, row => row.Result.Error),
    ]);

    /// <summary>lives: a row for every network that reached week 12, in order of runs.</summary>
    public static TableLayout<LifeRow> Lives { get; } = new(LivesName,
    [
        Column<LifeRow>.Whole("point", "1", Allowed.FromOne, Texts.Point, row => row.Row.Point.Number),
        Column<LifeRow>.Whole("replication", "1", Allowed.FromOne, Texts.Replication, row => row.Row.Result.Replication),
        Column<LifeRow>.Text("network", Allowed.Network, Texts.Network, row => string.Create(CultureInfo.InvariantCulture, $"{row.Life.Founder}@{row.Life.Founded}")),
        Column<LifeRow>.Text("typeInWeek12", Allowed.OneOf(Names<NetworkType>.InOrder[..5]), Texts.Type, row => row.Life.Type),
        Column<LifeRow>.Whole("weeks", Allowed.Week, Allowed.FromZero, Texts.Weeks, row => row.Life.Weeks),
        Column<LifeRow>.YesNo("ended", Texts.Ended, row => row.Life.Reason is not null),
        Column<LifeRow>.Text("reason", Allowed.OneOf<EndReason>(), Texts.Reason, row => row.Life.Reason),
    ]);

    /// <summary>points: a row for every point and measure, with the mean over its runs and its interval.</summary>
    public TableLayout<PointMean> Points => new(PointsName,
    [
        Column<PointMean>.Whole("point", "1", Allowed.FromOne, Texts.Point, row => row.Point.Number),
        .. Factors<PointMean>(row => row.Point),
        Column<PointMean>.Text("measure", Allowed.OneOf(manifest.Measures), Texts.Measure, row => row.Measure.Name),
        Column<PointMean>.Whole("runs", "run", Allowed.FromZero, Texts.Count, row => row.Mean.Count),
        Column<PointMean>.Amount("mean", "1", Allowed.Any, Texts.Mean, row => row.Mean.Mean),
        Column<PointMean>.Amount("deviation", "1", Allowed.FromZero, Texts.Deviation, row => row.Mean.Deviation),
        Column<PointMean>.Amount("lower", "1", Allowed.Any, Texts.Lower, row => row.Mean.Lower),
        Column<PointMean>.Amount("upper", "1", Allowed.Any, Texts.Upper, row => row.Mean.Upper),
    ]);

    /// <summary>contrasts: a row for every point but the baseline, and every measure: the difference from it, paired by seed.</summary>
    public TableLayout<Contrast> Contrasts => new(ContrastsName,
    [
        Column<Contrast>.Whole("point", "1", Allowed.FromOne, Texts.Point, row => row.Point.Number),
        .. Factors<Contrast>(row => row.Point),
        Column<Contrast>.Text("measure", Allowed.OneOf(manifest.Measures), Texts.Measure, row => row.Measure.Name),
        Column<Contrast>.Whole("pairs", "pair", Allowed.FromZero, Texts.Pairs, row => row.Difference.Count),
        Column<Contrast>.Amount("difference", "1", Allowed.Any, Texts.Difference, row => row.Difference.Difference.Mean),
        Column<Contrast>.Amount("lower", "1", Allowed.Any, Texts.Lower, row => row.Difference.Difference.Lower),
        Column<Contrast>.Amount("upper", "1", Allowed.Any, Texts.Upper, row => row.Difference.Difference.Upper),
        Column<Contrast>.Amount("relative", "1", Allowed.Any, Texts.Relative, row => row.Relative),
        Column<Contrast>.Whole("above", "pair", Allowed.FromZero, Texts.Above, row => row.Difference.Above),
        Column<Contrast>.Whole("below", "pair", Allowed.FromZero, Texts.Below, row => row.Difference.Below),
    ]);

    /// <summary>indices: a row for every measure, factor and index of sensitivity.</summary>
    public static TableLayout<SensitivityIndex> Indices { get; } = new("indices",
    [
        Column<SensitivityIndex>.Text("measure", "", Texts.Measure, row => row.Measure.Name),
        Column<SensitivityIndex>.Text("factor", "", Texts.Factor, row => row.Factor.Name),
        Column<SensitivityIndex>.Text("index", Allowed.OneOf<IndexKind>(), Texts.Index, row => Names.Of(row.Kind)),
        Column<SensitivityIndex>.Amount("estimate", "1", Allowed.Any, Texts.Estimate, row => row.Estimate),
        Column<SensitivityIndex>.Amount("lower", "1", Allowed.Any, Texts.Lower, row => row.Lower),
        Column<SensitivityIndex>.Amount("upper", "1", Allowed.Any, Texts.Upper, row => row.Upper),
        Column<SensitivityIndex>.Whole("samples", "1", Allowed.FromZero, Texts.Samples, row => row.Samples),
    ]);

    /// <summary>timings: how long every run took; it stands apart, since it is no result.</summary>
    public static TableLayout<ResultRow> Timings { get; } = new("timings",
    [
        Column<ResultRow>.Whole("point", "1", Allowed.FromOne, Texts.Point, row => row.Point.Number),
        Column<ResultRow>.Whole("replication", "1", Allowed.FromOne, Texts.Replication, row => row.Result.Replication),
        Column<ResultRow>.Amount("seconds", "s", Allowed.FromZero, Texts.Seconds, row => row.Result.WallSeconds),
    ]);

    /// <summary>A seed as text: it may be larger than the whole numbers of a table.</summary>
    public static string SeedOf(RunResult result) => result.Seed.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What does the run of a row again: a run that the rule ended is done up to that week, without the shocks that it did not see. A cell that begins with a hyphen is a formula to a
    /// spreadsheet, and what guards against that is wrong to a shell; a space is harmless to both.
    /// </summary>
    private static string OptionsOf(ResultRow row)
    {
        bool isCut = row.Result.Error is null && row.Result.Ticks < row.Point.Weeks;
        string options = isCut ? string.Create(CultureInfo.InvariantCulture, $"{Until(row.Result.Ticks, row.Point.Options)} --ticks {row.Result.Ticks}").TrimStart() : row.Point.Options;
        return options.Length == 0 ? options : " " + options;
    }

    private static string Until(int week, string options) => ShockOption().Replace(
        options, shock => int.Parse(shock.Groups["week"].ValueSpan, CultureInfo.InvariantCulture) > week ? "" : shock.Value).Trim();

    [GeneratedRegex(" ?--shock [^ @]+@(?<week>[0-9]+)[^ ]*")]
    private static partial Regex ShockOption();

    private IEnumerable<Column<TRow>> Factors<TRow>(Func<TRow, PointInfo> pointOf) => manifest.Factors.Select((factor, i) => factor.IsNumeric
        ? Column<TRow>.Amount(factor.Name, factor.Unit, Allowed.Any, factor.Meaning, row => NumberOf(pointOf(row), i))
        : Column<TRow>.Text(factor.Name, "", factor.Meaning, row => i < pointOf(row).Values.Count ? pointOf(row).Values[i] : null));

    private static double? NumberOf(PointInfo point, int factor) =>
        factor < point.Values.Count ? double.Parse(point.Values[factor], CultureInfo.InvariantCulture) : null;
}
