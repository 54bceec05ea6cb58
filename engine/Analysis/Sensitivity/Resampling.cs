namespace CoCreation.Sim.Analysis;

/// <summary>What every resample gave for every factor.</summary>
internal sealed class Resampling(int factors, int resamples)
{
    private readonly double[][] _drawn = [.. Enumerable.Range(0, factors).Select(_ => new double[resamples])];

    /// <summary>Takes one resample's values, by factor.</summary>
    internal void Set(int resample, double[] values)
    {
        for (int factor = 0; factor < values.Length; factor++)
        {
            _drawn[factor][resample] = values[factor];
        }
    }

    /// <summary>A factor's estimate with the middle 95 % of its resamples; null where one is not finite.</summary>
    internal Interval? IntervalOf(int factor, double[] estimates) => Percentile.Middle95(estimates[factor], _drawn[factor]);
}
