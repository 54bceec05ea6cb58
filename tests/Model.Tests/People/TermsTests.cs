using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TermsTests
{
    /// <summary>By hand: leaveMax / (1 + exp((b + 0.1 (tau - 0.4) - 0.03 (1 - commitment / 2)) / 0.01)).</summary>
    [Theory]
    [InlineData(0.02, 0.5, 0.2, 0.051066898)]
    [InlineData(0.1, 0.8, 0.7, 7.0e-7)]
    [InlineData(-0.05, 0.4, 0, 0.119959757)]
    [InlineData(0.03, 0.4, 0, 0.06)]
    public void LeaveTermsOf_Defaults_GiveThisChance(double benefit, double trust, double commitment, double probability) =>
        Assert.Equal(probability, Leave(benefit, trust, commitment).Probability, 1e-7);

    [Theory]
    [InlineData(0.5, 0.2, 0.01, 0.027)]
    [InlineData(0.8, 0.7, 0.04, 0.0195)]
    [InlineData(0.1, 1, -0.03, 0.015)]
    public void LeaveTermsOf_Defaults_SayWhatWasWeighed(double trust, double commitment, double belonging, double outside)
    {
        var terms = Leave(0.02, trust, commitment);

        Assert.Equal((0.02, trust), (terms.AverageBenefit, terms.Trust));
        Assert.Equal(belonging, terms.Belonging, 1e-12);
        Assert.Equal(outside, terms.OutsideOption, 1e-12);
    }

    [Fact]
    public void LeaveTermsOf_MoreBenefitOrTrustOrCommitment_LeavesLess() =>
        Gen.Select(Gen.Double[-0.2, 0.2], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 0.3]).Sample((benefit, trust, commitment, more) =>
        {
            var here = Leave(benefit, trust, commitment).Probability;

            Assert.InRange(here, 0, 0.12);
            Assert.True(Leave(benefit + more, trust, commitment).Probability <= here);
            Assert.True(Leave(benefit, Math.Min(1, trust + more), commitment).Probability <= here);
            Assert.True(Leave(benefit, trust, Math.Min(1, commitment + more)).Probability <= here);
        });

    [Theory]
    [InlineData(0.5, 0.3, null, 0.3, 0.75)]
    [InlineData(0.5, 0.3, 0.6, 0.27, 0.675)]
    [InlineData(0.9, 0.9, null, 0.9, 1)]
    [InlineData(0.9, 0.9, 0.0, 0, 0)]
    [InlineData(0, 1, 1.0, 1.5, 0)]
    public void AcceptTermsOf_Defaults_AreThese(double trust, double motive, double? strainIfLament, double fit, double probability)
    {
        var terms = AcceptTerms.Of(trust, motive, strainIfLament is not null, strainIfLament ?? 0.9, Parameters.Default);

        Assert.Equal(trust, terms.Trust);
        Assert.Equal(fit, terms.Fit, 1e-12);
        Assert.Equal(probability, terms.Probability, 1e-12);
    }

    [Fact]
    public void Choose_ManyDraws_AreFrequentAsSoftmax()
    {
        var terms = new ActivityTerms(0.05, 0.02, 0.08, 0.01, 0.03);
        AssertSoftmax(terms, [0.05, 0.02, 0.08, 0.01, 0.03], 0.04);
        AssertSoftmax(terms, [0.05, 0.02, 0.08, 0.01, 0.03], 10);
        AssertSoftmax(new(null, null, 0.08, 0.01, 0.03), [null, null, 0.08, 0.01, 0.03], 0.04);
        AssertSoftmax(new(0.1, null, -3, 0.01, 0.03), [0.1, null, -3, 0.01, 0.03], 0.04);
    }

    [Fact]
    public void Choose_LowTemperature_IsTheBest() => Gen.Select(Gen.Double[0, 1].Array[5], Gen.Double[0.0001, 0.9999]).Sample((promises, draw) =>
    {
        var best = Array.IndexOf(promises, promises.Max());
        var terms = new ActivityTerms(promises[0], promises[1], promises[2], promises[3], promises[4]);

        Assert.True(promises.Count(promise => promise > promises.Max() - 0.02) > 1 || terms.Choose(0.001, draw) == (Activity)best);
    });

    [Fact]
    public void Choose_Impossible_IsNeverChosen() => Gen.Select(Gen.Double[0, 1], Gen.Double[0.001, 10]).Sample((draw, temperature) =>
    {
        var chosen = new ActivityTerms(null, null, -9, -9, 0).Choose(temperature, Math.Clamp(draw, 1e-16, 1 - 1e-16));

        Assert.True(chosen is Activity.Lament or Activity.CoCreate or Activity.Idle);
    });

    [Fact]
    public void Choose_HugePromises_DoesNotOverflow() => Assert.Equal(Activity.Monitor, new ActivityTerms(1e6, 3, 2, 1, 0).Choose(0.001, 0.5));

    private static LeaveTerms Leave(double benefit, double trust, double commitment) =>
        LeaveTerms.Of(benefit, trust, Given.Defaults.Charter with { Commitment = commitment }, Parameters.Default);

    private static void AssertSoftmax(ActivityTerms terms, double?[] promises, double temperature)
    {
        const int Draws = 20_000;
        var counts = new int[5];
        for (var i = 0; i < Draws; i++)
            counts[(int)terms.Choose(temperature, (i + 0.5) / Draws)]++;
        double[] weights = [.. promises.Select(promise => promise is { } value ? Math.Exp(value / temperature) : 0)];
        for (var i = 0; i < 5; i++)
            Assert.Equal(weights[i] / weights.Sum(), (double)counts[i] / Draws, 2.0 / Draws);
    }
}
