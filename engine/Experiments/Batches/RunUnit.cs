namespace CoCreation.Sim.Experiments;

/// <summary>A run of an experiment, before it is done.</summary>
/// <param name="Point">From 1.</param>
/// <param name="Replication">From 1.</param>
internal readonly record struct RunUnit(int Point, int Replication);
