namespace CoCreation.Sim.Experiments;

/// <summary>All measures of one tick.</summary>
public static class MeasureRow
{
    /// <summary>The measures, indexed by <see cref="Measure"/>; null where there is none.</summary>
    /// <param name="row">The tick.</param>
    /// <param name="output">The output up to the tick and in it.</param>
    public static IReadOnlyList<double?> Of(TickRow row, double output)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Measures.Of(row, output);
    }
}
