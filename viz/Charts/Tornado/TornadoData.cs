using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What stresses change, against runs of the same seeds without any.</summary>
public sealed record TornadoData
{
    /// <summary>What is said about the figure.</summary>
    public required FigureCaption Caption { get; init; }

    /// <summary>What was measured; the unit is that of the effects, such as "%".</summary>
    public required Quantity Measure { get; init; }

    /// <summary>What the axis shows, such as "change of output against no stress"; its unit is that of the measure.</summary>
    public required Bilingual Effect { get; init; }

    /// <summary>The stresses in the order in which they are shown, usually by falling size; of more than twelve, the first twelve are.</summary>
    public required IReadOnlyList<TornadoRow> Rows { get; init; }

    /// <summary>Whether more of the measure is better; default yes. It says which bars hurt and which help.</summary>
    public bool IsMoreBetter { get; init; } = true;
}

/// <summary>The effect of one stress.</summary>
/// <param name="Stress">What it is called.</param>
/// <param name="Effect">The difference with its paired 95 % interval, in the unit of the measure.</param>
/// <param name="Worse">In how many pairs of runs it got worse; from 0 to <paramref name="Seeds"/>.</param>
/// <param name="Seeds">How many pairs of runs there are.</param>
public sealed record TornadoRow(Bilingual Stress, Whisker Effect, int Worse, int Seeds);
