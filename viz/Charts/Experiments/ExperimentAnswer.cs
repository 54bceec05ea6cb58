using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The answer of an experiment in one sentence or a few, each computed from its results.</summary>
internal sealed class ExperimentAnswer(ExperimentResults results, ILookup<int, LifeResult> lives, ChartTexts texts)
{
    private const double Significant = 0.05;
    private const double Picturable = 10;

    private readonly ExperimentManifest _manifest = results.Manifest;

    private RunMeasure Measure => _manifest.Measured[0];

    private string Measured => Measure.Label.In(texts.Language);

    private SampledAnswer Sampled => new(results, texts);

    /// <summary>How points differ from the baseline in the first measure.</summary>
    private IEnumerable<Contrast> Compared => results.Contrasts.Where(contrast => contrast.Measure.Name == Measure.Name);

    public IReadOnlyList<string> Sentences => [.. All.OfType<string>().DefaultIfEmpty(texts.NotComparable)];

    private IEnumerable<string?> All => _manifest switch
    {
        { Kind: StressTest.Kind } => StressAnswer(),
        { Kind: StressTest.CharterKind } => CharterAnswer(),
        { Design: "sobol" } => Sampled.OfSobol(),
        { Design: "morris" } => Sampled.OfMorris(),
        { Design: "grid" or "list", Factors: [{ IsNumeric: true }, ..] } => LineAnswer(),
        { Design: "grid" or "list", Points.Count: >= 2 } => ChoiceAnswer(),
        _ => Sampled.OfCloud(),
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
        Contrast? sure = Compared.Where(one => IsSure(one) && one.Difference.Difference.Mean < 0).MinBy(one => one.Difference.Difference.Mean);
        yield return sure is null || IsSure(contrast)
            ? texts.WeakestPoint(worst.Label!.In(texts.Language), contrast.Difference.Below, contrast.Difference.Count, Told(contrast), IsSure(contrast))
            : texts.CostsMostInTheMean(worst.Label!.In(texts.Language), contrast.Difference.Below, contrast.Difference.Count, Told(contrast));
        RunMeasure survival = RunMeasures.Find("survivalAfter")!;
        if (results.MeanOf(worst, survival).Mean.Mean is { } under && results.MeanOf(_manifest.Points[0], survival).Mean.Mean is { } without)
        {
            yield return texts.SurvivalUnder(texts.Share(under), texts.Share(without));
        }

        yield return sure is null || IsSure(contrast) ? null
            : texts.CostsSurely(sure.Point.Label!.In(texts.Language), sure.Difference.Below, sure.Difference.Count, Told(sure));
    }

    private IEnumerable<string?> CharterAnswer()
    {
        // The whole charter is no single change.
        Contrast[] single = [.. Compared.Where(contrast => contrast.Point != _manifest.Points[^1] && contrast.Difference.Difference.Mean > 0)];
        Contrast? best = single.MaxBy(contrast => contrast.Difference.Difference.Mean);
        Contrast? sure = single.Where(IsSure).MaxBy(contrast => contrast.Difference.Difference.Mean);
        if (best is null)
        {
            yield return texts.NothingHelps;
            yield break;
        }

        yield return sure is null || sure == best
            ? texts.HelpsMost(best.Point.Label!.In(texts.Language), best.Difference.Above, best.Difference.Count, Told(best), sure is not null)
            : texts.HelpsMostInTheMean(best.Point.Label!.In(texts.Language), best.Difference.Above, best.Difference.Count, Told(best));
        yield return sure is null || sure == best ? null
            : texts.HelpsSurely(sure.Point.Label!.In(texts.Language), sure.Difference.Above, sure.Difference.Count, Told(sure));
    }

    /// <summary>That a difference may be none; null where its interval says that it is one.</summary>
    private string? DoubtOf(Contrast contrast) =>
        IsSure(contrast) ? null : contrast.Difference.Difference.HalfWidth is null ? texts.HasNoInterval : texts.MayBeChance;

    /// <summary>The same of runs that are no pairs.</summary>
    private string? DoubtOf(MeanInterval one, MeanInterval other) =>
        one.HalfWidth is null || other.HalfWidth is null ? texts.HasNoInterval : one.Lower <= other.Upper && other.Lower <= one.Upper ? texts.MeansOverlap : null;

    /// <summary>Whether the interval of a difference leaves out 0.</summary>
    private static bool IsSure(Contrast contrast) => contrast.Difference.Difference is { Mean: { } mean, HalfWidth: { } half } && half < Math.Abs(mean);

    /// <summary>From the first level of the first factor to its last, all other factors at their first.</summary>
    private IEnumerable<string?> LineAnswer()
    {
        PointInfo first = _manifest.Points[0];
        PointInfo last = _manifest.Points.Last(point => point.Values.Skip(1).SequenceEqual(first.Values.Skip(1)));
        if (last == first || results.MeanOf(first, Measure).Mean.Mean is not { } least || results.MeanOf(last, Measure).Mean.Mean is not { } most)
        {
            yield break;
        }

        Contrast contrast = results.ContrastOf(last, first, Measure);
        if (contrast.Difference.Difference is { Mean: 0, HalfWidth: null or 0 })
        {
            yield return texts.IsTheSame(Measured, PointText.NameOf(_manifest.Factors[0], texts), (Spoken(first), Spoken(last)), texts.Value(least));
        }
        else
        {
            yield return texts.FromTo(Measured, PointText.NameOf(_manifest.Factors[0], texts), (Spoken(first), texts.Value(least)), (Spoken(last), texts.Value(most)));
            yield return _manifest.Replications.HasCommonSeeds ? texts.ChangeIs(Told(contrast), contrast.Difference.Difference.HalfWidth is not null, PairsOf(contrast, first, last)) : null;
            yield return _manifest.Replications.HasCommonSeeds ? DoubtOf(contrast) : DoubtOf(results.MeanOf(first, Measure).Mean, results.MeanOf(last, Measure).Mean);
        }

        string others = string.Join(", ", _manifest.Factors.Zip(first.Values).Skip(1).Select(other => texts.Stands(PointText.NameOf(other.First, texts), Spoken(other.First, other.Second))));
        yield return others.Length == 0 ? null : texts.While(others);
    }

    /// <summary>How many pairs there are, where they are not all runs of both points; else null.</summary>
    private int? PairsOf(Contrast contrast, PointInfo one, PointInfo other)
    {
        int pairs = contrast.Difference.Count;
        return results.MeanOf(one, Measure).Mean.Count == pairs && results.MeanOf(other, Measure).Mean.Count == pairs ? null : pairs;
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
        bool isSame = contrast.Difference.Difference is { Mean: 0, HalfWidth: null or 0 };
        yield return isSame ? texts.IsTheSameEverywhere(Measured, texts.Value(results.MeanOf(most, Measure).Mean.Mean!.Value))
            : !_manifest.Replications.HasCommonSeeds ? null
            : Measure.Name == RunMeasures.Output ? texts.MakesMore(Called(most), Called(least), above, count, Told(contrast))
            : texts.HasMore(Measured, (Called(most), Called(least)), above, count, Told(contrast));
        yield return _manifest.Replications.HasCommonSeeds && !isSame ? DoubtOf(contrast) : null;
        LogRank test = LogRank.Test(LivesOf(most), LivesOf(least));
        if (test.Freedom > 0 && test.PValue < Significant)
        {
            bool isMost = test.SurplusOfFirst < 0;
            yield return texts.LivesLonger(Called(isMost ? most : least), Called(isMost ? least : most), Chance(test.PValue));
        }
    }

    private Lifetime[] LivesOf(PointInfo point) => [.. lives[point.Number].Select(life => new Lifetime(life.Weeks, life.Reason is not null))];

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
