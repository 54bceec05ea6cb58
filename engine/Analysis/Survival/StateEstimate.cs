namespace CoCreation.Sim.Analysis;

/// <summary>The estimated chance to be in a state at a time.</summary>
/// <param name="Probability">The chance; in [0, 1].</param>
/// <param name="StandardError">Its standard error, of Greenwood's kind; at least 0.</param>
public sealed record StateEstimate(double Probability, double StandardError)
{
    /// <summary>Where the 95 % band begins, on the scale of log(-log(1 - p)); in [0, 1].</summary>
    public double Lower => 1 - UnitBand.Upper(1 - Probability, StandardError);

    /// <summary>Where the 95 % band ends; in [0, 1].</summary>
    public double Upper => 1 - UnitBand.Lower(1 - Probability, StandardError);
}
