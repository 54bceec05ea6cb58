using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Charts.Tests.Survival;

public sealed class SurvivalCurveTests
{
    [Fact]
    public void Corners_OfACurve_AreAStepFunction()
    {
        var curve = Curve(new(2, ended: true), new(4, ended: true), new(4, ended: false), new(9, ended: false));
        Assert.Equal([(0, 1), (2, 1), (2, .75), (4, .75), (4, .5), (9, .5), (9, .5)], curve.Corners(step => step.Survival));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void IsDrawn_ByNetworks_FromFive(int networks, bool isDrawn) =>
        Assert.Equal(isDrawn, Curve([.. Enumerable.Repeat(new Lifetime(3, ended: true), networks)]).IsDrawn);

    [Fact]
    public void Figure_RealRun_ShowsNumbersAtRiskOfEveryCurve()
    {
        var run = RealRuns.Of("ten years").Record;
        var texts = new EnglishTexts();
        var plan = SurvivalFigure.Of(new FigureSubject(run, "made", texts));
        var labels = plan.Labels.Select(label => label.Text).ToArray();
        Assert.Contains(texts.StillWatched, labels);
        foreach (var curve in SurvivalCurve.Of(run, texts).Where(curve => curve.IsDrawn))
        {
            Assert.Contains(curve.Estimate.AtRiskAt(52).ToString(System.Globalization.CultureInfo.InvariantCulture), labels);
            Assert.Contains(texts.MedianLife(curve.Estimate.Median, curve.Lifetimes.Count), labels);
        }
    }

    [Fact]
    public void Texts_OfTheTest_HaveTheirDecimalSigns()
    {
        Assert.Equal("Log-Rank-Test: χ² = 16,8 (1 Fg), p < 0,001", new GermanTexts().LogRank(16.7929, 1, 4e-5));
        Assert.Equal("log-rank test: χ² = 0.3 (2 df), p = 0.861", new EnglishTexts().LogRank(.3, 2, .8607));
    }

    private static SurvivalCurve Curve(params Lifetime[] lifetimes) => new(TypeLook.Of.Lament, new EnglishTexts().Types.Lament, lifetimes);
}
