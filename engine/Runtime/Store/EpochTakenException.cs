namespace CoCreation.Sim.Runtime;

/// <summary>Another process has begun the same epoch of a run before: this one must not go on.</summary>
internal sealed class EpochTakenException() : IOException("another process has gone on with this run");
