namespace CoCreation.Sim.Charts;

/// <summary>One layer of a stack, week by week.</summary>
/// <param name="Look">How it looks.</param>
/// <param name="Lower">Where the band begins; indexed as the weeks.</param>
/// <param name="Upper">Where it ends; not below where it begins.</param>
internal sealed record Band(TypeLook Look, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper)
{
    /// <summary>Its height in the last week.</summary>
    public double Last => Upper[^1] - Lower[^1];

    /// <summary>The middle of the band in the last week.</summary>
    public double Middle => (Upper[^1] + Lower[^1]) / 2;
}
