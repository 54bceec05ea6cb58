using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Sim.Analysis;

/// <summary>A value of an attribute in a graph file, or none.</summary>
public readonly record struct GraphValue
{
    private readonly double _number;
    private readonly string? _text;

    private GraphValue(GraphValueKind kind, double number, string? text) => (Kind, _number, _text, IsThere) = (kind, number, text, true);

    /// <summary>No value: nothing is written.</summary>
    public static GraphValue None => default;

    /// <summary>What it is; of none, text.</summary>
    public GraphValueKind Kind { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsThere { get; }

    /// <summary>A text; null is no value.</summary>
    public static GraphValue Of(string? text) => text is null ? None : new GraphValue(GraphValueKind.Text, 0, text);

    /// <summary>A whole number.</summary>
    public static GraphValue Of(int number) => new(GraphValueKind.Whole, number, null);

    /// <summary>A number; one that is not a number (NaN) is no value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite: the formats write that in different ways.</exception>
    public static GraphValue Of(double number) => double.IsNaN(number) ? None
        : double.IsInfinity(number) ? throw new ArgumentOutOfRangeException(nameof(number), number, "A number in a graph file is finite.")
        : new GraphValue(GraphValueKind.Number, number, null);

    /// <summary>Yes or no.</summary>
    public static GraphValue Of(bool isSo) => new(GraphValueKind.YesNo, isSo ? 1 : 0, null);

    /// <summary>The value as it stands in a file, the same on every machine; empty if there is none.</summary>
    public override string ToString() => Kind switch
    {
        GraphValueKind.Text => _text ?? "",
        GraphValueKind.Whole or GraphValueKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        GraphValueKind.YesNo => _number != 0 ? "true" : "false",
        _ => throw new UnreachableException($"no text for {Kind}"),
    };

    /// <summary>Refuses a value of another kind than was declared.</summary>
    internal void Check(GraphField attribute)
    {
        if (IsThere && Kind != attribute.Kind)
        {
            throw new ArgumentException($"'{attribute.Name}' is declared as {attribute.Kind}, not {Kind}.");
        }
    }
}
