using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class WattsStrogatzTests
{
    private static readonly Gen<(int Count, int Degree, double Rewiring, ulong Seed)> Worlds =
        from count in Gen.Int[1, 40]
        from half in Gen.Int[0, (count - 1) / 2]
        from rewiring in Gen.OneOf(Gen.Double[0, 1], Gen.Const(1.0), Gen.Const(0.1))
        from seed in Gen.ULong
        select (count, 2 * half, rewiring, seed);

    /// <summary>Loops and doubles would be refused.</summary>
    [Fact]
    public void Draw_Any_KeepsTheNumberOfTies() => Worlds.Sample(world =>
        Assert.Equal(world.Count * world.Degree / 2, WattsStrogatz.Draw(world.Count, world.Degree, world.Rewiring, world.Seed).TieCount));

    /// <summary>Each member keeps the ties that lead clockwise from it, wherever they lead.</summary>
    [Fact]
    public void Draw_Any_KeepsHalfTheDegree() => Worlds.Sample(world =>
        Assert.All(Degrees.Of(WattsStrogatz.Draw(world.Count, world.Degree, world.Rewiring, world.Seed)), degree =>
            Assert.True(degree >= world.Degree / 2)));

    [Fact]
    public void Draw_NoRewiring_IsTheRing() =>
        Assert.Equal(RingLattice.Of(1000, 10).Ties(), WattsStrogatz.Draw(1000, 10, 0, 7).Ties());

    /// <summary>Watts and Strogatz 1998: C(0) = 3 (k - 2) / (4 (k - 1)); L(0) = n / 2k, exactly 50.45 for n = 1000 and k = 10.</summary>
    [Fact]
    public void Ring_ThousandMembers_IsAsPublished()
    {
        var ring = RingLattice.Of(1000, 10);

        Assert.Equal(2 / 3.0, Clustering.Of(ring).Mean, 1e-12);
        Assert.Equal(50.45, Distances.Of(ring).Mean!.Value, .005);
    }

    /// <summary>
    /// The same: C / C(0) is .970 and .729 (validation.md); at .5 the limit of large n is (1 - p)^3 = .125, and the published algorithm
    /// gives .136 for n = 1000. Mean of 20 seeds, within 3 %.
    /// </summary>
    [Theory]
    [InlineData(.01, .970)]
    [InlineData(.1, .729)]
    [InlineData(.5, .136)]
    public void Clustering_Rewired_IsAsPublished(double rewiring, double expected)
    {
        var measured = Seeds(20).Average(seed => Clustering.Of(WattsStrogatz.Draw(1000, 10, rewiring, seed)).Mean) * 1.5;

        Assert.Equal(expected, measured, .03 * expected);
    }

    /// <summary>The same: L / L(0) is .181 and .087. Mean of 20 seeds, within 5 %.</summary>
    [Theory]
    [InlineData(.01, .181)]
    [InlineData(.1, .087)]
    public void Distance_Rewired_IsAsPublished(double rewiring, double expected)
    {
        var measured = Seeds(20).Average(seed => Distances.Of(WattsStrogatz.Draw(1000, 10, rewiring, seed)).Mean!.Value) / 50.45;

        Assert.Equal(expected, measured, .05 * expected);
    }

    [Fact]
    public void Draw_SameSeed_IsTheSameAndAnotherIsNot()
    {
        Assert.Equal(WattsStrogatz.Draw(300, 6, .3, 1).Ties(), WattsStrogatz.Draw(300, 6, .3, 1).Ties());
        Assert.NotEqual(WattsStrogatz.Draw(300, 6, .3, 1).Ties(), WattsStrogatz.Draw(300, 6, .3, 2).Ties());
    }

    /// <summary>Where only one other is free, the search for it still finds it.</summary>
    [Fact]
    public void Draw_NearlyComplete_FindsTheFreeOnes()
    {
        var moved = WattsStrogatz.Draw(202, 200, 1, 3).Ties().Except(RingLattice.Of(202, 200).Ties()).Count();

        Assert.InRange(moved, 50, 101);
    }

    [Theory]
    [InlineData(10, 3, .1)]
    [InlineData(10, 10, .1)]
    [InlineData(10, -2, .1)]
    [InlineData(-1, 0, .1)]
    [InlineData(10, 4, -.1)]
    [InlineData(10, 4, 1.1)]
    [InlineData(10, 4, double.NaN)]
    public void Draw_OutOfRange_IsRefused(int count, int degree, double rewiring) =>
        Assert.ThrowsAny<ArgumentException>(() => WattsStrogatz.Draw(count, degree, rewiring, 1));

    private static IEnumerable<ulong> Seeds(int count) => Enumerable.Range(1, count).Select(seed => (ulong)seed);
}
