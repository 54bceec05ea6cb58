using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.Flows;

public sealed class AlluvialColumnTests
{
    [Fact]
    public void Of_Counts_StacksBarsFromTheBottomInTheFixedOrder()
    {
        var column = AlluvialColumn.Of(100, [3, 0, 0, 2, 0, 1, 4, 0], bottom: 600, unit: 10);
        Assert.Equal([Fate.Fulfilled, Fate.CoCreation, Fate.Lament, Fate.Dissolved], column.Bars.Select(bar => bar.Fate));
        Assert.Equal([(590f, 600f), (555f, 585f), (530f, 550f), (485f, 525f)], column.Bars.Select(bar => (bar.Top, bar.Bottom)));
    }

    [Fact]
    public void UnitFor_AnyNetworks_LeavesRoomForAllFates()
    {
        var unit = AlluvialColumn.UnitFor(8, 500);
        var column = AlluvialColumn.Of(0, [1, 1, 1, 1, 1, 1, 1, 1], bottom: 500, unit);
        Assert.Equal(0, column.Bars[^1].Top, 1e-3);
    }

    [Fact]
    public void Order_OfFates_HasEveryOneOnce() => Assert.Equal(Enum.GetValues<Fate>(), FateLook.Order.Order());

    [Fact]
    public void Figure_RealRun_SaysHowManyThereAreAtBothEnds()
    {
        var run = RealRuns.Of("ten years").Record;
        var changes = CoCreation.Sim.Experiments.Transitions.Of(run.Networks, CoCreation.Sim.Experiments.Transitions.DefaultAges);
        var labels = TransitionsFigure.Of(new FigureSubject(run, "made", new GermanTexts())).Labels.Select(label => label.Text).ToArray();
        Assert.Contains($"{changes.Counts(0)[(int)Fate.Lament]} Jammernetzwerke", labels);
        Assert.Contains($"{changes.Counts(changes.Ages.Count - 1)[(int)Fate.Dissolved]} aufgelöst", labels);
        Assert.Contains("¼ (13)", labels);
    }
}
