using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void At_NothingAdded_IsTheStart()
    {
        var start = new Weather(3);
        var timeline = new Timeline(start);

        Assert.Same(start, timeline.At(0));
        Assert.Same(start, timeline.At(int.MaxValue));
        Assert.Equal(0, timeline.Length);
    }

    [Fact]
    public void At_AChange_IsVisibleFromItsTickOn()
    {
        var timeline = Of((10, 1), (12, 5));

        Assert.Equal([0, 0, 1, 1, 6, 6], new[] { 0, 9, 10, 11, 12, 999 }.Select(tick => HeatAt(timeline, tick)));
        Assert.Equal(2, timeline.Length);
    }

    [Fact]
    public void Add_TwoInOneTick_ApplyInTheirOrder()
    {
        var timeline = Of((10, 1));
        timeline.Add(10, new Doubling());
        timeline.Add(10, new Warming(1));

        Assert.Equal(3, HeatAt(timeline, 10));
        Assert.Equal(0, HeatAt(timeline, 9));
    }

    [Fact]
    public void Add_AnyTicksInOrder_AtIsTheSumSoFar() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[-9, 9]).Array[0, 30].Sample(changes =>
        {
            changes = [.. changes.OrderBy(change => change.Item1)];
            var timeline = Of(changes);

            for (var tick = 0; tick < 55; tick++)
                Assert.Equal(changes.Where(change => change.Item1 <= tick).Sum(change => change.Item2), HeatAt(timeline, tick));
        });

    [Fact]
    public void Add_BeforeTheLast_IsRefusedAndChangesNothing()
    {
        var timeline = Of((10, 1));

        Assert.Throws<ArgumentOutOfRangeException>(() => timeline.Add(9, new Warming(1)));
        Assert.Equal((1, 0, 1), (timeline.Length, HeatAt(timeline, 9), HeatAt(timeline, 10)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Add_BeforeTheFirstStep_IsRefused(int tick) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Timeline(new Weather(0)).Add(tick, new Warming(1)));

    [Fact]
    public void Add_InterventionFails_ChangesNothing()
    {
        var timeline = Of((10, 1));

        Assert.Throws<InvalidOperationException>(() => timeline.Add(11, new Failing()));
        Assert.Equal((1, 1), (timeline.Length, HeatAt(timeline, 11)));
    }

    [Fact]
    public async Task Add_WhileOthersRead_EarlierTicksStay()
    {
        var timeline = new Timeline(new Weather(0));
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                for (var tick = timeline.Length; tick >= 0; tick--)
                    Assert.Equal(tick, HeatAt(timeline, tick));
        });
        for (var tick = 1; tick <= 500; tick++)
            timeline.Add(tick, new Warming(1));
        await stop.CancelAsync();
        await reader;

        Assert.Equal(500, timeline.Length);
    }

    private static Timeline Of(params (int Tick, int Degrees)[] changes)
    {
        var timeline = new Timeline(new Weather(0));
        foreach (var (tick, degrees) in changes)
            timeline.Add(tick, new Warming(degrees));
        return timeline;
    }

    private static int HeatAt(Timeline timeline, int tick) => ((Weather)timeline.At(tick)).Heat;

    private sealed class Doubling : Intervention
    {
        public override Conditions Apply(Conditions before, int tick) => new Weather(2 * ((Weather)before).Heat);
    }

    private sealed class Failing : Intervention
    {
        public override Conditions Apply(Conditions before, int tick) => throw new InvalidOperationException();
    }
}
