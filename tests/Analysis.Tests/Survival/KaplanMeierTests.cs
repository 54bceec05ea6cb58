using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class KaplanMeierTests
{
    private static readonly Gen<Lifetime[]> Lifetimes =
        Gen.Select(Gen.Int[0, 30], Gen.Bool, (weeks, ended) => new Lifetime(weeks / 2.0, ended)).Array[1, 60];

    [Theory]
    [InlineData(6, .857143, .076360)]
    [InlineData(7, .806723, .086935)]
    [InlineData(10, .752941, .096350)]
    [InlineData(13, .690196, .106815)]
    [InlineData(16, .627451, .114054)]
    [InlineData(22, .537815, .128234)]
    [InlineData(23, .448179, .134591)]
    public void Estimate_FreireichMercaptopurine_GivesPublishedCurve(double week, double survival, double standardError) =>
        AssertStep(KaplanMeier.Estimate(Freireich.Mercaptopurine), week, survival, standardError);

    [Theory]
    [InlineData(1, .904762, .064057)]
    [InlineData(2, .809524, .085689)]
    [InlineData(3, .761905, .092943)]
    [InlineData(4, .666667, .102869)]
    [InlineData(5, .571429, .107990)]
    [InlineData(8, .380952, .105971)]
    [InlineData(11, .285714, .098581)]
    [InlineData(12, .190476, .085689)]
    [InlineData(15, .142857, .076360)]
    [InlineData(17, .095238, .064057)]
    [InlineData(22, .047619, .046471)]
    [InlineData(23, 0, 0)]
    public void Estimate_FreireichPlacebo_GivesPublishedCurve(double week, double survival, double standardError) =>
        AssertStep(KaplanMeier.Estimate(Freireich.Placebo), week, survival, standardError);

    [Fact]
    public void Median_Freireich_Is23And8()
    {
        Assert.Equal(23, KaplanMeier.Estimate(Freireich.Mercaptopurine).Median);
        Assert.Equal(8, KaplanMeier.Estimate(Freireich.Placebo).Median);
    }

    [Fact]
    public void Median_CurveStaysAboveHalf_IsNull() =>
        Assert.Null(KaplanMeier.Estimate([new(1, ended: true), new(2, ended: false), new(2, ended: false)]).Median);

    [Fact]
    public void Median_CurveReachesExactlyHalf_IsThatTime()
    {
        for (var half = 1; half <= 200; half++)
        {
            var lifetimes = Enumerable.Range(1, 2 * half).Select(week => new Lifetime(week, ended: true));
            Assert.Equal(half, KaplanMeier.Estimate(lifetimes).Median);
        }
    }

    [Fact]
    public void Estimate_EventAndCensoringAtOneTime_CountsTheEventFirst()
    {
        var step = KaplanMeier.Estimate([new(6, ended: false), new(6, ended: true), new(9, ended: true)]).Steps[0];

        Assert.Equal((3, 1, 1), (step.AtRisk, step.Events, step.Censored));
        Assert.Equal(2 / 3.0, step.Survival, 1e-12);
    }

    [Fact]
    public void Estimate_AllCensored_StaysAtOne()
    {
        var curve = KaplanMeier.Estimate([new(3, ended: false), new(5, ended: false)]);

        Assert.All(curve.Steps, step => Assert.Equal((1.0, 0.0), (step.Survival, step.StandardError)));
        Assert.Equal(1, curve.SurvivalAt(double.PositiveInfinity));
    }

    [Fact]
    public void Estimate_NoLifetimes_KnowsNothing()
    {
        var curve = KaplanMeier.Estimate([]);

        Assert.Empty(curve.Steps);
        Assert.Null(curve.Median);
        Assert.Equal(double.NaN, curve.SurvivalAt(1));
    }

    [Fact]
    public void SurvivalAt_BeforeBetweenAndAfterSteps_IsAStepFunction()
    {
        var curve = KaplanMeier.Estimate([new(2, ended: true), new(4, ended: true)]);

        Assert.Equal([1, 1, .5, .5, 0, 0], new[] { 0, 1.9, 2, 3.9, 4, 99 }.Select(curve.SurvivalAt));
    }

    [Fact]
    public void SurvivalAt_NotANumber_IsRefused() =>
        Assert.Throws<ArgumentException>(() => KaplanMeier.Estimate(Freireich.Placebo).SurvivalAt(double.NaN));

    [Fact]
    public void Estimate_AnyLifetimes_FallsWithinTheUnitInterval() => Lifetimes.Sample(lifetimes =>
    {
        var survival = KaplanMeier.Estimate(lifetimes).Steps.Select(step => step.Survival).ToArray();
        return survival.Prepend(1).Zip(survival).All(pair => pair.First >= pair.Second && pair.Second >= 0);
    });

    [Fact]
    public void Estimate_AnyLifetimes_CountsEverySubjectOnce() => Lifetimes.Sample(lifetimes =>
    {
        var steps = KaplanMeier.Estimate(lifetimes).Steps;
        var left = lifetimes.Length;
        return steps.All(step => step.AtRisk == left && (left -= step.Events + step.Censored) >= 0) && left == 0;
    });

    [Fact]
    public void Estimate_ShuffledLifetimes_GivesTheSameSteps() =>
        Lifetimes.SelectMany(lifetimes => Gen.Shuffle(lifetimes).Select(shuffled => (lifetimes, shuffled)))
            .Sample(pair => KaplanMeier.Estimate(pair.lifetimes).Steps.SequenceEqual(KaplanMeier.Estimate(pair.shuffled).Steps));

    [Fact]
    public void Estimate_WithoutCensoring_IsTheEmpiricalSurvival() => Gen.Double[0, 100].Array[1, 60].Sample(durations =>
    {
        var curve = KaplanMeier.Estimate(durations.Select(duration => new Lifetime(duration, ended: true)));
        return durations.All(time => Math.Abs(curve.SurvivalAt(time) - ShareAbove(durations, time)) < 1e-12);
    });

    private static double ShareAbove(double[] durations, double time) =>
        durations.Count(duration => duration > time) / (double)durations.Length;

    private static void AssertStep(KaplanMeier curve, double week, double survival, double standardError)
    {
        Assert.Equal(survival, curve.SurvivalAt(week), 1e-4);
        Assert.Equal(standardError, curve.Steps.Single(step => step.Time == week).StandardError, 1e-4);
    }
}
