using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Scatter;

public sealed class ScatterFigureTests
{
    [Theory]
    [InlineData(1, 100, 1, 0.5)]
    [InlineData(2, 100, 1, 0.5)]
    [InlineData(3, 100, 1, 0.5)]
    [InlineData(4, 100, 1, 0.5)]
    [InlineData(5, 100, 1, 0.5)]
    [InlineData(6, 500, 1, 0.5)]
    [InlineData(9, 30, 1, 0.5)]
    [InlineData(6, 1, 1, 0.5)]
    [InlineData(6, 60, 0, 0)]
    [InlineData(6, 60, 4e8, 0)]
    [InlineData(6, 60, 4e-8, 0)]
    public void Labels_OfAnyDesign_DoNotOverlapAreNotCutAndCanBeRead(int factors, int runs, double factor, double offset) =>
        FindingCheck.IsSound(language => ScatterFigure.PlanOf(MadeFindings.Scatter(factors, runs, factor, offset), language));

    [Theory]
    [InlineData(0)]
    [InlineData(1e9)]
    [InlineData(1e-9)]
    public void Labels_OfFactorsOfAnySize_DoNotOverlap(double size)
    {
        var made = MadeFindings.Scatter(6, 60);
        ScatterData data = made with { Runs = [.. made.Runs.Select(run => run with { Factors = [.. run.Factors.Select(value => value * size)] })] };
        FindingCheck.IsSound(language => ScatterFigure.PlanOf(data, language));
    }

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            ScatterData data = MadeFindings.Scatter(6, 60) with { Caption = new(name), Measure = new(name), Factors = [.. Enumerable.Repeat(new Quantity(name), 6)] };
            FindingCheck.IsSound(language => ScatterFigure.PlanOf(data, language));
            Assert.All(ScatterFigure.Draw(data, Language.English, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Fact]
    public void Missing_Numbers_AreLeftOutAndCounted()
    {
        var made = MadeFindings.Scatter(2, 40);
        ScatterData data = made with { Runs = [.. made.Runs, new([.1, .2], double.NaN), new([double.NaN, .2], 1), new([.1], 1)] };
        var plan = ScatterFigure.PlanOf(data, Language.English);
        Assert.Contains("3 values are missing and left out", FindingCheck.Texts(plan));
        Assert.Equal(41 + 41, plan.Items.OfType<Item.Mark>().Count());
        Assert.Contains("dots: runs (n = 42) · line: means of bins · band: 95 %", FindingCheck.Texts(plan));
    }

    [Fact]
    public void Factors_MoreThanSix_AreLeftOutAndItIsSaid() =>
        Assert.Contains("gezeigt sind die ersten 6 von 9", FindingCheck.Texts(ScatterFigure.PlanOf(MadeFindings.Scatter(9, 40), Language.German)));

    [Fact]
    public void Nothing_ToDraw_IsSaid()
    {
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(ScatterFigure.PlanOf(MadeFindings.Scatter(3, 0), Language.English)));
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(ScatterFigure.PlanOf(MadeFindings.Scatter(0, 9), Language.English)));
    }

    [Fact]
    public void BinnedMean_OfKnownRuns_HasMeanAndIntervalOfStudent()
    {
        // Six values 0 to 5 in every bin: mean 2.5, standard deviation 1.870829, t of 5 degrees of freedom 2.570582.
        ScatterDot[] dots = [.. Enumerable.Range(0, 18).Select(i => new ScatterDot(i / 6, i % 6))];
        var bins = BinnedMean.Of(dots);
        Assert.Equal([0, 1, 2], bins.Select(bin => bin.At));
        Assert.All(bins, bin => Assert.Equal(2.5, bin.Mean.Value, 12));
        Assert.All(bins, bin => Assert.Equal(2.5 + (2.570582 * 1.870829 / Math.Sqrt(6)), bin.Mean.High, 2));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(0)]
    public void BinnedMean_OfTooFewRuns_IsNone(int runs) => Assert.Empty(BinnedMean.Of([.. Enumerable.Range(0, runs).Select(i => new ScatterDot(i, i))]));

    [Fact]
    public void BinnedMean_RunsOfThePointsRepeated_SaysNothingMore()
    {
        ScatterDot[] once = [.. Enumerable.Range(0, 24).Select(i => new ScatterDot(i, i % 5, i))];
        var bins = BinnedMean.Of([.. Enumerable.Repeat(once, 40).SelectMany(dots => dots)]);
        Assert.Equal(4, bins.Count);
        Assert.Equal(BinnedMean.Of(once), bins);
    }

    [Fact]
    public void BinnedMean_OfOneValueOfTheFactor_IsNone() => Assert.Empty(BinnedMean.Of([.. Enumerable.Range(0, 60).Select(i => new ScatterDot(1, i))]));
}
