using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.Activities;

public sealed class ActivitiesTests
{
    [Fact]
    public void StackOf_ObservedWeeks_AreSharesOfAllMembers()
    {
        var stack = ActivitiesFigure.StackOf(Made.Run(Made.Tick(9, 0, 0, 0, 0, 0, 0)) with
        {
            Observed =
            [
                Made.Observed(3, Made.Acting(6, 0, new(1, 0, 0, 0, 0)), ObservedType.None, ObservedType.None, Made.Acting(2, 0, new(0, 0, 0, 1, 0)), ObservedType.None),
                Made.Observed(5, ObservedType.None, Made.Acting(4, 0, new(0, 0.15, 0, 0, 0.15)), ObservedType.None, ObservedType.None, ObservedType.None),
            ],
        });

        Assert.Equal([3, 4, 5], stack.Weeks);
        Assert.Equal([.75, .75, .75, 1, 1], stack.Bands.Select(band => band.Upper[0]));
        Assert.All(stack.Bands, band => Assert.Equal(0, band.Upper[1]));
        Assert.Equal([0, .5, .5, .5, 1], stack.Bands.Select(band => band.Upper[2]));
    }

    [Fact]
    public void StackOf_RealRun_IsFullInEveryWeekWithNetworks()
    {
        var stack = ActivitiesFigure.StackOf(RealRuns.Of("ten years").Record);
        Assert.All(stack.Bands[^1].Upper, top => Assert.Equal(1, top, 1e-9));
    }
}
