using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class WeibullTests
{
    [Fact]
    public void Fit_Freireich_GivesThePublishedShapesAndScales()
    {
        var (drug, placebo) = (Weibull.Fit(Freireich.Mercaptopurine)!, Weibull.Fit(Freireich.Placebo)!);
        Assert.Equal(1.35373, drug.Shape, 1e-5);
        Assert.Equal(33.7652, drug.Scale, 1e-4);
        Assert.Equal(1.37050, placebo.Shape, 1e-5);
        Assert.Equal(9.4821, placebo.Scale, 1e-4);
    }

    [Fact]
    public void Fit_Freireich_ErrorsAreThoseOfTheCurvature()
    {
        var fit = Weibull.Fit(Freireich.Mercaptopurine)!;
        const double Step = 1e-3;
        double At(int shape, int scale) => LogLikelihood(Freireich.Mercaptopurine, fit.Shape + shape * Step, fit.Scale + scale * Step * 10);
        double shapes = (At(1, 0) - 2 * At(0, 0) + At(-1, 0)) / (Step * Step);
        double scales = (At(0, 1) - 2 * At(0, 0) + At(0, -1)) / (Step * Step * 100);
        double both = (At(1, 1) - At(1, -1) - At(-1, 1) + At(-1, -1)) / (4 * Step * Step * 10);
        double determinant = (shapes * scales) - (both * both);
        Assert.Equal(Math.Sqrt(-scales / determinant), fit.ShapeError, 1e-4);
        Assert.Equal(Math.Sqrt(-shapes / determinant), fit.ScaleError, 1e-2);
        Assert.Equal(At(0, 0), fit.LogLikelihood, 1e-9);
    }

    [Fact]
    public void Fit_HeavyCensoring_StillFindsTheMaximum()
    {
        Lifetime[] lives = [.. Enumerable.Range(0, 5000).Select(i => new Lifetime(100, false)), new(3, true), new(40, true)];
        var fit = Weibull.Fit(lives)!;
        Assert.True(IsMaximum(lives, fit));
    }

    [Fact]
    public void Fit_QuantilesOfADistribution_FindsItAgain()
    {
        var fit = Weibull.Fit([.. Enumerable.Range(0, 2000).Select(i => new Lifetime(7 * Math.Pow(-Math.Log((i + .5) / 2000), 1 / .6), true))])!;
        Assert.Equal(.6, fit.Shape, .005);
        Assert.Equal(7, fit.Scale, .02);
        Assert.Equal(.5, fit.SurvivalAt(fit.Median), 1e-12);
        Assert.True(fit.ShapeInterval.Lower < .6 && .6 < fit.ShapeInterval.Upper);
    }

    [Fact]
    public void Fit_NoMaximum_IsNull()
    {
        Assert.Null(Weibull.Fit([]));
        Assert.Null(Weibull.Fit([new(3, ended: true)]));
        Assert.Null(Weibull.Fit([new(3, ended: false), new(4, ended: false)]));
        Assert.Null(Weibull.Fit([new(3, ended: true), new(3, ended: true), new(2, ended: false)]));
        Assert.Null(Weibull.Fit([new(0, ended: true), new(3, ended: true)]));
    }

    [Fact]
    public void SurvivalAt_Ends_AreOneAndZero()
    {
        var fit = Weibull.Fit(Freireich.Placebo)!;
        Assert.Equal((1, 1, 0), (fit.SurvivalAt(-1), fit.SurvivalAt(0), fit.SurvivalAt(double.PositiveInfinity)));
        Assert.Throws<ArgumentException>(() => fit.SurvivalAt(double.NaN));
    }

    [Fact]
    public void Fit_AnyLifetimes_IsAMaximumAndScales() =>
        Gen.Select(Gen.Double[.1, 50], Gen.Bool, (time, ended) => new Lifetime(time, ended)).Array[3, 30].Sample(lives =>
        {
            if (Weibull.Fit(lives) is not { Shape: < 50 } fit)
                return true;
            var longer = Weibull.Fit([.. lives.Select(life => new Lifetime(8 * life.Duration, life.Ended))])!;
            return IsMaximum(lives, fit) && Math.Abs((longer.Scale / fit.Scale) - 8) < 1e-6 && Math.Abs(longer.Shape - fit.Shape) < 1e-6 * fit.Shape;
        });

    private static bool IsMaximum(Lifetime[] lives, Weibull fit)
    {
        double best = LogLikelihood(lives, fit.Shape, fit.Scale) + 1e-9;
        return new[] { .99, 1.01 }.All(by =>
            LogLikelihood(lives, fit.Shape * by, fit.Scale) < best && LogLikelihood(lives, fit.Shape, fit.Scale * by) < best);
    }

    private static double LogLikelihood(Lifetime[] lives, double shape, double scale) => lives.Sum(life =>
        (life.Ended ? Math.Log(shape / scale) + ((shape - 1) * Math.Log(life.Duration / scale)) : 0) - Math.Pow(life.Duration / scale, shape));
}
