namespace CoCreation.Sim.Analysis;

/// <summary>How ends at one and the same time are taken.</summary>
public enum CoxTies
{
    /// <summary>As if they had come one after the other, in an order that is averaged (Efron 1977, JASA 72:557).</summary>
    Efron,

    /// <summary>As if all had been at risk at each (Breslow 1974, Biometrics 30:89).</summary>
    Breslow,
}

/// <summary>Whether a Cox regression came to a result.</summary>
public enum CoxOutcome
{
    /// <summary>The likelihood has one maximum, which was found.</summary>
    Converged,

    /// <summary>Nobody ended: there is nothing to explain.</summary>
    NoEnds,

    /// <summary>A covariate is the same for all who are at risk together, or follows from others: it has no coefficient.</summary>
    Undetermined,

    /// <summary>A covariate, or several together, tell without exception who ends first: the coefficients have no finite value.</summary>
    Separated,

    /// <summary>The maximum was not found in the iterations allowed.</summary>
    NotConverged,
}

/// <summary>
/// Proportional hazards: how much each of several covariates multiplies the chance to end (Cox 1972, Journal of the Royal
/// Statistical Society B 34:187). Newton's method with step halving.
/// </summary>
public sealed record CoxRegression
{
    /// <summary>Whether there is a result.</summary>
    public required CoxOutcome Outcome { get; init; }

    /// <summary>One coefficient for every covariate, in their order; empty unless converged.</summary>
    public required IReadOnlyList<CoxCoefficient> Coefficients { get; init; }

    /// <summary>The first covariate that is <see cref="CoxOutcome.Undetermined"/> or <see cref="CoxOutcome.Separated"/>; otherwise null.</summary>
    public required int? Covariate { get; init; }

    /// <summary>The logarithm of the partial likelihood with all coefficients 0; at most 0.</summary>
    public required double LogLikelihoodAtZero { get; init; }

    /// <summary>The logarithm of the partial likelihood at the result; at most 0; null unless converged.</summary>
    public required double? LogLikelihood { get; init; }

    /// <summary>How many subjects there are.</summary>
    public required int Subjects { get; init; }

    /// <summary>How many of them ended.</summary>
    public required int Ends { get; init; }

    /// <summary>How many of Newton's steps were taken.</summary>
    public required int Iterations { get; init; }

    /// <summary>Twice the gain in log likelihood over coefficients of 0; at least 0; null unless converged.</summary>
    public double? LikelihoodRatio => LogLikelihood is { } found ? Math.Max(0, 2 * (found - LogLikelihoodAtZero)) : null;

    /// <summary>The chance of so large a <see cref="LikelihoodRatio"/> or a larger one without any effect; in [0, 1].</summary>
    public double? PValue => LikelihoodRatio is { } ratio ? ChiSquared.Above(ratio, Coefficients.Count) : null;

    /// <summary>Fits the coefficients.</summary>
    /// <param name="lifetimes">The subjects, in any order.</param>
    /// <param name="covariates">Of each subject, at the same place, the value of every covariate; finite; at least one.</param>
    /// <param name="ties">How ends at the same time are taken.</param>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, subjects differ in their number of covariates or have none, or a value is not finite.
    /// </exception>
    public static CoxRegression Fit(
        IReadOnlyList<Lifetime> lifetimes, IReadOnlyList<IReadOnlyList<double>> covariates, CoxTies ties = CoxTies.Efron)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        ArgumentNullException.ThrowIfNull(covariates);
        if (lifetimes.Count != covariates.Count)
        {
            throw new ArgumentException($"Each of {lifetimes.Count} subjects has covariates, not {covariates.Count}.", nameof(covariates));
        }

        foreach (IReadOnlyList<double> row in covariates)
        {
            Guard.Finite(row, nameof(covariates));
            if (row.Count == 0 || row.Count != covariates[0].Count)
            {
                throw new ArgumentException("All subjects have the same covariates, at least one.", nameof(covariates));
            }
        }

        return new CoxNewton(new CoxLikelihood(lifetimes, covariates, ties)).Fitted();
    }
}
