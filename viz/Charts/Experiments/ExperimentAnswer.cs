using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The answer of an experiment in one sentence or a few, each computed from its results.</summary>
internal sealed class ExperimentAnswer(ExperimentResults results, ILookup<int, LifeResult> lives, ChartTexts texts)
{
    private const double Negligible = 0.05;
    private const double Significant = 0.05;
    private const double Picturable = 10;

    private readonly ExperimentManifest _manifest = results.Manifest;

    private RunMeasure Measure => _manifest.Measured[0];

    private string Measured => Measure.Label.In(texts.Language);

    public IReadOnlyList<string> Sentences => [.. All.OfType<string>().DefaultIfEmpty(texts.NotComparable)];

    private IEnumerable<string?> All => _manifest switch
    {
        { Kind: StressTest.Kind } => StressAnswer(),
        { Kind: StressTest.CharterKind } => CharterAnswer(),
        { Design: "sobol" } => SobolAnswer(),
        { Design: "morris" } => MorrisAnswer(),
        { Design: "grid" or "list", Factors: [{ IsNumeric: true }, ..] } => LineAnswer(),
        { Design: "grid" or "list", Points.Count: >= 2 } => ChoiceAnswer(),
        _ => CloudAnswer(),
    };

    /// <summary>The stress that costs most, in how many seeds, and what becomes of networks under it.</summary>
    private IEnumerable<string?> StressAnswer()
    {
        if (StressTest.WorstOf(results) is not { } worst)
        {
            yield return results.MeanOf(_manifest.Points[0], Measure).Mean.Mean is 0 ? texts.NothingToLose : texts.NothingHurts;
            yield break;
        }

        Contrast contrast = results.ContrastOf(worst, Measure);
        yield return texts.WeakestPoint(worst.Label!.In(texts.Language), contrast.Difference.Below, contrast.Difference.Count, Told(contrast));
        yield return DoubtOf(contrast);
        RunMeasure survival = RunMeasures.Find("survivalAfter")!;
        if (results.MeanOf(worst, survival).Mean.Mean is { } under && results.MeanOf(_manifest.Points[0], survival).Mean.Mean is { } without)
        {
            yield return texts.SurvivalUnder(texts.Share(under), texts.Share(without));
        }
    }

    private IEnumerable<string?> CharterAnswer()
    {
        // The whole charter is no single change.
        Contrast? best = results.Contrasts.Where(contrast => contrast.Measure.Name == Measure.Name && contrast.Point != _manifest.Points[^1])
            .MaxBy(contrast => contrast.Difference.Difference.Mean ?? 0);
        yield return best?.Difference.Difference.Mean is > 0
            ? texts.HelpsMost(best.Point.Label!.In(texts.Language), best.Difference.Above, best.Difference.Count, Told(best))
            : texts.NothingHelps;
        yield return best?.Difference.Difference.Mean is > 0 ? DoubtOf(best) : null;
    }

    /// <summary>That a difference may be none; null where its interval says that it is one.</summary>
    private string? DoubtOf(Contrast contrast) =>
        contrast.Difference.Difference is { Mean: { } mean, HalfWidth: { } half } && half < Math.Abs(mean) ? null : texts.MayBeChance;

    private IEnumerable<string?> SobolAnswer()
    {
        ILookup<FactorInfo, SensitivityIndex> indices = results.Indices.Where(index => index.Measure.Name == Measure.Name).ToLookup(index => index.Factor);
        (FactorInfo Factor, Interval First, Interval Total)[] known =
        [
            .. indices.Select(factor => (factor.Key, First: Of(factor, IndexKind.First), Total: Of(factor, IndexKind.Total)))
                .Where(one => one is { First: not null, Total: not null }).Select(one => (one.Key, one.First!, one.Total!)).OrderByDescending(one => one.Item3.Estimate),
        ];
        if (known.Length == 0)
        {
            yield break;
        }

        string[] alike = [.. known.Where(one => one.Total.Upper >= known[0].Total.Lower).Select(one => NameOf(one.Factor))];
        yield return alike.Length > 1
            ? texts.HangsOnEither(Measured, string.Join(", ", alike))
            : texts.HangsOn(Measured, alike[0], texts.Share(Math.Clamp(known[0].Total.Estimate, 0, 1)), texts.Share(Math.Clamp(known[0].First.Estimate, 0, 1)));
        string[] least = [.. known.Where(one => one.Total.Upper < Negligible).Select(one => NameOf(one.Factor))];
        yield return least.Length == 0 ? null : texts.HangsLeastOn(string.Join(", ", least));

        static Interval? Of(IEnumerable<SensitivityIndex> all, IndexKind kind) => all.First(index => index.Kind == kind).Interval;
    }

    private IEnumerable<string?> MorrisAnswer()
    {
        SensitivityIndex? largest = results.Indices.Where(index => index.Measure.Name == Measure.Name && index.Kind == IndexKind.MuStar).MaxBy(index => index.Estimate ?? -1);
        yield return largest?.Estimate is { } effect ? texts.LargestEffect(Measured, NameOf(largest.Factor), texts.Value(effect)) : null;
    }

    /// <summary>From the first level of the first factor to its last, all other factors at their first.</summary>
    private IEnumerable<string?> LineAnswer()
    {
        PointInfo first = _manifest.Points[0];
        PointInfo last = _manifest.Points.Last(point => point.Values.Skip(1).SequenceEqual(first.Values.Skip(1)));
        if (last == first || results.MeanOf(first, Measure).Mean.Mean is not { } least || results.MeanOf(last, Measure).Mean.Mean is not { } most)
        {
            yield break;
        }

        yield return texts.FromTo(Measured, NameOf(_manifest.Factors[0]), (Spoken(first), texts.Value(least)), (Spoken(last), texts.Value(most)));
        Contrast contrast = results.ContrastOf(last, first, Measure);
        yield return _manifest.Replications.HasCommonSeeds && contrast.Relative is not null ? texts.RelativeChange(Told(contrast)) : null;
        string others = string.Join(", ", _manifest.Factors.Zip(first.Values).Skip(1).Select(other => $"{NameOf(other.First)} = {Spoken(other.First, other.Second)}"));
        yield return others.Length == 0 ? null : texts.While(others);
    }

    /// <summary>The choice that makes most against the one that makes least.</summary>
    private IEnumerable<string?> ChoiceAnswer()
    {
        PointInfo[] ranked = [.. _manifest.Points.Where(point => results.MeanOf(point, Measure).Mean.Mean is not null).OrderByDescending(point => results.MeanOf(point, Measure).Mean.Mean)];
        if (ranked.Length < 2)
        {
            yield break;
        }

        (PointInfo most, PointInfo least) = (ranked[0], ranked[^1]);
        Contrast contrast = results.ContrastOf(most, least, Measure);

        // Without common seeds there are no pairs to be counted.
        (int above, int count) = (contrast.Difference.Above, contrast.Difference.Count);
        yield return !_manifest.Replications.HasCommonSeeds ? null
            : Measure.Name == RunMeasures.Output ? texts.MakesMore(Called(most), Called(least), above, count, Told(contrast))
            : texts.HasMore(Measured, (Called(most), Called(least)), above, count, Told(contrast));
        yield return _manifest.Replications.HasCommonSeeds ? DoubtOf(contrast) : null;
        LogRank test = LogRank.Test(LivesOf(most), LivesOf(least));
        if (test.Freedom > 0 && test.PValue < Significant)
        {
            bool isMost = (KaplanMeier.Estimate(LivesOf(most)).Median ?? double.MaxValue) >= (KaplanMeier.Estimate(LivesOf(least)).Median ?? double.MaxValue);
            yield return texts.LivesLonger(Called(isMost ? most : least), Called(isMost ? least : most), Chance(test.PValue));
        }
    }

    /// <summary>The factor whose ranks go most closely with those of the measure.</summary>
    private IEnumerable<string?> CloudAnswer()
    {
        (FactorInfo Factor, double Correlation)[] all = [.. _manifest.Factors.Select((factor, i) => (factor, CorrelationOf(i))).Where(one => one.Item2 is not null).Select(one => (one.factor, one.Item2!.Value))];
        (FactorInfo Factor, double Correlation) strongest = all.MaxBy(one => Math.Abs(one.Correlation));
        yield return all.Length == 0 ? null : texts.LargestCorrelation(Measured, NameOf(strongest.Factor), texts.Value(new Whisker(Math.Round(strongest.Correlation, 2), double.NaN, double.NaN), isSigned: true));
    }

    private double? CorrelationOf(int factor)
    {
        if (!_manifest.Factors[factor].IsNumeric)
        {
            return null;
        }

        (double Value, double Mean)[] pairs =
        [
            .. _manifest.Points.Select(point => (PointText.Parsed(point.Values[factor]), results.MeanOf(point, Measure).Mean.Mean))
                .Where(pair => pair.Mean is not null).Select(pair => (pair.Item1, pair.Mean!.Value)),
        ];
        return RankCorrelation.Of([.. pairs.Select(pair => pair.Value)], [.. pairs.Select(pair => pair.Mean)]);
    }

    private Lifetime[] LivesOf(PointInfo point) => [.. lives[point.Number].Select(life => new Lifetime(life.Weeks, life.Reason is not null))];

    /// <summary>A factor within a sentence: meanings begin with a capital, which only German nouns keep.</summary>
    private string NameOf(FactorInfo factor) => factor.Label.In(texts.Language) is var name && texts.Language == Language.English && name.Length > 1 && !char.IsUpper(name[1])
        ? char.ToLowerInvariant(name[0]) + name[1..]
        : name;

    private string Spoken(PointInfo point) => Spoken(_manifest.Factors[0], point.Values[0]);

    private string Spoken(FactorInfo factor, string value) => PointText.Of(factor, value, texts);

    private string Called(PointInfo point) => PointText.Of(point, _manifest, texts);

    /// <summary>A chance as it stands behind a p.</summary>
    private string Chance(double chance) => texts.Short(chance) is var text && text.StartsWith('<') ? text : $"= {text}";

    /// <summary>A difference in per cent; as it is where that would be more than anybody can picture.</summary>
    private string Told(Contrast contrast) => Math.Abs(contrast.Relative ?? double.NaN) <= Picturable
        ? texts.Value(Whiskers.Percent(contrast), "%", isSigned: true)
        : texts.Value(Whiskers.Of(contrast.Difference.Difference), isSigned: true);
}
