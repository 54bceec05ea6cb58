using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>Sobol indices: which share of a measure's variance each factor explains (Sobol 1993; Saltelli et al. 2010).</summary>
public sealed record SobolData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>What was measured.</summary>
    public required Quantity Measure { get; init; }

    /// <summary>The factors, in any order; they are shown by falling total index, of more than twelve the first twelve.</summary>
    public required IReadOnlyList<SobolFactor> Factors { get; init; }
}

/// <summary>The indices of one factor.</summary>
/// <param name="Factor">What it is called.</param>
/// <param name="First">The first-order index: what it explains by itself; an estimate may lie below 0.</param>
/// <param name="Total">The total index: what it explains with all of its interactions.</param>
public sealed record SobolFactor(Bilingual Factor, Whisker First, Whisker Total);
