namespace CoCreation.Sim.Analysis;

/// <summary>
/// Places a graph on a plane so that ties are short: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, PLoS ONE 9:e98679), with
/// degree-dependent repulsion approximated after Barnes and Hut (1986, Nature 324:446) and the published adaptive speed. Nothing is
/// drawn by chance, and only + - * / and square roots are used: the same graph is placed alike to the last bit, on any machine.
/// </summary>
public static class ForceAtlas2
{
    internal const double StartDistance = 10;
    private const int FewestIterations = 250;
    private const int MostIterations = 1000;
    private const int Work = 500_000;

    /// <summary>Places a graph, with as many iterations as suit its size.</summary>
    /// <param name="count">How many there are to be placed, numbered from 0.</param>
    /// <param name="ties">Who is drawn to whom; in any order and direction.</param>
    /// <returns>A place for each, by number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public static IReadOnlyList<Spot> Place(int count, IEnumerable<WeightedTie> ties) => Place(count, ties, IterationsFor(count));

    /// <summary>Places a graph.</summary>
    /// <param name="count">How many there are to be placed, numbered from 0.</param>
    /// <param name="ties">Who is drawn to whom; in any order and direction.</param>
    /// <param name="iterations">How often all are moved; at least 0.</param>
    /// <returns>A place for each, by number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public static IReadOnlyList<Spot> Place(int count, IEnumerable<WeightedTie> ties, int iterations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(ties);
        List<WeightedTie> ordered = WeightedTie.InOrder(count, ties);
        ForceField field = new(Turn.Disc(count, StartDistance));
        field.Tie(ordered);
        for (int i = 0; i < iterations; i++)
        {
            field.Move();
        }

        return field.Spots;
    }

    /// <summary>How many iterations suit a graph of some size.</summary>
    internal static int IterationsFor(int count) => Math.Clamp(Work / Math.Max(1, count), FewestIterations, MostIterations);
}
