using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Charts;

/// <summary>The mean of points of a design whose values of a factor are neighbours.</summary>
/// <param name="At">The mean value of the factor.</param>
/// <param name="Mean">The mean of the measure, with the 95 % interval of Student's t distribution.</param>
internal sealed record BinnedMean(double At, Whisker Mean)
{
    // So many points make a bin worth a mean, and so many bins a line; fewer bins say more about chance than about the factor.
    private const int LeastPoints = 6;
    private const int LeastBins = 3;
    private const int MostBins = 10;

    /// <summary>The means of bins of equally many points, rising; none where there are too few points or values of the factor.</summary>
    /// <param name="runs">The runs; those of one point count as one, by their mean.</param>
    public static IReadOnlyList<BinnedMean> Of(IReadOnlyList<ScatterDot> runs)
    {
        ScatterDot[] dots =
        [
            .. runs.Where(run => run.Point is null),
            .. runs.Where(run => run.Point is not null).GroupBy(run => run.Point).Select(point => point.First() with { Measure = Sample.Mean([.. point.Select(run => run.Measure)]) }),
        ];
        int bins = Math.Min(MostBins, dots.Length / LeastPoints);
        if (bins < LeastBins)
        {
            return [];
        }

        ScatterDot[] sorted = [.. dots.OrderBy(dot => dot.Factor)];
        BinnedMean[] means =
        [
            .. Enumerable.Range(0, bins).Select(bin => Of(sorted.AsSpan((bin * sorted.Length) / bins, (((bin + 1) * sorted.Length) / bins) - ((bin * sorted.Length) / bins)))),
        ];
        return means.Zip(means.Skip(1)).All(pair => pair.First.At < pair.Second.At) ? means : [];
    }

    private static BinnedMean Of(ReadOnlySpan<ScatterDot> dots)
    {
        double[] factors = new double[dots.Length];
        double[] measures = new double[dots.Length];
        for (int i = 0; i < dots.Length; i++)
        {
            (factors[i], measures[i]) = (dots[i].Factor, dots[i].Measure);
        }

        double mean = Sample.Mean(measures);
        double variance = measures.Sum(value => (value - mean) * (value - mean)) / (measures.Length - 1);
        double half = Quantile95(measures.Length - 1) * Math.Sqrt(variance / measures.Length);
        return new BinnedMean(Sample.Mean(factors), new Whisker(mean, mean - half, mean + half));
    }

    /// <summary>
    /// The 97.5 % point of Student's t distribution by its expansion around the normal one (Abramowitz and Stegun 1964, 26.7.5); three
    /// digits are right from five degrees of freedom on.
    /// </summary>
    private static double Quantile95(int freedom)
    {
        const double Normal = 1.959963984540054;
        double cube = Normal * Normal * Normal;
        double fifth = cube * Normal * Normal;
        double first = (cube + Normal) / 4;
        double second = ((5 * fifth) + (16 * cube) + (3 * Normal)) / 96;
        double third = ((3 * fifth * Normal * Normal) + (19 * fifth) + (17 * cube) - (15 * Normal)) / 384;
        return Normal + (first / freedom) + (second / (freedom * freedom)) + (third / (freedom * freedom * freedom));
    }
}
