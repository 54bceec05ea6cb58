namespace CoCreation.Sim.Analysis;

/// <summary>What one covariate does to the hazard.</summary>
/// <param name="Value">The logarithm of the factor by which one unit more multiplies the hazard.</param>
/// <param name="StandardError">Its standard error, from the observed information; above 0.</param>
public sealed record CoxCoefficient(double Value, double StandardError)
{
    /// <summary>The factor by which one unit more multiplies the hazard, with its 95 % interval (Wald); above 0.</summary>
    public Interval HazardRatio => new(
        Math.Exp(Value),
        Math.Exp(Value - (NormalDistribution.Quantile975 * StandardError)),
        Math.Exp(Value + (NormalDistribution.Quantile975 * StandardError)));

    /// <summary>The chance of so large a coefficient or a larger one, of either sign, without any effect (Wald); in [0, 1].</summary>
    public double PValue => 2 * NormalDistribution.Below(-Math.Abs(Value / StandardError));
}
