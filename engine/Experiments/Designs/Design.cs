namespace CoCreation.Sim.Experiments;

/// <summary>How the points of an experiment are chosen.</summary>
public abstract record Design
{
    private Design()
    {
    }

    /// <summary>Every combination of levels, the last factor changing fastest.</summary>
    public sealed record Grid : Design;

    /// <summary>The points that a file, or a stress test, lists.</summary>
    public sealed record Listed : Design;

    /// <summary>A Latin hypercube (McKay, Beckman and Conover 1979, Technometrics 21:239).</summary>
    /// <param name="Points">How many points.</param>
    /// <param name="Seed">Keys the sample.</param>
    public sealed record LatinHypercube(int Points, ulong Seed) : Design;

    /// <summary>Saltelli's design for first-order and total Sobol indices (Saltelli 2002, Computer Physics Communications 145:280).</summary>
    /// <param name="Base">Points of each of the two base samples; the design has so many times (factors + 2) points.</param>
    /// <param name="Seed">Keys the sample.</param>
    public sealed record Sobol(int Base, ulong Seed) : Design;

    /// <summary>Elementary effects (Morris 1991, Technometrics 33:161).</summary>
    /// <param name="Trajectories">How many trajectories, of (factors + 1) points each.</param>
    /// <param name="Levels">Levels of each factor; even.</param>
    /// <param name="Seed">Keys the sample.</param>
    public sealed record Morris(int Trajectories, int Levels, ulong Seed) : Design;
}
