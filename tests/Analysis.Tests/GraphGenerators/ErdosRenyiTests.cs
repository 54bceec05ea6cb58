using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class ErdosRenyiTests
{
    /// <summary>
    /// S = 1 - exp(-c S) for mean degree c (Erdos and Renyi 1960). The size is nearly normal with variance n S (1 - S) / (1 - c (1 - S))^2
    /// (V. E. Stepanov 1970, Theory of Probability and its Applications 15:55) for G(n, p), and less for G(n, m); within 4 deviations.
    /// </summary>
    [Theory]
    [InlineData(1.5, .5828)]
    [InlineData(2, .7968)]
    [InlineData(3, .9405)]
    public void GiantComponent_TenThousand_IsAsPublished(double degree, double share)
    {
        var deviation = Math.Sqrt(share * (1 - share) / 10_000) / (1 - (degree * (1 - share)));

        Assert.All(Enumerable.Range(1, 10), seed =>
            Assert.Equal(share, Components.Of(ErdosRenyi.Draw(10_000, degree / 9_999, (ulong)seed)).LargestShare, 4 * deviation));
        Assert.All(Enumerable.Range(1, 10), seed =>
            Assert.Equal(share, Components.Of(ErdosRenyi.DrawTies(10_000, (int)(degree * 5_000), (ulong)seed)).LargestShare, 4 * deviation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Draw_ProbabilityAtTheEdge_TiesNobodyOrAll(int probability)
    {
        Assert.Equal(probability * 190, ErdosRenyi.Draw(20, probability, 1).TieCount);
        Assert.Equal(0, ErdosRenyi.Draw(1, probability, 1).TieCount);
        Assert.Equal(0, ErdosRenyi.Draw(0, probability, 1).TieCount);
    }

    /// <summary>Each pair as often as any other: chi-squared of 45 pairs over 20,000 graphs, in the middle 99.9 %.</summary>
    [Theory]
    [InlineData(false, .3)]
    [InlineData(true, .3)]
    [InlineData(true, .8)]
    public void Draw_ManyGraphs_TieEveryPairAlike(bool byNumber, double probability)
    {
        const int Graphs = 20_000;
        var counts = new int[100];
        for (ulong seed = 1; seed <= Graphs; seed++)
        {
            var graph = byNumber ? ErdosRenyi.DrawTies(10, (int)Math.Round(45 * probability), seed) : ErdosRenyi.Draw(10, probability, seed);
            foreach (var (from, to) in graph.Ties())
                counts[(10 * from) + to]++;
        }

        var mean = Graphs * (byNumber ? Math.Round(45 * probability) / 45 : probability);
        var spread = mean * (1 - (mean / Graphs));
        var chiSquared = (from low in Enumerable.Range(0, 10) from high in Enumerable.Range(low + 1, 9 - low)
                          let excess = counts[(10 * low) + high] - mean select excess * excess / spread).Sum();

        Assert.InRange(chiSquared, 17, 85);
    }

    /// <summary>So rare that 1 - p drops digits of p, or all: the mean of the ties is still right.</summary>
    [Fact]
    public void Draw_RareTies_AreAsManyAsExpected()
    {
        const double Probability = 1e-10;
        var ties = Enumerable.Range(1, 20).Average(seed => ErdosRenyi.Draw(1_000_000, Probability, (ulong)seed).TieCount);

        Assert.Equal(50, ties, 4 * Math.Sqrt(50 / 20.0));
        Assert.Equal(0, ErdosRenyi.Draw(1000, 1e-300, 1).TieCount);
    }

    [Fact]
    public void DrawTies_Any_HasSoMany() => Gen.Select(Gen.Int[0, 20], Gen.Double[0, 1], Gen.ULong).Sample((count, share, seed) =>
    {
        var ties = (int)(share * count * (count - 1) / 2);
        Assert.Equal(ties, ErdosRenyi.DrawTies(count, ties, seed).TieCount);
    });

    [Fact]
    public void Draw_SameSeed_IsTheSameAndAnotherIsNot()
    {
        Assert.Equal(ErdosRenyi.Draw(300, .02, 1).Ties(), ErdosRenyi.Draw(300, .02, 1).Ties());
        Assert.NotEqual(ErdosRenyi.Draw(300, .02, 1).Ties(), ErdosRenyi.Draw(300, .02, 2).Ties());
        Assert.Equal(ErdosRenyi.DrawTies(300, 900, 1).Ties(), ErdosRenyi.DrawTies(300, 900, 1).Ties());
        Assert.NotEqual(ErdosRenyi.DrawTies(300, 900, 1).Ties(), ErdosRenyi.DrawTies(300, 900, 2).Ties());
    }

    [Fact]
    public void Draw_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.Draw(-1, .5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.Draw(5, 1.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.Draw(5, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.DrawTies(5, 11, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.DrawTies(5, -1, 1));
    }
}
