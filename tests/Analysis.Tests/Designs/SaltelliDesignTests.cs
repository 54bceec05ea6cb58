using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class SaltelliDesignTests
{
    [Fact]
    public void Points_AnyRow_MixesOneFactorOfBIntoA()
    {
        SaltelliDesign design = new(8, 3, 1);
        Assert.Equal((8, 3, 5, 40), (design.BaseRows, design.Factors, design.RunsPerRow, design.Runs));
        var points = design.Points().ToArray();
        Assert.Equal(40, points.Length);
        foreach (var row in points.Chunk(5))
            for (int factor = 0; factor < 3; factor++)
                Assert.Equal(Enumerable.Range(0, 3).Select(i => i == factor ? row[1][i] : row[0][i]), row[2 + factor]);
    }

    [Fact]
    public void Points_AllRows_AreDifferentAndWithinTheCube()
    {
        var points = new SaltelliDesign(64, 50, 3).Points().ToArray();
        Assert.All(points.SelectMany(point => point), place => Assert.InRange(place, 0, 1 - 1e-12));
        Assert.Equal(points.Length, points.Select(point => string.Join(' ', point)).Distinct().Count());
    }

    [Fact]
    public void PointAt_FewerRows_IsTheBeginningOfMore() =>
        Assert.Equal(new SaltelliDesign(4, 2, 9).Points(), new SaltelliDesign(16, 2, 9).Points().Take(16));

    [Fact]
    public void Constructor_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(1, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(8, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(8, 51, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(int.MaxValue, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(8, 2, 1).PointAt(32));
    }
}
