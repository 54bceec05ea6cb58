using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Figures;

public sealed class RunFiguresTests
{
    public static TheoryData<string> Names => RealRuns.Names;

    [Theory]
    [InlineData(FigureFormat.Png, ".png")]
    [InlineData(FigureFormat.Svg, ".svg")]
    public void FileNames_OfAFormat_AreThoseThatAreDrawn(FigureFormat format, string ending)
    {
        string[] names = ["types-over-time", "survival", "activities", "transitions", "talk-and-output", "trust", "map"];
        Assert.Equal(names.Select(name => name + ending), RunFigures.FileNames(format));
        Assert.Equal(RunFigures.FileNames(format), RunFigures.Draw(RealRuns.Of("ten weeks"), "Ten weeks", Language.English, format).Select(file => file.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Draw_AnyRun_GivesTheSameBytesAgain(string run)
    {
        foreach (var format in Enum.GetValues<FigureFormat>())
        {
            var (one, other) = (Files(run, format), Files(run, format));
            Assert.Equal(one.Select(file => file.Bytes), other.Select(file => file.Bytes));
        }
    }

    [Fact]
    public void Draw_RunThatWasNotObserved_SaysSoWhereItMatters()
    {
        var whole = RealRuns.Of("three years");
        var run = whole with { Record = whole.Record with { Observed = [] } };
        var plans = RunFigures.Plans(run, "Drei Jahre", Language.German).ToDictionary(figure => figure.Name, figure => figure.Plan);
        Assert.All(
            new[] { "activities", "trust" },
            name => Assert.Contains(plans[name].Labels, label => label.Text.Contains("nicht beobachtet", StringComparison.Ordinal)));
        Assert.DoesNotContain(plans["survival"].Labels, label => label.Text.Contains("nicht beobachtet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("empty world")]
    [InlineData("one week")]
    public void Draw_RunWithoutNetworks_SaysWhatIsMissing(string run)
    {
        var plans = RunFigures.Plans(RealRuns.Of(run), "Leer", Language.English).ToDictionary(figure => figure.Name, figure => figure.Plan);
        Assert.Contains(plans["survival"].Labels, label => label.Text == new EnglishTexts().TooFewToSurvive);
        Assert.Contains(plans["transitions"].Labels, label => label.Text == new EnglishTexts().TooFewToChange);
        Assert.Contains(plans["talk-and-output"].Labels, label => label.Text == new EnglishTexts().TooFewToCompare);
        Assert.Contains(plans["types-over-time"].Labels, label => label.Text == new EnglishTexts().NoNetworks);
    }

    [Fact]
    public void Draw_AnyFigure_BeginsWithQuestionAndSetting()
    {
        foreach (var (name, plan) in RunFigures.Plans(RealRuns.Of("ten years"), "Vier Netzwerke", Language.German))
        {
            var texts = plan.Labels.Select(label => label.Text).ToArray();
            Assert.True(texts[0].EndsWith('?'), name);
            Assert.Matches("^Vier Netzwerke · 300 Beteiligte · 520 Wochen · Startwert 7 · Version .+ · in diesem Modell, zur Veranschaulichung$", texts[1]);
        }
    }

    private static IReadOnlyList<(string Name, byte[] Bytes)> Files(string run, FigureFormat format) =>
        RunFigures.Draw(RealRuns.Of(run), run, Language.German, format);
}
