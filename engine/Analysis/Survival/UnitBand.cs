namespace CoCreation.Sim.Analysis;

/// <summary>
/// 95 % bands around a share on the scale of log(-log share), which keeps them in [0, 1] (Kalbfleisch and Prentice 1980, The
/// Statistical Analysis of Failure Time Data). A share of 0 or 1 has no width.
/// </summary>
internal static class UnitBand
{
    internal static double Lower(double share, double error) => Bound(share, error, NormalDistribution.Quantile975);

    internal static double Upper(double share, double error) => Bound(share, error, -NormalDistribution.Quantile975);

    private static double Bound(double share, double error, double quantile)
    {
        if (share is <= 0 or >= 1)
        {
            return share;
        }

        double transformed = error / (share * -Math.Log(share));
        return Math.Pow(share, Math.Exp(quantile * transformed));
    }
}
