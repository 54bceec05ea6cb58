using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>Elementary effects of factors on a measure (Morris 1991; Campolongo et al. 2007).</summary>
public sealed record MorrisData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>What was measured; both axes have its unit.</summary>
    public required Quantity Measure { get; init; }

    /// <summary>The factors, in any order; of more than twenty, those with the largest effects are shown.</summary>
    public required IReadOnlyList<MorrisFactor> Factors { get; init; }
}

/// <summary>The elementary effects of one factor.</summary>
/// <param name="Factor">What it is called.</param>
/// <param name="MeanEffect">Mu star: the mean of the absolute effects, with its interval if there is one; at least 0.</param>
/// <param name="Spread">Sigma: the standard deviation of the effects; at least 0.</param>
public sealed record MorrisFactor(Bilingual Factor, Whisker MeanEffect, double Spread);
