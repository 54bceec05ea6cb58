using CoCreation.Sim.Analysis;
using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Curves;

public sealed class CurvesFigureTests
{
    [Theory]
    [InlineData(1, 40, 400)]
    [InlineData(2, 40, 400)]
    [InlineData(4, 40, 400)]
    [InlineData(4, 5, 60)]
    [InlineData(6, 40, 400)]
    [InlineData(4, 40, 0)]
    [InlineData(4, 400, 5000)]
    public void Labels_OfAnyDesigns_DoNotOverlapAreNotCutAndCanBeRead(int designs, int lives, int longest) =>
        FindingCheck.IsSound(language => CurvesFigure.PlanOf(MadeFindings.Curves(designs, lives, longest), language));

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            var made = MadeFindings.Curves(4, 40);
            CurvesData data = made with { Caption = new(name), Alive = name, Time = name, Designs = [.. made.Designs.Select(design => design with { Name = name })] };
            FindingCheck.IsSound(language => CurvesFigure.PlanOf(data, language));
            Assert.All(CurvesFigure.Draw(data, Language.English, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Fact]
    public void Curves_OfDesigns_HaveTheirLooksMediansAndNumbersAtRisk()
    {
        var data = MadeFindings.Curves(3, 40);
        var plan = CurvesFigure.PlanOf(data, Language.English);
        Assert.Equal(SeriesLook.All.Take(3).Select(look => look.Pen).Reverse(), plan.Items.OfType<Item.Line>().Select(line => line.Pen).Where(pen => pen.Width >= 2.5f));
        string[] texts = FindingCheck.Texts(plan);
        Assert.Contains("betrayal", texts);
        Assert.Contains(new EnglishTexts().StillWatched, texts);
        Assert.Contains(new EnglishTexts().MedianLife(KaplanMeier.Estimate(data.Designs[1].Lives).Median, 40), texts);
        Assert.Contains(texts, text => text.Contains("log-rank test", StringComparison.Ordinal));
    }

    [Fact]
    public void Designs_WithTooFewLives_AreNamedWithoutACurve()
    {
        var made = MadeFindings.Curves(2, 40);
        CurvesData data = made with { Designs = [made.Designs[0], new(new("few", "wenige"), [new(3, ended: true)])] };
        FindingCheck.IsSound(language => CurvesFigure.PlanOf(data, language));
        Assert.Contains("few", FindingCheck.Texts(CurvesFigure.PlanOf(data, Language.English)));
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(CurvesFigure.PlanOf(data with { Designs = [data.Designs[1]] }, Language.English)));
    }
}
