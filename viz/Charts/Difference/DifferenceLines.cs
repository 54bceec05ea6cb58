using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>How much more there is in the one run than in the other, week by week.</summary>
/// <param name="Look">How the line looks.</param>
/// <param name="Values">The differences, indexed as the weeks; not empty.</param>
internal sealed record DifferenceLine(TypeLook Look, IReadOnlyList<double> Values)
{
    /// <summary>The difference in the last week.</summary>
    public double Last => Values[^1];
}

/// <summary>Paired differences of two runs, B less A.</summary>
/// <param name="Weeks">The weeks, rising; at least one.</param>
/// <param name="Output">All that was made up to each week.</param>
/// <param name="Alive">Networks alive by type.</param>
internal sealed record DifferenceLines(IReadOnlyList<int> Weeks, DifferenceLine Output, ByType<DifferenceLine> Alive)
{
    // What all networks do together has no type: it is black.
    private static readonly TypeLook All = new(Paper.Black, MarkShape.Disc, LineLook.Solid, 2.5f);

    public static DifferenceLines Of(RunDifference difference)
    {
        PairedTick[] ticks = Stack.Thinned(difference.Ticks);
        return new DifferenceLines(
            [.. ticks.Select(tick => tick.Tick)],
            Line(All, Measure.CumulatedOutput),
            new ByType<DifferenceLine>(
                Line(TypeLook.Of.CoCreation, Measure.CoCreation),
                Line(TypeLook.Of.Competition, Measure.Competition),
                Line(TypeLook.Of.Ignorance, Measure.Ignorance),
                Line(TypeLook.Of.Lament, Measure.Lament),
                Line(TypeLook.Of.Loose, Measure.Loose, Measure.Dormant)));

        DifferenceLine Line(TypeLook look, params Measure[] measures) =>
            new(look, [.. ticks.Select(tick => measures.Sum(measure => tick.Difference(measure) ?? 0))]);
    }
}
