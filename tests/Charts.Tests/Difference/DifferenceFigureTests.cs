using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Difference;

public sealed class DifferenceFigureTests
{
    private static readonly PairedHappening Calm = new(new Happening(261, null, [("threat", "0.25")]), InA: false, InB: true);
    private static readonly PairedHappening Betrayal = new(new Happening(40, "betrayal", []), InA: true, InB: true);

    public static TheoryData<int, int, double> Runs => new()
    {
        { 520, 261, 1 }, { 520, 261, -1 }, { 520, 261, 2000 }, { 1560, 100, 50_000 }, { 520, 520, 1 }, { 1560, 1, 0.1 }, { 60, 31, 0.001 }, { 60, 60, 0 }, { 12, 0, 5 }, { 1, 1, 3 },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Labels_OfAnyDifference_DoNotOverlapAreNotCutAndCanBeRead(int weeks, int partedIn, double factor)
    {
        SKRect sheet = new(8, 8, Paper.Width - 8, Paper.Height - 8);
        foreach (var language in Enum.GetValues<Language>())
        {
            var labels = PlanOf(language, MadeDifference.Of(weeks, partedIn, factor, Betrayal, Calm)).Labels.Where(label => label.Text.Length > 0).ToArray();
            Assert.All(labels, label => Assert.True(sheet.Contains(label.Box), $"{language}: \"{label.Text}\" is cut"));
            Assert.All(labels, label => Assert.True(label.Letters.Size >= 11, $"{language}: \"{label.Text}\" has letters of {label.Letters.Size}"));
            for (var i = 0; i < labels.Length; i++)
            {
                foreach (var other in labels.Skip(i + 1))
                    Assert.False(labels[i].Box.IntersectsWith(other.Box), $"{language}: \"{labels[i].Text}\" lies on \"{other.Text}\"");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Lines_OfAnyDifference_LieInTheirPanels(int weeks, int partedIn, double factor)
    {
        SKRect paper = new(0, 0, Paper.Width, Paper.Height);
        var plan = PlanOf(Language.English, MadeDifference.Of(weeks, partedIn, factor));
        Assert.All(plan.Items.OfType<Item.Line>().SelectMany(line => line.Points), point => Assert.True(paper.Contains(point), $"{point}"));
    }

    [Fact]
    public void Of_TwoRuns_HasALineForOutputAndForEveryType()
    {
        var difference = MadeDifference.Of(520, 261, 1);
        var lines = DifferenceLines.Of(difference);
        Assert.Equal(260, lines.Output.Last);
        Assert.All(lines.Alive.All, line => Assert.All(line.Values.Take(261), value => Assert.Equal(0, value)));
        Assert.Equal(difference.Ticks[^1].Difference(Measure.Lament), lines.Alive.Lament.Last);
        Assert.Equal(
            difference.Ticks[^1].Difference(Measure.Loose) + difference.Ticks[^1].Difference(Measure.Dormant), lines.Alive.Loose.Last);
        var pens = PlanOf(Language.English, difference).Items.OfType<Item.Line>().Select(line => line.Pen).ToArray();
        Assert.All(TypeLook.Of.All, look => Assert.Contains(look.Pen, pens));
    }

    [Fact]
    public void Happenings_OfOneRunOrBoth_SayToWhichTheyBelong()
    {
        var plan = PlanOf(Language.German, MadeDifference.Of(520, 261, 1, Betrayal, Calm));
        var labels = plan.Labels.Select(label => label.Text).ToArray();
        Assert.Contains("Woche 261: sie trennen sich", labels);
        Assert.Contains("B: threat = 0,25", labels);
        Assert.Contains("Verrat", labels);
        Assert.Equal(4, plan.Items.OfType<Item.Line>().Count(line => line.Pen.Colour == HappeningLines.Colour));
    }

    [Theory]
    [InlineData(Language.English, "What difference does it make, week by week?", "B (…f-a-name-that-goes-on-and-on) less A (7) · Four networks · 300 participants")]
    [InlineData(Language.German, "Welchen Unterschied macht es, Woche für Woche?", "B (…f-a-name-that-goes-on-and-on) minus A (7) · Vier Netzwerke · 300 Beteiligte")]
    public void Caption_OfTheFigure_IsQuestionAndSetting(Language language, string question, string setting)
    {
        var labels = PlanOf(language, MadeDifference.Of(520, 261, 1)).Labels.Select(label => label.Text).ToArray();
        Assert.Equal(question, labels[0]);
        Assert.StartsWith(setting, labels[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_RunsThatNeverPart_SaysSo()
    {
        var plan = PlanOf(Language.English, MadeDifference.Of(520, null, 1));
        Assert.Contains(plan.Labels, label => label.Text == "Both runs are the same in all 520 weeks.");
        Assert.Empty(plan.Items.OfType<Item.Line>());
    }

    [Fact]
    public void Draw_BothFormats_GivesTheSameFilesAgain()
    {
        var difference = MadeDifference.Of(60, 31, 1, Calm);
        FigureFormat[] formats = [FigureFormat.Png, FigureFormat.Svg];
        var (one, other) = (DifferenceFigure.Draw(difference, Language.English, formats), DifferenceFigure.Draw(difference, Language.English, formats));
        Assert.Equal(["difference.png", "difference.svg"], one.Select(file => file.Name));
        Assert.Equal(DifferenceFigure.FileNames(formats), one.Select(file => file.Name));
        Assert.Equal(one.Select(file => file.Bytes), other.Select(file => file.Bytes));
    }

    private static Plan PlanOf(Language language, RunDifference difference) => DifferenceFigure.PlanOf(difference, language);
}
