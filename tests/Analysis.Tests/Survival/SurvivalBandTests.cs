using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class SurvivalBandTests
{
    private static readonly Gen<Lifetime[]> Lifetimes =
        Gen.Select(Gen.Int[0, 30], Gen.Bool, (weeks, ended) => new Lifetime(weeks, ended)).Array[1, 60];

    [Theory]
    [InlineData(6, .6197, .9516)]
    [InlineData(7, .5631, .9228)]
    [InlineData(10, .5032, .8894)]
    [InlineData(13, .4316, .8491)]
    [InlineData(16, .3675, .8049)]
    [InlineData(22, .2678, .7468)]
    [InlineData(23, .1881, .6801)]
    public void Band_FreireichMercaptopurine_IsThePublishedOne(double week, double lower, double upper)
    {
        var step = KaplanMeier.Estimate(Freireich.Mercaptopurine).Steps.Single(step => step.Time == week);
        Assert.Equal(lower, step.Lower, 1e-4);
        Assert.Equal(upper, step.Upper, 1e-4);
    }

    [Fact]
    public void Band_AnyLifetimes_HoldsTheCurveWithinTheUnitInterval() => Lifetimes.Sample(lifetimes =>
        KaplanMeier.Estimate(lifetimes).Steps.All(step =>
            0 <= step.Lower && step.Lower <= step.Survival && step.Survival <= step.Upper && step.Upper <= 1));

    [Fact]
    public void AtRiskAt_AnyTime_CountsWhoLivesThatLong() => Lifetimes.Sample(lifetimes =>
    {
        var curve = KaplanMeier.Estimate(lifetimes);
        return Enumerable.Range(0, 40).All(time => curve.AtRiskAt(time) == lifetimes.Count(life => life.Duration >= time));
    });
}
