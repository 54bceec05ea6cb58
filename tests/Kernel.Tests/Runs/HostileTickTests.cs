using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class HostileTickTests
{
    [Fact]
    public void From_ManyResidents_StepInAnotherOrderInEveryTick()
    {
        var orders = new Dictionary<int, List<uint>>();
        var play = new Play(12, step => Noted(orders, step.Tick).Add(step.Self.Participant));
        Checkpoint? before = null;
        for (var tick = 0; tick <= 3; tick++)
            before = new HostileTick(play, tick, malice: 5).From(before);

        Assert.Equal(3, orders.Count);
        Assert.All(orders.Values, order => Assert.Equal(12, order.Distinct().Count()));
        Assert.Equal(3, orders.Values.Select(order => string.Join(' ', order)).Append("sorted").Distinct().Count() - 1);
        Assert.All(orders.Values, order => Assert.NotEqual(order.Order(), order));
    }

    [Fact]
    public void From_LettersAndResidents_AreCopies()
    {
        var note = new Note(4);
        var play = new Play(2, step =>
        {
            if (step is { Tick: 1, Self.Participant: 0 })
                step.PostBulletin(new Letter { Enclosure = note }, [P(0), P(1)]);
        });
        Hosts.Run(Host.Hostile, play, 2);

        var (one, other) = (play.Seen[(2, P(0))][0].Enclosure, play.Seen[(2, P(1))][0].Enclosure);
        Assert.NotSame(note, one);
        Assert.NotSame(one, other);
        Assert.Equal((4u, 4u), (((Note)one!).Value, ((Note)other!).Value));
    }

    [Fact]
    public void From_NoCheckpoint_IsTheStart()
    {
        var tick = new HostileTick(new Play(2), 0, malice: 5);
        _ = tick.From(null);

        Assert.Equal(new ReferenceRun(new Play(2)).Next().Digest, tick.Outcome.Digest);
    }

    private static List<uint> Noted(Dictionary<int, List<uint>> orders, int tick) =>
        orders.TryGetValue(tick, out var order) ? order : orders[tick] = [];
}
