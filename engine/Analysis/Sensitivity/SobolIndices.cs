namespace CoCreation.Sim.Analysis;

/// <summary>How much of an output's variance is due to one factor.</summary>
/// <param name="First">
/// The share that goes if the factor is known: its own effect; about [0, 1], below 0 by chance. Null where it cannot be known.
/// </param>
/// <param name="Total">
/// The share that stays if all but the factor are known: with all its interactions; at least 0. Null where it cannot be known.
/// </param>
public sealed record SobolIndex(Interval? First, Interval? Total);

/// <summary>
/// Sensitivity by variance: first-order indices as in Saltelli et al. (2010, Computer Physics Communications 181:259, table 2b), total
/// ones as in Jansen (1999, Computer Physics Communications 117:35), each with the middle 95 % of resampled base rows. That takes base rows for independent; as they fill the cube more evenly than
/// chance would, the intervals are rather too wide than too narrow.
/// </summary>
public sealed record SobolIndices
{
    /// <summary>How many base rows have all their outputs; the others do not count.</summary>
    public required int BaseRows { get; init; }

    /// <summary>The mean output over those base rows; null without any.</summary>
    public required double? Mean { get; init; }

    /// <summary>The variance of the output; at least 0; null without any base row.</summary>
    public required double? Variance { get; init; }

    /// <summary>The indices, by factor; unknown where fewer than two base rows count, or a resample of them does not vary.</summary>
    public required IReadOnlyList<SobolIndex> Factors { get; init; }

    /// <summary>Estimates the indices of one output.</summary>
    /// <param name="design">The design that was run.</param>
    /// <param name="outputs">The output of every run, in the design's order; NaN where it is missing.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">How many resamples; at least 100.</param>
    /// <exception cref="ArgumentException">
    /// The number of outputs is not that of the runs, an output is infinite, or there are too few resamples.
    /// </exception>
    public static SobolIndices Estimate(SaltelliDesign design, IReadOnlyList<double> outputs, ulong seed, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(design);
        Guard.FiniteOrMissing(outputs, design.Runs, nameof(outputs));
        Guard.NumberOf(nameof(resamples), resamples, 100);
        SaltelliSums sums = SaltelliSums.Of(design, outputs);
        int rows = sums.Rows;
        (double[] first, double[] total) = sums.Shares([.. Enumerable.Range(0, rows)]);
        Resampling firsts = new(design.Factors, resamples);
        Resampling totals = new(design.Factors, resamples);
        AnalysisChance chance = new(seed, AnalysisPurpose.Resample);
        int[] draws = new int[rows];
        for (int i = 0; i < resamples && rows > 1; i++)
        {
            chance.Fill(i, draws, rows);
            (double[] firstDrawn, double[] totalDrawn) = sums.Shares(draws);
            firsts.Set(i, firstDrawn);
            totals.Set(i, totalDrawn);
        }

        bool isKnown = rows > 1;
        return new SobolIndices
        {
            BaseRows = rows,
            Mean = sums.Mean,
            Variance = sums.Variance,
            Factors = [.. Enumerable.Range(0, design.Factors).Select(factor => new SobolIndex(
                isKnown ? firsts.IntervalOf(factor, first) : null, isKnown ? totals.IntervalOf(factor, total) : null))],
        };
    }
}
