using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class SobolSequenceTests
{
    /// <summary>The first ten points of S. Joe and F. Y. Kuo in three dimensions, from the page of their direction numbers (2008).</summary>
    [Fact]
    public void Points_ThreeDimensions_AreThePublishedOnes()
    {
        double[][] published =
        [
            [0, 0, 0], [.5, .5, .5], [.75, .25, .25], [.25, .75, .75], [.375, .375, .625], [.875, .875, .125], [.625, .125, .875],
            [.125, .625, .375], [.1875, .3125, .9375], [.6875, .8125, .4375],
        ];
        Assert.Equal(published, new SobolSequence(3).Points(10));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(11ul)]
    public void Points_AllDimensions_HitEveryStratumOnce(ulong? seed)
    {
        var points = new SobolSequence(SobolSequence.MostDimensions, seed).Points(256);
        for (int i = 0; i < SobolSequence.MostDimensions; i++)
            Assert.Equal(Enumerable.Range(0, 256), points.Select(point => (int)(point[i] * 256)).Order());
    }

    [Fact]
    public void Points_FirstTwoDimensions_FillEveryElementaryBox()
    {
        var points = new SobolSequence(2, 5).Points(1024);
        for (int wide = 0; wide <= 10; wide++)
        {
            var (across, down) = (1 << wide, 1 << (10 - wide));
            Assert.Equal(1024, points.Select(point => ((int)(point[0] * across), (int)(point[1] * down))).Distinct().Count());
        }
    }

    /// <summary>Sobol's property A: the first 2^d points of d dimensions have one in each of the 2^d halves; by rank modulo 2.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(31)]
    public void PointAt_ManyDimensions_HasPropertyA(int dimensions)
    {
        SobolSequence sequence = new(dimensions);
        uint[] rows = [.. Enumerable.Range(0, dimensions).Select(bit =>
            sequence.PointAt((int)((1u << (bit + 1)) - 1)).Select((place, i) => place >= .5 ? 1u << i : 0).Aggregate(0u, (all, one) => all | one))];
        Assert.Equal(dimensions, Rank(rows));
    }

    [Fact]
    public void PointAt_Shifted_IsTheSamePointsExclusiveOr() => Gen.Select(Gen.Int[0, 100_000], Gen.ULong).Sample((index, seed) =>
    {
        var (plain, shifted) = (new SobolSequence(4), new SobolSequence(4, seed));
        return plain.PointAt(index).Select((place, i) => Bits(place) ^ Bits(shifted.PointAt(index)[i]))
            .SequenceEqual(shifted.PointAt(0).Select(Bits));
    }, iter: 100);

    [Fact]
    public void Constructor_OutOfRange_IsRefused()
    {
        Assert.Equal(101, SobolSequence.MostDimensions);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(102));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(1).PointAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(1).Points(-1));
        Assert.Empty(new SobolSequence(1).Points(0));
    }

    private static uint Bits(double place) => (uint)(place * 4294967296.0);

    private static int Rank(uint[] rows)
    {
        int rank = 0;
        for (int bit = 0; bit < 32; bit++)
        {
            int pivot = Array.FindIndex(rows, rank, row => (row >> bit & 1) == 1);
            if (pivot < 0)
                continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (int i = rank + 1; i < rows.Length; i++)
                rows[i] ^= (rows[i] >> bit & 1) == 1 ? rows[rank] : 0;
            if (++rank == rows.Length)
                break;
        }

        return rank;
    }
}
