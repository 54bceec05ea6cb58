using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class CumulativeIncidenceTests
{
    private static readonly Gen<CompetingLifetime[]> Lifetimes =
        Gen.Select(Gen.Int[0, 20], Gen.Int[-1, 2], (time, cause) => new CompetingLifetime(time, cause < 0 ? null : cause)).Array[0, 60];

    /// <summary>By hand; the variance by the sum of E. Marubini and M. G. Valsecchi 1995, Analysing Survival Data, chapter 10.</summary>
    [Fact]
    public void Estimate_FiveSubjects_IsAsByHand()
    {
        var curve = CumulativeIncidence.Estimate([new(1, 0), new(2, 1), new(3, null), new(4, 0), new(5, 1)], 2);
        Assert.Equal([1, 2, 4, 5], curve.Steps.Select(step => step.Time));
        Assert.Equal([5, 4, 2, 1], curve.Steps.Select(step => step.AtRisk));
        AssertNear([.8, .6, .3, 0], curve.Steps.Select(step => step.Survival.Probability));
        AssertNear([.2, .2, .5, .5], curve.Steps.Select(step => step.Causes[0].Probability));
        AssertNear([0, .2, .2, .5], curve.Steps.Select(step => step.Causes[1].Probability));
        Assert.Equal(.032, Math.Pow(curve.Steps[0].Causes[0].StandardError, 2), 1e-12);
        Assert.Equal(.065, Math.Pow(curve.Steps[2].Causes[0].StandardError, 2), 1e-12);
        Assert.Equal((null, .3), (curve.At(.5), Math.Round(curve.At(4.5)!.Survival.Probability, 12)));
    }

    [Fact]
    public void Estimate_OneCause_IsKaplanMeierTurnedOver() => Lifetimes.Sample(lives =>
    {
        var curve = KaplanMeier.Estimate(lives.Select(life => new Lifetime(life.Duration, life.Cause is not null)));
        CompetingLifetime[] one = [.. lives.Select(life => new CompetingLifetime(life.Duration, life.Cause is null ? null : 0))];
        return CumulativeIncidence.Estimate(one, 1).Steps.All(step =>
        {
            var same = curve.Steps.Single(other => other.Time == step.Time);
            return Near(1 - same.Survival, step.Causes[0].Probability)
                && (same.Survival < 1e-9 || (Near(same.StandardError, step.Causes[0].StandardError)
                    && Near(1 - same.Upper, step.Causes[0].Lower) && Near(1 - same.Lower, step.Causes[0].Upper)));
        });
    });

    [Fact]
    public void Estimate_AnyLifetimes_AddsUpToOneAndRises() => Lifetimes.Sample(lives =>
    {
        var steps = CumulativeIncidence.Estimate(lives, 3).Steps;
        return steps.All(step => Near(1, step.Survival.Probability + step.Causes.Sum(cause => cause.Probability)))
            && steps.Zip(steps.Skip(1)).All(pair => pair.First.Causes.Zip(pair.Second.Causes)
                .All(cause => cause.First.Probability <= cause.Second.Probability + 1e-12))
            && steps.SelectMany(step => step.Causes).All(cause =>
                0 <= cause.Lower && cause.Lower <= cause.Probability + 1e-12 && cause.Probability <= cause.Upper + 1e-12 && cause.Upper <= 1);
    });

    [Fact]
    public void Estimate_NobodyCensored_IsTheShareWithItsBinomialError() => Lifetimes.Sample(lives =>
    {
        CompetingLifetime[] ended = [.. lives.Where(life => life.Cause is not null)];
        return CumulativeIncidence.Estimate(ended, 3).Steps.All(step => step.Causes.Index().All(cause =>
        {
            double share = ended.Count(life => life.Cause == cause.Index && life.Duration <= step.Time) / (double)ended.Length;
            return Near(share, cause.Item.Probability) && Near(share * (1 - share) / ended.Length, Math.Pow(cause.Item.StandardError, 2));
        }));
    });

    [Fact]
    public void Estimate_NobodyOrAllCensored_HasNoStep()
    {
        Assert.Empty(CumulativeIncidence.Estimate([], 2).Steps);
        Assert.Empty(CumulativeIncidence.Estimate([new(1, null), new(1, null)], 2).Steps);
        Assert.Null(CumulativeIncidence.Estimate([], 2).At(1));
    }

    [Fact]
    public void Estimate_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CumulativeIncidence.Estimate([new(1, 2)], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CumulativeIncidence.Estimate([], 0));
        Assert.Throws<ArgumentException>(() => new CompetingLifetime(double.NaN, 0));
        Assert.Throws<ArgumentException>(() => new CompetingLifetime(1, -1));
        Assert.Throws<ArgumentException>(() => CumulativeIncidence.Estimate([new(1, 0)], 1).At(double.NaN));
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-10;

    private static void AssertNear(double[] expected, IEnumerable<double> found) =>
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
}
