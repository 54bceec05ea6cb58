namespace CoCreation.Sim.Analysis;

/// <summary>
/// A small world: a ring in which some ties are led elsewhere (Watts and Strogatz 1998, Nature 393:440). As published, ties to the nearest
/// neighbours are gone through first, once around the ring, then those to the second nearest, and so on.
/// </summary>
/// <remarks>The acquaintances of the model are drawn by a loop of their own, whose chance belongs to the model's digests.</remarks>
public static class WattsStrogatz
{
    /// <summary>Draws a small world; the same arguments give the same graph. It has count * degree / 2 ties.</summary>
    /// <param name="count">How many members; at least 0.</param>
    /// <param name="degree">To how many others each is tied at first; even, from 0 to count - 1.</param>
    /// <param name="rewiring">
    /// How likely one end of a tie is led to somebody else, each equally likely, whom it does not make a loop or a double with; in [0, 1].
    /// A tie stays where there is nobody.
    /// </param>
    /// <param name="seed">The seed; draws of a tie do not depend on other ties.</param>
    /// <exception cref="ArgumentException">A number is out of range, or the degree is odd.</exception>
    public static Graph Draw(int count, int degree, double rewiring, ulong seed)
    {
        RingLattice.Check(count, degree);
        Guard.Probability(rewiring, nameof(rewiring));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)count * (degree / 2), Array.MaxLength, nameof(count));
        RingRewiring ring = new(count, degree / 2);
        ring.Rewire(rewiring, new AnalysisChance(seed, AnalysisPurpose.RingRewiring));
        return Graph.OfTies(count, ring.Ties());
    }
}
