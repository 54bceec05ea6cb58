using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>How long subjects live in named designs.</summary>
public sealed record CurvesData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>The designs, two to four; of more, the first four are shown. One with fewer than five lives has no curve, and it is said.</summary>
    public required IReadOnlyList<CurveDesign> Designs { get; init; }

    /// <summary>Why there is no curve at all; default that there are no numbers.</summary>
    internal Bilingual? Without { get; init; }

    /// <summary>What the axis of shares shows; default the share of networks still alive.</summary>
    public Bilingual? Alive { get; init; }

    /// <summary>What the axis of time shows; default weeks, or years with their weeks where there are many.</summary>
    public Bilingual? Time { get; init; }

    /// <summary>What the axis of time shows where it counts years; default as <see cref="Time"/>.</summary>
    public Bilingual? Years { get; init; }
}

/// <summary>The lives in one design.</summary>
/// <param name="Name">What the design is called.</param>
/// <param name="Lives">How long each lived, in weeks, and whether its end was seen; in any order.</param>
public sealed record CurveDesign(Bilingual Name, IReadOnlyList<Lifetime> Lives);
