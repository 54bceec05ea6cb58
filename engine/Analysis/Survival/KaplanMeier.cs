namespace CoCreation.Sim.Analysis;

/// <summary>
/// The product-limit estimate of a survival curve from lifetimes of which some are censored
/// (Kaplan and Meier 1958, Journal of the American Statistical Association 53:457).
/// </summary>
public sealed class KaplanMeier
{
    // A product of fractions that is 1/2 on paper may come out a hair above it; that must not move the median by a whole step.
    private const double Rounding = 1e-12;

    private KaplanMeier(IReadOnlyList<SurvivalStep> steps) => Steps = steps;

    /// <summary>One step for every distinct duration, events or not, in rising order of time; empty without lifetimes.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>The smallest time at which survival is 1/2 or less; null when the curve never falls that far.</summary>
    public double? Median => Steps.FirstOrDefault(step => step.Survival <= 0.5 + Rounding)?.Time;

    /// <summary>Estimates the curve of the given lifetimes, in any order.</summary>
    /// <param name="lifetimes">The subjects; events at a time come before censorings at it.</param>
    public static KaplanMeier Estimate(IEnumerable<Lifetime> lifetimes)
    {
        var times = lifetimes.GroupBy(life => life.Duration, life => life.Ended).OrderBy(time => time.Key).ToArray();
        return new KaplanMeier(ProductLimit.Steps(times));
    }

    /// <summary>
    /// The estimated share that lives longer than <paramref name="time"/>; in [0, 1]. It is 1 before the first step, flat after
    /// the last one, even if that is a censoring, and NaN without any lifetime.
    /// </summary>
    /// <param name="time">The time, in the unit of the durations.</param>
    /// <exception cref="ArgumentException">The time is not a number.</exception>
    public double SurvivalAt(double time)
    {
        if (double.IsNaN(time))
        {
            throw new ArgumentException("A time is a number.", nameof(time));
        }

        var passed = StepsUpTo(time);
        return Steps.Count == 0 ? double.NaN : passed == 0 ? 1 : Steps[passed - 1].Survival;
    }

    /// <summary>How many subjects were alive and watched just before a time; those seen to end or censored at it count.</summary>
    /// <param name="time">The time, in the unit of the durations.</param>
    public int AtRiskAt(double time)
    {
        SurvivalStep? next = Steps.FirstOrDefault(step => step.Time >= time);
        return next?.AtRisk ?? 0;
    }

    private int StepsUpTo(double time)
    {
        var (low, high) = (0, Steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Steps[middle].Time <= time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
