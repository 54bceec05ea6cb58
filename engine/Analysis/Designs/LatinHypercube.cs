namespace CoCreation.Sim.Analysis;

/// <summary>
/// Points of which each has a stratum of every factor for itself (McKay, Beckman and Conover 1979, Technometrics 21:239).
/// </summary>
public static class LatinHypercube
{
    /// <summary>The points, each coordinate in [0, 1): of the n strata [i/n, (i+1)/n) of every factor, each holds one point.</summary>
    /// <param name="count">How many points; from 1 to 2^24.</param>
    /// <param name="factors">How many factors; at least 1. The coordinates of a factor do not depend on how many follow it.</param>
    /// <param name="seed">The seed of the order of the strata and of the places within them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double[][] Points(int count, int factors, ulong seed)
    {
        Guard.NumberOf(nameof(count), count, 1);
        Guard.NumberOf(nameof(factors), factors, 1);
        AnalysisChance strata = new(seed, AnalysisPurpose.Stratum);
        AnalysisChance within = new(seed, AnalysisPurpose.Within);
        double[][] points = [.. Enumerable.Range(0, count).Select(_ => new double[factors])];
        for (int factor = 0; factor < factors; factor++)
        {
            int[] order = strata.Permutation(factor, count);
            for (int i = 0; i < count; i++)
            {
                double place = (order[i] + within.Uniform(factor, i)) / count;
                points[i][factor] = Math.Min(place, Math.BitDecrement((order[i] + 1.0) / count));
            }
        }

        return points;
    }
}
