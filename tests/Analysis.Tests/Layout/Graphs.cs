namespace CoCreation.Sim.Analysis.Tests;

/// <summary>Hand-made graphs.</summary>
internal static class Graphs
{
    /// <summary>Everybody from one number up to before another with everybody.</summary>
    public static IEnumerable<WeightedTie> Clique(int first, int end) =>
        from one in Enumerable.Range(first, end - first)
        from other in Enumerable.Range(one + 1, end - one - 1)
        select new WeightedTie(one, other, 1);

    /// <summary>Everybody with a few, as scattered as a fixed rule makes it.</summary>
    public static WeightedTie[] Scattered(int count, int tiesEach) =>
    [
        .. from one in Enumerable.Range(0, count)
           from i in Enumerable.Range(1, tiesEach)
           let near = (one / 25 * 25) + ((one + (i * i)) % 25)
           let other = i == 1 ? (int)((one * 7919L) % count) : near % count
           where other != one
           select new WeightedTie(one, other, 1 + (i % 3)),
    ];

    public static double Distance(Spot one, Spot other) => Math.Sqrt(one.SquareTo(other));

    public static Spot Middle(IEnumerable<Spot> spots) => new(spots.Average(spot => spot.X), spots.Average(spot => spot.Y));
}
