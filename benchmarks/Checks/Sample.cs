namespace CoCreation.Sim.Benchmarks;

/// <summary>Several measurements of the same.</summary>
internal static class Sample
{
    /// <summary>The middle one; of an even number, the upper of the two.</summary>
    public static double Median(IEnumerable<double> measurements)
    {
        double[] sorted = [.. measurements.Order()];
        return sorted[sorted.Length / 2];
    }
}
