namespace CoCreation.Sim.Charts;

/// <summary>Where values lie between two ends.</summary>
/// <param name="Least">The value at the beginning; above 0 on a logarithmic scale.</param>
/// <param name="Most">The value at the end; above the least.</param>
/// <param name="IsLogarithmic">Whether equal lengths are equal factors.</param>
internal sealed record Scale(double Least, double Most, bool IsLogarithmic = false)
{
    /// <summary>The part of the way from the beginning to the end; 0 and 1 are the ends.</summary>
    public double PartOf(double value) => IsLogarithmic
        ? Math.Log(value / Least) / Math.Log(Most / Least)
        : (value - Least) / (Most - Least);
}
