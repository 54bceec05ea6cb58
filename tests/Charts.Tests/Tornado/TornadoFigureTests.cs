using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Tornado;

public sealed class TornadoFigureTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 1)]
    [InlineData(12, 0)]
    [InlineData(12, -1)]
    [InlineData(12, 1e9)]
    [InlineData(12, 1e-9)]
    public void Labels_OfAnyEffects_DoNotOverlapAreNotCutAndCanBeRead(int rows, double factor) =>
        FindingCheck.IsSound(language => TornadoFigure.PlanOf(MadeFindings.Tornado(rows, factor), language));

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            var made = MadeFindings.Tornado(12);
            TornadoData data = made with { Caption = new(name), Measure = new(name, name), Effect = name, Rows = [.. made.Rows.Select(row => row with { Stress = name })] };
            FindingCheck.IsSound(language => TornadoFigure.PlanOf(data, language));
            Assert.All(TornadoFigure.Draw(data, Language.English, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Theory]
    [InlineData(true, 3, 1)]
    [InlineData(false, 1, 3)]
    public void Bars_OfEffects_AreOrangeWhereTheyHurtAndGreenWhereTheyHelp(bool isMoreBetter, int hurt, int help)
    {
        var plan = TornadoFigure.PlanOf(MadeFindings.Tornado(4) with { IsMoreBetter = isMoreBetter }, Language.English);
        string[] colours = [.. plan.Items.OfType<Item.Area>().Skip(2).Select(area => area.Colour)];
        Assert.Equal((hurt, help), (colours.Count(colour => colour == "#E69F00"), colours.Count(colour => colour == "#009E73")));
    }

    [Fact]
    public void Rows_OfATornado_StayInTheirOrderWithTheirValues()
    {
        string[] texts = FindingCheck.Texts(TornadoFigure.PlanOf(MadeFindings.Tornado(4), Language.German));
        Assert.Equal("Welche Belastung ändert „Ertrag je Mitglied und Woche“ am meisten?", texts[0]);
        Assert.Contains("Änderung des Ertrags gegenüber keiner Belastung (%)", texts);
        Assert.Equal(["Verrat", "ein Gerücht"], texts.Intersect(["Verrat", "ein Gerücht"]));
        Assert.Contains("−41 % (−49 bis −33)", texts);
        Assert.Contains("+4,8 % (+2,8 bis +6,8)", texts);
        Assert.Contains("schlechter bei 14 von 20 Startwerten", texts);
    }

    [Fact]
    public void Missing_Numbers_AreLeftOutAndCounted()
    {
        var made = MadeFindings.Tornado(2);
        TornadoRow[] rows = [made.Rows[0] with { Effect = made.Rows[0].Effect with { Low = double.NaN } }, made.Rows[1] with { Effect = new(double.NaN, 0, 0) }];
        TornadoData data = made with { Rows = rows };
        FindingCheck.IsSound(language => TornadoFigure.PlanOf(data, language));
        Assert.Contains("1 value is missing and left out", FindingCheck.Texts(TornadoFigure.PlanOf(data, Language.English)));
        Assert.Contains("−41.3 %", FindingCheck.Texts(TornadoFigure.PlanOf(data, Language.English)));
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(TornadoFigure.PlanOf(data with { Rows = [] }, Language.English)));
        Assert.Contains("the first 12 of 13 are shown", FindingCheck.Texts(TornadoFigure.PlanOf(MadeFindings.Tornado(13), Language.English)));
    }
}
