namespace CoCreation.Sim.Experiments;

/// <summary>How many networks of each type are alive: of one tick, or a mean over several.</summary>
/// <param name="Competition">Competition networks.</param>
/// <param name="Ignorance">Ignorance networks.</param>
/// <param name="Lament">Complaint networks.</param>
/// <param name="CoCreation">Co-creation communities.</param>
/// <param name="Loose">Networks in which no activity prevails.</param>
/// <param name="Dormant">Networks in which hardly anybody does anything.</param>
public sealed record TypeCounts(double Competition, double Ignorance, double Lament, double CoCreation, double Loose, double Dormant)
{
    /// <summary>All networks.</summary>
    public double All => Competition + Ignorance + Lament + CoCreation + Loose + Dormant;

    /// <summary>The mean of several; all 0 for none.</summary>
    public static TypeCounts Mean(IReadOnlyCollection<TypeCounts> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        double n = Math.Max(1, counts.Count);
        return new TypeCounts(
            counts.Sum(count => count.Competition) / n,
            counts.Sum(count => count.Ignorance) / n,
            counts.Sum(count => count.Lament) / n,
            counts.Sum(count => count.CoCreation) / n,
            counts.Sum(count => count.Loose) / n,
            counts.Sum(count => count.Dormant) / n);
    }
}
