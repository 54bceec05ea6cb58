using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Running;

public sealed class TickTurnsTests
{
    private readonly TaskCompletionSource _told = new();
    private readonly List<int> _taken = [];

    [Fact]
    public void Take_NothingToTellBefore_TellsAtOnce()
    {
        _told.SetResult();
        Turns().Take(Tick(1));
        Assert.Equal([1], _taken);
    }

    [Fact]
    public async Task Take_WhileEarlierOnesAreTold_WaitsForItsTurn()
    {
        var turns = Turns();
        turns.Take(Tick(3));
        turns.Take(Tick(4));
        Assert.Empty(_taken);
        _taken.AddRange([1, 2]);
        _told.SetResult();
        turns.Take(Tick(5));
        await turns.ComeAsync();
        Assert.Equal([1, 2, 3, 4, 5], _taken);
    }

    [Fact]
    public async Task Take_MoreThanMayWait_HoldsTheRunUp()
    {
        var turns = Turns();
        var running = Task.Run(() =>
        {
            for (var tick = 0; tick < 200; tick++)
                turns.Take(Tick(tick));
        });
        await Assert.ThrowsAsync<TimeoutException>(() => running.WaitAsync(TimeSpan.FromSeconds(0.2)));
        _told.SetResult();
        await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(Enumerable.Range(0, 200), _taken);
    }

    [Fact]
    public async Task Come_WhatWasToBeToldBeforeIsDamaged_TellsNothingOfWhatFollows()
    {
        var turns = Turns();
        turns.Take(Tick(1));
        _told.SetException(new InvalidDataException("tick 0 cannot be read"));
        turns.Take(Tick(2));
        await Assert.ThrowsAsync<InvalidDataException>(turns.ComeAsync);
        Assert.Empty(_taken);
    }

    private TickTurns Turns() => new(_told.Task, record => _taken.Add(record.Tick));

    private static TickRecord Tick(int tick) => new(tick, 0, new Totals(0), []);
}
