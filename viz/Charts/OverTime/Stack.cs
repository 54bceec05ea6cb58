using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>Bands on each other, week by week, in the fixed order of types: co-creation at the bottom.</summary>
/// <param name="Weeks">The weeks, rising; at least one.</param>
/// <param name="Bands">The bands from the bottom up, each indexed as the weeks.</param>
internal sealed record Stack(IReadOnlyList<int> Weeks, IReadOnlyList<Band> Bands)
{
    // More weeks than the figure has dots across would only blur.
    private const int MostWeeks = 1600;

    /// <summary>The greatest height.</summary>
    public double Most => Bands[^1].Upper.Max();

    /// <summary>Stacks what every week has of each type.</summary>
    public static Stack Of(IReadOnlyList<(int Week, ByType<double> Heights)> weeks)
    {
        (int Week, ByType<double> Heights)[] shown = Thinned(weeks);
        IReadOnlyList<TypeLook> looks = TypeLook.Of.All;
        Band[] bands = new Band[looks.Count];
        double[] lower = new double[shown.Length];
        for (int i = 0; i < bands.Length; i++)
        {
            double[] upper = [.. lower.Zip(shown, (below, week) => below + week.Heights.All[i])];
            bands[i] = new Band(looks[i], lower, upper);
            lower = upper;
        }

        return new Stack([.. shown.Select(week => week.Week)], bands);
    }

    /// <summary>Every so-and-so-many-th, always with the last.</summary>
    public static T[] Thinned<T>(IReadOnlyList<T> weeks)
    {
        int step = 1 + ((weeks.Count - 1) / MostWeeks);
        return [.. weeks.Where((_, i) => (weeks.Count - 1 - i) % step == 0)];
    }
}
