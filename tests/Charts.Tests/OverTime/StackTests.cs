using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.OverTime;

public sealed class StackTests
{
    private static readonly Stack Alive = TypesOverTimeFigure.StackOf(
        [Made.Tick(0, 0, 0, 0, 0, 0, 0), Made.Tick(1, 1, 2, 3, 4, 5, 6), Made.Tick(2, 2, 0, 1, 3, 1, 0)]);

    [Fact]
    public void Bands_FromTheBottom_AreInTheFixedOrder() =>
        Assert.Equal(["#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#999999"], Alive.Bands.Select(band => band.Look.Colour));

    [Fact]
    public void Bands_OfAWeek_AreStackedOnEachOther()
    {
        Assert.Equal([0.0, 4, 5, 7, 10], Alive.Bands.Select(band => band.Lower[1]));
        Assert.Equal([4.0, 5, 7, 10, 21], Alive.Bands.Select(band => band.Upper[1]));
    }

    [Fact]
    public void Bands_AtTheEnd_KnowTheirLastAndMiddle()
    {
        Assert.Equal([3.0, 2, 0, 1, 1], Alive.Bands.Select(band => band.Last));
        Assert.Equal([1.5, 4, 5, 5.5, 6.5], Alive.Bands.Select(band => band.Middle));
        Assert.Equal(21, Alive.Most);
    }

    [Theory]
    [InlineData(Language.English, "3 co-creation communities,2 competition networks,0 ignorance networks,1 complaint network,1 loose or dormant")]
    [InlineData(Language.German, "3 Co-Creation-Communitys,2 Konkurrenznetzwerke,0 Unwissensnetzwerke,1 Jammernetzwerk,1 lose oder ruhend")]
    public void Labels_AtTheEnd_AreOfTheGlossary(Language language, string labels)
    {
        var run = Made.Run(Made.Tick(0, 0, 0, 0, 0, 0, 0), Made.Tick(1, 2, 0, 1, 3, 1, 0));
        var written = RunFigures.Plans(Made.Outcome(run), "made", language)[0].Plan.Labels.Select(label => label.Text).ToArray();
        Assert.All(labels.Split(','), label => Assert.Contains(label, written));
    }

    [Fact]
    public void Weeks_OfALongRun_AreThinnedAndKeepTheLast()
    {
        var weeks = TypesOverTimeFigure.StackOf(Made.Waves(10_000).Rows).Weeks;
        Assert.InRange(weeks.Count, 800, 1600);
        Assert.Equal(10_000, weeks[^1]);
        Assert.Single(weeks.Zip(weeks.Skip(1), (one, next) => next - one).Distinct());
    }

    /// <summary>White lines lie between bands alone: at the outside they would cut what is drawn of a peak.</summary>
    [Fact]
    public void Edges_OfBands_LieBelowTheTopOfTheStack()
    {
        var run = Made.Run(Made.Tick(0, 0, 0, 0, 0, 0, 0), Made.Tick(1, 0, 0, 0, 11, 0, 0), Made.Tick(2, 1, 0, 0, 2, 0, 0), Made.Tick(3, 1, 0, 0, 2, 0, 0));
        var plan = RunFigures.Plans(Made.Outcome(run), "made", Language.English)[0].Plan;
        var white = plan.Items.OfType<Item.Line>().Where(line => line.Pen.Colour == Paper.White).ToArray();
        var top = plan.Items.OfType<Item.Area>().SelectMany(area => area.Points).Min(point => point.Y);
        Assert.NotEmpty(white);
        Assert.DoesNotContain(white.SelectMany(line => line.Points), point => point.Y == top);
    }

    [Fact]
    public void TypesOverTime_NoNetworkEver_SaysSo()
    {
        var run = Made.Run(Made.Tick(0, 0, 0, 0, 0, 0, 0), Made.Tick(1, 0, 0, 0, 0, 0, 0));
        Assert.Contains("Es wurde nie ein Netzwerk gegründet.", RunFigures.Plans(Made.Outcome(run), "made", Language.German)[0].Plan.Labels.Select(label => label.Text));
    }

    [Fact]
    public void Caption_LongTexts_AreMadeToFit()
    {
        var plan = RunFigures.Plans(Made.Outcome(Made.Waves(60)), string.Concat(Enumerable.Repeat("Which kinds of network live on? ", 6)), Language.English)[0].Plan;
        Assert.All(plan.Labels, label => Assert.True(label.Box.Right < Paper.Width - 8, label.Text));
    }
}
