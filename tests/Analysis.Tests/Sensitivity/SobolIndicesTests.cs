using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class SobolIndicesTests
{
    private const int BaseRows = 8192;
    private const double Tolerance = .02;

    /// <summary>T. Ishigami and T. Homma 1990, a = 7, b = .1: exact values from A. Saltelli et al. 2008, Global Sensitivity Analysis.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Estimate_Ishigami_IsTheExactOne(ulong seed)
    {
        var indices = Estimate(new(BaseRows, 3, seed), Ishigami);
        AssertIndices(indices, [.313905, .442411, 0], [.557589, .442411, .243684]);
        Assert.Equal(3.5, indices.Mean!.Value, .02);
        Assert.Equal(13.844588, indices.Variance!.Value, .1);
        Assert.All(indices.Factors, factor => Assert.InRange(factor.Total!.Upper - factor.Total.Lower, 1e-3, .1));
    }

    /// <summary>A. Saltelli and I. M. Sobol 1995, Reliability Engineering and System Safety 50:225.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Estimate_GFunction_IsTheExactOne(ulong seed) => AssertIndices(
        Estimate(new(BaseRows, 8, seed), GFunction),
        [.716192, .179048, .023676, .007162, .000072, .000072, .000072, .000072],
        [.787144, .242198, .034317, .010460, .000105, .000105, .000105, .000105]);

    [Fact]
    public void Estimate_SumOfFactors_HasNoInteractions()
    {
        var indices = Estimate(new(1024, 3, 1), point => point[0] + (2 * point[1]));
        AssertIndices(indices, [.2, .8, 0], [.2, .8, 0]);
        Assert.Equal(0, indices.Factors[2].Total!.Estimate);
    }

    [Fact]
    public void Estimate_FailedRuns_DropTheirBaseRows()
    {
        SaltelliDesign design = new(BaseRows, 3, 1);
        double[] outputs = [.. design.Points().Select(Ishigami)];
        foreach (int run in new[] { 0, 1, 14, 5000 })
            outputs[run] = double.NaN;
        var indices = SobolIndices.Estimate(design, outputs, 1, 100);
        Assert.Equal(BaseRows - 3, indices.BaseRows);
        AssertIndices(indices, [.313905, .442411, 0], [.557589, .442411, .243684]);
    }

    [Fact]
    public void Estimate_LargeMean_ChangesNothing()
    {
        SaltelliDesign design = new(256, 3, 1);
        var (plain, lifted) = (Estimate(design, Ishigami), Estimate(design, point => Ishigami(point) + 1e6));
        Assert.All(plain.Factors.Zip(lifted.Factors), pair => Assert.Equal(pair.First.First!.Estimate, pair.Second.First!.Estimate, 1e-6));
    }

    [Fact]
    public void Estimate_NothingToKnow_IsNull()
    {
        SaltelliDesign design = new(4, 2, 1);
        var constant = Estimate(design, _ => .1);
        Assert.All(constant.Factors, factor => Assert.Equal(new SobolIndex(null, null), factor));
        Assert.Equal((4, .1, 0), (constant.BaseRows, constant.Mean, constant.Variance));
        var missing = Estimate(design, _ => double.NaN);
        Assert.Equal((0, null, null), (missing.BaseRows, missing.Mean, missing.Variance));
        Assert.All(missing.Factors, factor => Assert.Null(factor.Total));
        Assert.Equal(2, missing.Factors.Count);
    }

    [Fact]
    public void Estimate_SameSeed_IsTheSame()
    {
        SaltelliDesign design = new(64, 3, 1);
        Assert.Equal(Estimate(design, Ishigami).Factors, Estimate(design, Ishigami).Factors);
    }

    [Fact]
    public void Estimate_OutputsThatDoNotFit_AreRefused()
    {
        SaltelliDesign design = new(2, 2, 1);
        Assert.Throws<ArgumentException>(() => SobolIndices.Estimate(design, [1, 2], 1));
        Assert.Throws<ArgumentException>(() => SobolIndices.Estimate(design, [1, 2, 3, 4, 5, 6, 7, double.PositiveInfinity], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SobolIndices.Estimate(design, new double[8], 1, 10));
    }

    private static SobolIndices Estimate(SaltelliDesign design, Func<double[], double> model) =>
        SobolIndices.Estimate(design, [.. design.Points().Select(model)], 1, 200);

    private static double Ishigami(double[] point)
    {
        double[] x = [.. point.Select(place => Math.PI * ((2 * place) - 1))];
        return Math.Sin(x[0]) + (7 * Math.Sin(x[1]) * Math.Sin(x[1])) + (.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    private static double GFunction(double[] point)
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        return point.Zip(a, (place, weight) => (Math.Abs((4 * place) - 2) + weight) / (1 + weight)).Aggregate(1.0, (one, other) => one * other);
    }

    private static void AssertIndices(SobolIndices indices, double[] first, double[] total)
    {
        Assert.Equal(first.Length, indices.Factors.Count);
        for (int i = 0; i < first.Length; i++)
        {
            var (found, all) = (indices.Factors[i].First!, indices.Factors[i].Total!);
            Assert.Equal(first[i], found.Estimate, Tolerance);
            Assert.Equal(total[i], all.Estimate, Tolerance);
            Assert.InRange(first[i], found.Lower - .01, found.Upper + .01);
            Assert.InRange(total[i], all.Lower - .01, all.Upper + .01);
        }
    }
}
