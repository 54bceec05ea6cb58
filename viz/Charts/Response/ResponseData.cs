using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>A measure at the levels of one factor.</summary>
public sealed record ResponseData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>What was varied.</summary>
    public required Quantity Factor { get; init; }

    /// <summary>What was measured.</summary>
    public required Quantity Measure { get; init; }

    /// <summary>What tells the lines apart, such as a second factor; default nothing.</summary>
    public Bilingual? Grouping { get; init; }

    /// <summary>One line, or up to four named ones; of more, the first four are shown.</summary>
    public required IReadOnlyList<ResponseLine> Lines { get; init; }
}

/// <summary>A measure at the levels of a factor, all else alike.</summary>
/// <param name="Levels">The levels, in any order.</param>
public sealed record ResponseLine(IReadOnlyList<ResponseLevel> Levels)
{
    /// <summary>What it is called; default nothing, for a line that stands alone.</summary>
    public Bilingual? Name { get; init; }
}

/// <summary>A measure at one level of a factor.</summary>
/// <param name="At">The value of the factor; where the level has a label, its place in the order.</param>
/// <param name="Mean">The mean with its interval.</param>
/// <param name="Replications">The measure in every single run; may be empty.</param>
public sealed record ResponseLevel(double At, Whisker Mean, IReadOnlyList<double> Replications)
{
    /// <summary>What the level is called, for factors that are not numbers; default its value.</summary>
    public Bilingual? Label { get; init; }
}
