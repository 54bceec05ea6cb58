using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Indices;

public sealed class MorrisFigureTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(8, 1)]
    [InlineData(20, 1)]
    [InlineData(30, 1)]
    [InlineData(20, 1e9)]
    [InlineData(20, 1e-9)]
    public void Labels_OfAnyEffects_DoNotOverlapAreNotCutAndAreAllThere(int factors, double factor)
    {
        var data = MadeFindings.Morris(factors, factor);
        FindingCheck.IsSound(language => MorrisFigure.PlanOf(data, language));
        string[] texts = [.. FindingCheck.Texts(MorrisFigure.PlanOf(data, Language.German)).SelectMany(text => text.Split(", ")).Where(text => text.Length > 1)];
        int written = texts.Count(text => MadeFindings.Names.Any(name => name.German.StartsWith(text.TrimEnd('…'), StringComparison.Ordinal)));
        Assert.Equal(Math.Min(20, factors), written);
    }

    [Fact]
    public void Labels_OfFactorsThatLieOnEachOther_AreOne()
    {
        var data = MadeFindings.Morris(20, 0);
        FindingCheck.IsSound(language => MorrisFigure.PlanOf(data, language));
        Assert.Single(FindingCheck.Texts(MorrisFigure.PlanOf(data, Language.English)), text => text.StartsWith("betrayal, loss of the five", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            var made = MadeFindings.Morris(20);
            MorrisData data = made with { Caption = new(name), Measure = new(name, name), Factors = [.. made.Factors.Select(factor => factor with { Factor = name })] };
            FindingCheck.IsSound(language => MorrisFigure.PlanOf(data, language));
            Assert.All(MorrisFigure.Draw(data, Language.English, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Fact]
    public void Missing_Numbers_AreLeftOutAndCounted()
    {
        var made = MadeFindings.Morris(3);
        MorrisData data = made with { Factors = [.. made.Factors, made.Factors[0] with { Spread = double.NaN }] };
        var plan = MorrisFigure.PlanOf(data, Language.English);
        Assert.Contains("1 value is missing and left out", FindingCheck.Texts(plan));
        Assert.Equal(3, plan.Items.OfType<Item.Mark>().Count());
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(MorrisFigure.PlanOf(data with { Factors = [] }, Language.English)));
    }
}
