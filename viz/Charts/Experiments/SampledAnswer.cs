using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>The answers of designs that vary all factors at once: which factor matters, and whether that can be told.</summary>
internal sealed class SampledAnswer(ExperimentResults results, ChartTexts texts)
{
    private const double Negligible = 0.05;
    private const double Confident = 0.975;

    private readonly ExperimentManifest _manifest = results.Manifest;

    private RunMeasure Measure => _manifest.Measured[0];

    private string Measured => Measure.Label.In(texts.Language);

    /// <summary>That the measure is the same at every point; null where it is not, or not known.</summary>
    private string? Flat
    {
        get
        {
            double[] means = [.. _manifest.Points.Select(point => results.MeanOf(point, Measure).Mean.Mean).OfType<double>()];
            return means.Length > 1 && means.Distinct().Count() == 1 ? texts.IsTheSameEverywhere(Measured, texts.Value(means[0])) : null;
        }
    }

    /// <summary>The factor that takes part in most of the variance.</summary>
    public IEnumerable<string?> OfSobol()
    {
        ILookup<FactorInfo, SensitivityIndex> indices = results.Indices.Where(index => index.Measure.Name == Measure.Name).ToLookup(index => index.Factor);
        (FactorInfo Factor, Interval First, Interval Total)[] known =
        [
            .. indices.Select(factor => (factor.Key, First: Of(factor, IndexKind.First), Total: Of(factor, IndexKind.Total)))
                .Where(one => one is { First: not null, Total: not null }).Select(one => (one.Key, one.First!, one.Total!)).OrderByDescending(one => one.Item3.Estimate),
        ];
        if (known.Length == 0)
        {
            yield return Flat;
            yield break;
        }

        string[] alike = [.. known.Where(one => one.Total.Upper >= known[0].Total.Lower).Select(one => NameOf(one.Factor))];
        yield return alike.Length > 1
            ? texts.HangsOnEither(Measured, texts.Listed(alike))
            : texts.HangsOn(Measured, alike[0], texts.Share(Math.Clamp(known[0].Total.Estimate, 0, 1)), texts.Share(Math.Clamp(known[0].First.Estimate, 0, 1)));
        string[] least = [.. known.Where(one => one.Total.Upper < Negligible).Select(one => NameOf(one.Factor))];
        yield return least.Length == 0 ? null : texts.HangsLeastOn(texts.Listed(least));

        static Interval? Of(IEnumerable<SensitivityIndex> all, IndexKind kind) => all.First(index => index.Kind == kind).Interval;
    }

    /// <summary>The factor with the largest mean effect.</summary>
    public IEnumerable<string?> OfMorris()
    {
        SensitivityIndex[] known =
        [
            .. results.Indices.Where(index => index.Measure.Name == Measure.Name && index.Kind == IndexKind.MuStar && index.Interval is not null)
                .OrderByDescending(index => index.Estimate),
        ];
        if (Flat is not null || known.Length == 0)
        {
            yield return Flat;
            yield break;
        }

        string[] alike = [.. known.Where(index => index.Upper >= known[0].Lower).Select(index => NameOf(index.Factor))];
        yield return alike.Length > 1
            ? texts.MovesEither(Measured, texts.Listed(alike))
            : texts.LargestEffect(Measured, alike[0], texts.Value(known[0].Estimate!.Value));
    }

    /// <summary>The factor whose ranks go most closely with those of the measure.</summary>
    public IEnumerable<string?> OfCloud()
    {
        (FactorInfo Factor, double Correlation, int Count)[] all =
        [
            .. _manifest.Factors.Select((factor, i) => (Factor: factor, Known: CorrelationOf(i))).Where(one => one.Known.Value is not null)
                .Select(one => (one.Factor, one.Known.Value!.Value, one.Known.Count)).OrderByDescending(one => Math.Abs(one.Value)),
        ];
        if (all.Length == 0)
        {
            yield return Flat;
            yield break;
        }

        (FactorInfo factor, double correlation, int count) = all[0];
        yield return texts.LargestCorrelation(Measured, NameOf(factor), texts.Value(new Whisker(Math.Round(correlation, 2), double.NaN, double.NaN), isSigned: true));
        yield return IsSure(correlation, count) ? null : texts.CorrelationMayBeChance(count);
    }

    /// <summary>Whether ranks without any relation are so closely correlated in less than one of twenty cases (t approximation; Kendall and Stuart 1973, 31.19).</summary>
    private static bool IsSure(double correlation, int count) =>
        count > 2 && Math.Abs(correlation) * Math.Sqrt((count - 2) / Math.Max(double.Epsilon, 1 - (correlation * correlation))) > StudentT.Quantile(Confident, count - 2);

    private (double? Value, int Count) CorrelationOf(int factor)
    {
        if (!_manifest.Factors[factor].IsNumeric)
        {
            return (null, 0);
        }

        (double Value, double Mean)[] pairs =
        [
            .. _manifest.Points.Select(point => (PointText.Parsed(point.Values[factor]), results.MeanOf(point, Measure).Mean.Mean))
                .Where(pair => pair.Mean is not null).Select(pair => (pair.Item1, pair.Mean!.Value)),
        ];
        return (RankCorrelation.Of([.. pairs.Select(pair => pair.Value)], [.. pairs.Select(pair => pair.Mean)]), pairs.Length);
    }

    private string NameOf(FactorInfo factor) => PointText.NameOf(factor, texts);
}
