namespace CoCreation.Sim.Charts;

/// <summary>Scales with room for any data: none, one, all the same, huge, tiny.</summary>
internal static class FindingScale
{
    private const double Headroom = 0.06;
    private const double Rounding = 1e-6;

    // Beyond these ends are no measures: their squares, or their parts of an axis, would leave the range of numbers.
    private const double Huge = 1e100;
    private const double Tiny = 1e-100;

    /// <summary>Whether a number can be drawn.</summary>
    public static bool IsDrawn(double value) => double.IsFinite(value) && Math.Abs(value) < Huge;

    /// <summary>A scale a little wider than the values.</summary>
    public static Scale Of(IEnumerable<double> values)
    {
        double[] drawn = [.. values.Where(IsDrawn)];
        double least = drawn.DefaultIfEmpty(0).Min();
        double most = drawn.DefaultIfEmpty(0).Max();
        double size = Math.Max(Math.Abs(least), Math.Abs(most));
        bool isPoint = most - least <= Math.Max(Tiny, Rounding * size);
        double room = !isPoint ? Headroom * (most - least) : size > Tiny ? size / 10 : 1;
        return new Scale(least - room, most + room);
    }

    /// <summary>The same with 0 on it.</summary>
    public static Scale WithZero(IEnumerable<double> values) => Of(values.Append(0));

    /// <summary>The same from 0 on, for values that are not below it.</summary>
    public static Scale FromZero(IEnumerable<double> values) => new(0, WithZero(values).Most);
}
