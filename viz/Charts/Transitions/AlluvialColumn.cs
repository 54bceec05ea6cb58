using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>Networks of one fate at one age: a bar in a column.</summary>
/// <param name="Fate">The fate.</param>
/// <param name="Count">How many networks.</param>
/// <param name="Top">Where it begins, from the top of the figure.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record AlluvialBar(Fate Fate, int Count, float Top, float Bottom)
{
    public float Middle => (Top + Bottom) / 2;

    public float Height => Bottom - Top;
}

/// <summary>All networks at one age, as bars on each other.</summary>
/// <param name="X">Where the column begins.</param>
/// <param name="Bars">Its bars from the bottom up; only fates that there are.</param>
internal sealed record AlluvialColumn(float X, IReadOnlyList<AlluvialBar> Bars)
{
    private const float Gap = 5;

    /// <summary>Stacks the bars of a column.</summary>
    /// <param name="x">Where the column begins.</param>
    /// <param name="counts">Networks, indexed by fate.</param>
    /// <param name="bottom">Where the lowest bar ends.</param>
    /// <param name="unit">The height of one network.</param>
    public static AlluvialColumn Of(float x, IReadOnlyList<int> counts, float bottom, float unit)
    {
        List<AlluvialBar> bars = [];
        float at = bottom;
        foreach (Fate fate in FateLook.Order.Where(fate => counts[(int)fate] > 0))
        {
            int count = counts[(int)fate];
            bars.Add(new AlluvialBar(fate, count, at - (count * unit), at));
            at -= (count * unit) + Gap;
        }

        return new AlluvialColumn(x, bars);
    }

    /// <summary>The height of a network such that every column has room.</summary>
    public static float UnitFor(int networks, float height) => (height - ((FateLook.Order.Count - 1) * Gap)) / networks;
}
