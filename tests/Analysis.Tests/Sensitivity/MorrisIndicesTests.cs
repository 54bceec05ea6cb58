using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class MorrisIndicesTests
{
    [Fact]
    public void Estimate_LinearModel_IsExact() => Gen.Select(Gen.Double[-9, 9].Array[1, 8], Gen.ULong).Sample((slopes, seed) =>
    {
        var indices = Estimate(new(6, slopes.Length, 4, seed), point => point.Zip(slopes, (place, slope) => place * slope).Sum());
        return indices.Trajectories == 6 && indices.Factors.Zip(slopes).All(pair =>
            Near(pair.First.Mean, pair.Second) && Near(pair.First.MeanAbsolute, Math.Abs(pair.Second)) && Near(pair.First.Deviation, 0));
    }, iter: 50);

    [Fact]
    public void Estimate_ProductOfTwo_SpreadsBothAndNoOther()
    {
        var factors = Estimate(new(400, 3, 4, 1), point => point[0] * point[1]).Factors;
        Assert.All(factors.Take(2), factor =>
        {
            Assert.Equal(.5, factor.Mean!.Estimate, .05);
            Assert.Equal(Math.Sqrt(5 / 36.0), factor.Deviation!.Estimate, .02);
            Assert.InRange(factor.Mean.Estimate, factor.Mean.Lower, factor.Mean.Upper);
        });
        Assert.Equal(new MorrisIndex(new(0, 0, 0), new(0, 0, 0), new(0, 0, 0)), factors[2]);
    }

    [Fact]
    public void Estimate_WholeNumbers_DividesByTheMoveThatWasMade()
    {
        // Two values share the range: every move crosses all of it, not two thirds.
        MorrisDesign design = new(6, 2, 4, 3);
        double[][] points = [.. design.Points().Select(point => point.Select(place => Math.Min(1, Math.Floor(2 * place))).ToArray())];
        var factor = MorrisIndices.Estimate(design, [.. points.Select(point => 3 * point[0])], 1, reached: (run, at) => points[run][at]).Factors[0];
        Assert.Equal((3.0, 3.0, 0.0), (factor.Mean!.Estimate, factor.MeanAbsolute!.Estimate, factor.Deviation!.Estimate));
    }

    [Fact]
    public void Estimate_EffectsOfBothSigns_CancelInTheMeanOnly()
    {
        var factor = Estimate(new(1000, 2, 4, 2), point => (point[0] - .5) * (point[1] - .5)).Factors[0];
        Assert.Equal(0, factor.Mean!.Estimate, .04);
        Assert.Equal(1 / 3.0, factor.MeanAbsolute!.Estimate, .02);
    }

    [Fact]
    public void Estimate_FailedRun_DropsItsTrajectory()
    {
        MorrisDesign design = new(5, 2, 4, 1);
        double[] outputs = [.. design.Points().Select(point => 3 * point[0])];
        (outputs[0], outputs[2], outputs[14]) = (double.NaN, double.NaN, double.NaN);
        var indices = MorrisIndices.Estimate(design, outputs, 1);
        Assert.Equal(3, indices.Trajectories);
        Assert.Equal(3, indices.Factors[0].Mean!.Estimate, 1e-12);
    }

    [Fact]
    public void Estimate_FewerThanTwoTrajectories_IsNull()
    {
        Assert.Equal(new MorrisIndex(null, null, null), Estimate(new(1, 2, 4, 1), point => point[0]).Factors[0]);
        var missing = Estimate(new(3, 2, 4, 1), _ => double.NaN);
        Assert.Equal((0, 2), (missing.Trajectories, missing.Factors.Count));
    }

    [Fact]
    public void Estimate_OutputsThatDoNotFit_AreRefused()
    {
        MorrisDesign design = new(1, 1, 4, 1);
        Assert.Throws<ArgumentException>(() => MorrisIndices.Estimate(design, [1], 1));
        Assert.Throws<ArgumentException>(() => MorrisIndices.Estimate(design, [1, double.NegativeInfinity], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MorrisIndices.Estimate(design, [1, 2], 1, 99));
    }

    private static MorrisIndices Estimate(MorrisDesign design, Func<double[], double> model) =>
        MorrisIndices.Estimate(design, [.. design.Points().Select(model)], 1, 200);

    private static bool Near(Interval? interval, double value) =>
        Math.Abs(interval!.Estimate - value) < 1e-12 && Math.Abs(interval.Lower - value) < 1e-12 && Math.Abs(interval.Upper - value) < 1e-12;
}
