namespace CoCreation.Sim.Analysis;

/// <summary>An estimate and the interval around it; a bootstrap interval need not hold the estimate.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Lower">Where the interval begins; at most <paramref name="Upper"/>.</param>
/// <param name="Upper">Where the interval ends.</param>
public sealed record Interval(double Estimate, double Lower, double Upper);
