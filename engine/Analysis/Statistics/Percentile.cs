namespace CoCreation.Sim.Analysis;

/// <summary>Percentiles of a list, between neighbours in proportion (Hyndman and Fan 1996, American Statistician 50:361, type 7).</summary>
internal static class Percentile
{
    /// <summary>The value of a sorted list with a share of it below; the share is in [0, 1], the list not empty.</summary>
    internal static double OfSorted(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = Math.Min((int)place, sorted.Length - 1);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>An estimate with the middle 95 % of its resamples, which are sorted; null where one is not finite.</summary>
    internal static Interval? Middle95(double estimate, double[] drawn)
    {
        if (!double.IsFinite(estimate) || !drawn.All(double.IsFinite))
        {
            return null;
        }

        Array.Sort(drawn);
        return new Interval(estimate, OfSorted(drawn, 0.025), OfSorted(drawn, 0.975));
    }
}
