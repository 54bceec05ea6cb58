namespace CoCreation.Sim.Analysis;

/// <summary>
/// The Weibull distribution that makes observed lifetimes most likely: S(t) = exp(-(t / scale)^shape) (Weibull 1951, Journal of
/// Applied Mechanics 18:293). The shape solves the profile likelihood equation on the logarithm of the shape, where the solution is
/// bracketed and halved: it is found under heavy censoring, too. Intervals are Wald's on the logarithm, from the observed information
/// (Cohen 1965, Technometrics 7:579).
/// </summary>
public sealed record Weibull
{
    /// <summary>The shape; above 0. Above 1, the hazard rises with age; below 1, it falls.</summary>
    public required double Shape { get; init; }

    /// <summary>The standard error of <see cref="Shape"/>; above 0.</summary>
    public required double ShapeError { get; init; }

    /// <summary>The scale, in the unit of the durations; above 0. A share of 1 / e lives longer.</summary>
    public required double Scale { get; init; }

    /// <summary>The standard error of <see cref="Scale"/>; above 0.</summary>
    public required double ScaleError { get; init; }

    /// <summary>The logarithm of the likelihood at the estimate.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>The shape with its 95 % interval.</summary>
    public Interval ShapeInterval => OnLog(Shape, ShapeError);

    /// <summary>The scale with its 95 % interval.</summary>
    public Interval ScaleInterval => OnLog(Scale, ScaleError);

    /// <summary>The time that half of the subjects outlive, in the unit of the durations.</summary>
    public double Median => Scale * Math.Pow(Math.Log(2), 1 / Shape);

    /// <summary>The share that lives longer than a time; in [0, 1].</summary>
    /// <param name="time">The time, in the unit of the durations; before 0 all live.</param>
    /// <exception cref="ArgumentException">The time is not a number.</exception>
    public double SurvivalAt(double time) => double.IsNaN(time)
        ? throw new ArgumentException("A time is a number.", nameof(time))
        : time <= 0 ? 1 : Math.Exp(-Math.Pow(time / Scale, Shape));

    /// <summary>Estimates shape and scale of lifetimes, in any order.</summary>
    /// <param name="lifetimes">The subjects.</param>
    /// <returns>
    /// The estimate; null where the likelihood has no maximum: nobody ended, all ends are at the longest time, or one is at time 0.
    /// </returns>
    public static Weibull? Fit(IReadOnlyList<Lifetime> lifetimes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        WeibullLikelihood? likelihood = WeibullLikelihood.Of(lifetimes);
        return likelihood?.LogShape() is { } logShape ? likelihood.At(logShape) : null;
    }

    private static Interval OnLog(double value, double error)
    {
        double factor = Math.Exp(NormalDistribution.Quantile975 * error / value);
        return new Interval(value, value / factor, value * factor);
    }
}
