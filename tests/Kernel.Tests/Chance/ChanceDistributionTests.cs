using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>Fixed seeds; tolerances are 5 standard errors of the sample moment, so that a sound generator passes whatever the seed.</summary>
public sealed class ChanceDistributionTests
{
    private const int Draws = 200_000;
    private const double StandardErrors = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Uniform_AcrossResidents_IsUniform(ulong seed)
    {
        var draws = Sample(seed, chance => chance.Uniform(3, 0));

        AssertMoments(draws, 0.5, 1.0 / 12, fourth: 1.0 / 80);
        Assert.All(draws, draw => Assert.InRange(draw, double.Epsilon, 1 - 1e-16));
        Assert.InRange(ChiSquare(draws.Select(draw => (int)(draw * 100)), 100), 45, 170);
    }

    [Fact]
    public void Uniform_AcrossIndices_IsUniform()
    {
        var chance = new Chance(5, 1, ResidentId.OfParticipant(0));

        AssertMoments([.. Enumerable.Range(0, Draws).Select(index => chance.Uniform(3, index))], 0.5, 1.0 / 12, fourth: 1.0 / 80);
    }

    [Fact]
    public void Uniform_NeighbouringKeys_AreNotCorrelated()
    {
        foreach (var next in (Func<uint, Chance>[])[
            i => new(5, 1, ResidentId.OfParticipant(i + 1)), i => new(5, 2, ResidentId.OfParticipant(i)), i => new(6, 1, ResidentId.OfParticipant(i))])
        {
            var product = Enumerable.Range(0, Draws).Average(i =>
                (new Chance(5, 1, ResidentId.OfParticipant((uint)i)).Uniform(0, 0) - 0.5) * (next((uint)i).Uniform(0, 0) - 0.5));

            Assert.InRange(product * 12, -StandardErrors / Math.Sqrt(Draws), StandardErrors / Math.Sqrt(Draws));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(97)]
    public void Below_AnyCount_IsEquallyLikely(int count) =>
        Assert.InRange(
            ChiSquare(Sample(1, chance => chance.Below(4, 0, count)).Select(draw => (int)draw), count),
            0, count - 1 + (StandardErrors * Math.Sqrt(2 * count)));

    [Theory]
    [InlineData(0.002)]
    [InlineData(0.35)]
    public void Happens_AnyProbability_IsAsFrequent(double probability) =>
        AssertMean(Sample(1, chance => chance.Happens(4, 0, probability) ? 1 : 0), probability, probability * (1 - probability));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Normal_ManyDraws_HasMean0AndVariance1(ulong seed)
    {
        var draws = Sample(seed, chance => chance.Normal(5, 0));

        AssertMoments(draws, 0, 1, fourth: 3);
        AssertMean([.. draws.Select(draw => draw < 1.959963984540054 ? 1 : 0)], 0.975, 0.975 * 0.025);
        AssertMean([.. draws.Select(draw => draw * draw * draw)], 0, 15);
    }

    [Fact]
    public void Exponential_ManyDraws_HasMean1AndVariance1() => AssertMoments(Sample(1, chance => chance.Exponential(6, 0)), 1, 1, fourth: 9);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(50)]
    public void Gamma_AnyShape_HasThatMeanAndVariance(double shape)
    {
        var draws = Sample(1, chance => chance.Gamma(7, 0, shape));

        Assert.All(draws, draw => Assert.True(draw > 0));
        AssertMoments(draws, shape, shape, fourth: (3 * shape * shape) + (6 * shape));
    }

    [Fact]
    public void Gamma_Shape1_IsExponential() =>
        AssertMean([.. Sample(1, chance => chance.Gamma(7, 0, 1)).Select(draw => draw > 2 ? 1 : 0)], Math.Exp(-2), Math.Exp(-2) * (1 - Math.Exp(-2)));

    private static double[] Sample(ulong seed, Func<Chance, double> draw) =>
        [.. Enumerable.Range(0, Draws).Select(i => draw(new Chance(seed, 1, ResidentId.OfParticipant((uint)i))))];

    private static void AssertMoments(double[] draws, double mean, double variance, double fourth)
    {
        AssertMean(draws, mean, variance);
        AssertMean([.. draws.Select(draw => (draw - mean) * (draw - mean))], variance, fourth - (variance * variance));
    }

    private static void AssertMean(double[] draws, double mean, double variance)
    {
        var tolerance = StandardErrors * Math.Sqrt(variance / draws.Length);

        Assert.InRange(draws.Average(), mean - tolerance, mean + tolerance);
    }

    private static double ChiSquare(IEnumerable<int> draws, int count)
    {
        var seen = new int[count];
        foreach (var draw in draws)
            seen[draw]++;
        var expected = (double)Draws / count;
        return seen.Sum(n => (n - expected) * (n - expected) / expected);
    }
}
