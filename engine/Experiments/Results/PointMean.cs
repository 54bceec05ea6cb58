using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>The mean of a measure over the runs of a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Mean">The mean and its 95 % interval.</param>
public sealed record PointMean(PointInfo Point, RunMeasure Measure, MeanInterval Mean);

/// <summary>How a point differs from the baseline, paired by seed.</summary>
/// <param name="Point">The point.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Difference">The difference and its 95 % interval.</param>
/// <param name="Baseline">The mean of the baseline over the same pairs; null without any.</param>
public sealed record Contrast(PointInfo Point, RunMeasure Measure, PairedDifference Difference, double? Baseline)
{
    /// <summary>The difference as a share of the mean of the baseline; null where that is 0 or unknown.</summary>
    public double? Relative => Share(Difference.Difference.Mean);

    /// <summary>A number in the unit of the measure as a share of the mean of the baseline; null where that is 0 or unknown.</summary>
    public double? Share(double? number) => Baseline is null or 0 ? null : number / Math.Abs(Baseline.Value);
}

/// <summary>What an index of sensitivity says.</summary>
public enum IndexKind
{
    /// <summary>Sobol, first order: the share of variance that the factor explains alone.</summary>
    First,

    /// <summary>Sobol, total: the share of variance that the factor takes part in.</summary>
    Total,

    /// <summary>Morris: mean elementary effect.</summary>
    Mu,

    /// <summary>Morris: mean absolute elementary effect.</summary>
    MuStar,

    /// <summary>Morris: standard deviation of elementary effects, large where effects hang on other factors.</summary>
    Sigma,
}

/// <summary>How much a measure hangs on a factor.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Kind">Which index.</param>
/// <param name="Interval">The estimate with its 95 % bootstrap interval; null where there is none.</param>
/// <param name="Samples">Base points or trajectories that were used.</param>
public sealed record SensitivityIndex(RunMeasure Measure, FactorInfo Factor, IndexKind Kind, Interval? Interval, int Samples)
{
    /// <summary>The estimate; null where there is none.</summary>
    public double? Estimate => Interval?.Estimate;

    /// <summary>Where its interval begins.</summary>
    public double? Lower => Interval?.Lower;

    /// <summary>Where its interval ends.</summary>
    public double? Upper => Interval?.Upper;
}
