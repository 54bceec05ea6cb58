namespace CoCreation.Sim.Charts;

/// <summary>Runs of a design that varies several factors at once, such as a Latin hypercube.</summary>
public sealed record ScatterData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>What was measured.</summary>
    public required Quantity Measure { get; init; }

    /// <summary>What was varied; of more than six, the first six are shown.</summary>
    public required IReadOnlyList<Quantity> Factors { get; init; }

    /// <summary>The runs, in any order.</summary>
    public required IReadOnlyList<ScatterRun> Runs { get; init; }
}

/// <summary>One run.</summary>
/// <param name="Factors">The value of every factor, in the order of <see cref="ScatterData.Factors"/>; a missing one is not a number.</param>
/// <param name="Measure">The measure; not a number where it is missing.</param>
public sealed record ScatterRun(IReadOnlyList<double> Factors, double Measure)
{
    /// <summary>The point of the design that it is a run of: means are over points, whose runs say only the same again. Null (default): one of its own.</summary>
    public int? Point { get; init; }
}
