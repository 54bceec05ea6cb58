namespace CoCreation.Sim.Charts;

/// <summary>A value with its 95 % interval.</summary>
/// <param name="Value">The value; a value that is not a number is left out of figures, which say so.</param>
/// <param name="Low">Where the interval begins; not a number where there is none.</param>
/// <param name="High">Where the interval ends; not a number where there is none.</param>
public readonly record struct Whisker(double Value, double Low, double High)
{
    /// <summary>Whether the value can be drawn.</summary>
    internal bool IsDrawn => FindingScale.IsDrawn(Value);

    /// <summary>Whether the interval can be drawn, too.</summary>
    internal bool HasInterval => IsDrawn && FindingScale.IsDrawn(Low) && FindingScale.IsDrawn(High);

    /// <summary>All of its numbers that can be drawn.</summary>
    internal IEnumerable<double> Drawn => HasInterval ? [Low, Value, High] : IsDrawn ? [Value] : [];
}
