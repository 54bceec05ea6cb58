namespace CoCreation.Sim.Analysis;

/// <summary>
/// The log-rank test: whether lifetimes of several groups may come from one and the same distribution
/// (Mantel 1966, Cancer Chemotherapy Reports 50:163).
/// </summary>
/// <param name="ChiSquared">How far ended and expected numbers are apart; at least 0, and 0 where nothing can be compared.</param>
/// <param name="Freedom">Degrees of freedom: groups that can be compared, less one; at least 0.</param>
public sealed record LogRank(double ChiSquared, int Freedom)
{
    // Below this share of the largest variance, a group tells nothing that the others do not.
    private const double Negligible = 1e-10;

    /// <summary>How many more of the first group ended than would be expected; below 0 where it lived longer than the others, 0 where nothing can be compared.</summary>
    public double SurplusOfFirst { get; init; }

    /// <summary>The chance of so great a difference or a greater one if there were none; in [0, 1].</summary>
    public double PValue => Freedom == 0 ? 1 : Analysis.ChiSquared.Above(ChiSquared, Freedom);

    /// <summary>Tests groups of lifetimes; groups without any do not count.</summary>
    /// <param name="groups">The lifetimes of each group, in any order.</param>
    public static LogRank Test(params IReadOnlyList<IReadOnlyList<Lifetime>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        GroupWalk walk = new([.. groups.Where(group => group.Count > 0)]);
        double[] surplus = new double[walk.Groups];
        double[,] variance = new double[walk.Groups, walk.Groups];
        while (walk.MoveNext())
        {
            Add(walk.AtRisk, walk.Ended, surplus, variance);
        }

        double first = surplus.FirstOrDefault();
        return Solved(surplus, variance) with { SurplusOfFirst = first };
    }

    /// <summary>Adds what one time says: how many ended in each group beyond what would be expected, and how far chance goes.</summary>
    private static void Add(double[] atRisk, double[] ended, double[] surplus, double[,] variance)
    {
        (double all, double allEnded) = (atRisk.Sum(), ended.Sum());
        double spread = all <= 1 ? 0 : allEnded * (all - allEnded) / (all - 1);
        for (int i = 0; i < surplus.Length; i++)
        {
            surplus[i] += ended[i] - (allEnded * atRisk[i] / all);
            for (int j = 0; j < surplus.Length; j++)
            {
                variance[i, j] += spread * atRisk[i] / all * ((i == j ? 1 : 0) - (atRisk[j] / all));
            }
        }
    }

    /// <summary>The surplus against its variance, of all groups but the last, which follows from them: by elimination.</summary>
    private static LogRank Solved(double[] surplus, double[,] variance)
    {
        int count = Math.Max(0, surplus.Length - 1);
        double least = Negligible * Enumerable.Range(0, count).Select(i => variance[i, i]).DefaultIfEmpty().Max();
        (double sum, int freedom) = (0, 0);
        for (int i = 0; i < count; i++)
        {
            if (variance[i, i] <= least)
            {
                continue;
            }

            freedom++;
            sum += surplus[i] * surplus[i] / variance[i, i];
            for (int j = i + 1; j < count; j++)
            {
                double part = variance[j, i] / variance[i, i];
                surplus[j] -= part * surplus[i];
                for (int k = i + 1; k < count; k++)
                {
                    variance[j, k] -= part * variance[i, k];
                }
            }
        }

        return new LogRank(sum, freedom);
    }
}
