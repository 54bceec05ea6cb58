using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Indices;

public sealed class SobolFigureTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(12, 1)]
    [InlineData(20, 1)]
    [InlineData(12, 0)]
    [InlineData(12, -1)]
    [InlineData(12, 1e9)]
    [InlineData(12, 1e-9)]
    public void Labels_OfAnyIndices_DoNotOverlapAreNotCutAndCanBeRead(int factors, double factor) =>
        FindingCheck.IsSound(language => SobolFigure.PlanOf(MadeFindings.Sobol(factors, factor), language));

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            var made = MadeFindings.Sobol(12);
            SobolData data = made with { Caption = new(name), Measure = new(name), Factors = [.. made.Factors.Select(factor => factor with { Factor = name })] };
            FindingCheck.IsSound(language => SobolFigure.PlanOf(data, language));
            Assert.All(SobolFigure.Draw(data, Language.English, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Fact]
    public void Factors_InAnyOrder_AreShownByFallingTotal()
    {
        var made = MadeFindings.Sobol(4);
        var plan = SobolFigure.PlanOf(made with { Factors = [.. made.Factors.Reverse()] }, Language.English);
        string[] names = [.. FindingCheck.Texts(plan).Intersect(["betrayal", "a rumour", "no commitment for a year"])];
        Assert.Equal(["betrayal", "a rumour", "no commitment for a year"], names);
        Assert.Contains("0.62 (0.53 to 0.71)", FindingCheck.Texts(plan));
        Assert.Equal((5, 5), (plan.Items.OfType<Item.Mark>().Count(mark => mark.Shape == MarkShape.Disc), plan.Items.OfType<Item.Mark>().Count(mark => mark.Shape == MarkShape.Ring)));
    }

    [Fact]
    public void Missing_Numbers_AreLeftOutAndCounted()
    {
        Whisker none = new(double.NaN, double.NaN, double.NaN);
        SobolFactor[] factors = [new(MadeFindings.Long, none, MadeFindings.Around(.5, .1)), new(MadeFindings.Hostile, none, none)];
        SobolData data = MadeFindings.Sobol(3) with { Factors = factors };
        FindingCheck.IsSound(language => SobolFigure.PlanOf(data, language));
        Assert.Contains("3 values are missing and left out", FindingCheck.Texts(SobolFigure.PlanOf(data, Language.English)));
        Assert.Contains("Es gibt keine Zahlen, die zu zeichnen wären.", FindingCheck.Texts(SobolFigure.PlanOf(data with { Factors = [] }, Language.German)));
    }
}
