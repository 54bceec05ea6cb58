using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Runs pause, go on, stop at a condition and stop when told, and their history stays the same.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task RunAsync_InParts_SameHistoryAsAtOnce()
    {
        var records = new List<TickRecord>();
        await using var simulation = Simulation.Start(new Village(8, 30), 3);
        Assert.Equal(0, await simulation.RunAsync(0, records.Add).WaitAsync(Runs.Patience));
        Assert.Equal(17, await simulation.RunAsync(17, records.Add).WaitAsync(Runs.Patience));
        Assert.Equal(17, await simulation.RunAsync(0, records.Add).WaitAsync(Runs.Patience));
        Assert.Equal(40, await simulation.RunAsync(23, records.Add).WaitAsync(Runs.Patience));
        Runs.AssertEqual(Runs.Reference(new Village(8, 30), 40), records);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public async Task RunUntilAsync_ConditionHolds_NoResidentLivesBeyond(int tick)
    {
        await using var simulation = Simulation.Start(new Stage(20, (player, _) => player.Number++), 4);
        var told = new List<int>();
        var last = await simulation.RunUntilAsync(100, record => told.Add(record.Tick), record => record.Tick == tick)
            .WaitAsync(Runs.Patience);

        Assert.Equal(tick, last);
        Assert.Equal(Enumerable.Range(0, tick + 1), told);
        var steps = await simulation.VisitAsync(resident => (object)((Player)resident).Number).WaitAsync(Runs.Patience);
        Assert.Equal(Enumerable.Repeat((object)(double)tick, 20), steps);
    }

    [Fact]
    public async Task RunUntilAsync_ConditionNeverHolds_RunsAllTicks()
    {
        var records = new List<TickRecord>();
        await using var simulation = Simulation.Start(new Village(8, 30), 3);
        Assert.Equal(25, await simulation.RunUntilAsync(25, records.Add, _ => false).WaitAsync(Runs.Patience));
        Runs.AssertEqual(Runs.Reference(new Village(8, 30), 25), records);
    }

    /// <summary>Reports that came before the word to stop are still answered with grants: 4 ticks reported, 4 granted.</summary>
    [Fact]
    public async Task RunAsync_Cancelled_EndsSoonAndCanGoOn()
    {
        using var stop = new CancellationTokenSource();
        var records = new List<TickRecord>();
        await using var simulation = Simulation.Start(new Village(8, 30), 3);
        var last = await simulation.RunAsync(1_000_000, CancelIn10, stop.Token).WaitAsync(Runs.Patience);

        Assert.InRange(last, 10, 18);
        Assert.Equal(last + 1, records.Count);
        Assert.Equal(last + 20, await simulation.RunAsync(20, records.Add).WaitAsync(Runs.Patience));
        Runs.AssertEqual(Runs.Reference(new Village(8, 30), last + 20), records);

        void CancelIn10(TickRecord record)
        {
            records.Add(record);
            if (record.Tick == 10)
                stop.Cancel();
        }
    }

    [Fact]
    public async Task RunUntilAsync_Cancelled_EndsWithThatTick()
    {
        using var stop = new CancellationTokenSource();
        await using var simulation = Simulation.Start(new Stage(10), 2);
        var last = await simulation.RunUntilAsync(1000, CancelIn10, _ => false, stop.Token).WaitAsync(Runs.Patience);
        Assert.Equal(10, last);

        void CancelIn10(TickRecord record)
        {
            if (record.Tick == 10)
                stop.Cancel();
        }
    }

    [Fact]
    public async Task RunAsync_CancelledBefore_EndsAtOnce()
    {
        await using var simulation = Simulation.Start(new Stage(10), 2);
        Assert.InRange(await simulation.RunAsync(1000, _ => { }, new CancellationToken(canceled: true)).WaitAsync(Runs.Patience), -1, 4);
    }

    [Fact]
    public async Task RunAsync_WhileRunning_IsRefusedAndTheFirstGoesOn()
    {
        using var gate = new ManualResetEventSlim();
        await using var simulation = Simulation.Start(new Stage(10), 2);
        var first = simulation.RunAsync(20, record => _ = record.Tick != 1 || gate.Wait(Runs.Patience));
        var second = simulation.RunAsync(5, _ => { });
        gate.Set();
        await Assert.ThrowsAsync<InvalidOperationException>(() => second.WaitAsync(Runs.Patience));
        Assert.Equal(20, await first.WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task Start_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Simulation.Start(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Simulation.Start(new Stage(1), 0));
        await using var simulation = Simulation.Start(new Stage(1), 1);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => simulation.RunAsync(-1, _ => { }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => simulation.RunAsync(1, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => simulation.RunUntilAsync(1, _ => { }, null!));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(63, 1)]
    [InlineData(128, 2)]
    public void DefaultDistricts_FewParticipants_NoneIsTiny(int participants, int districts) =>
        Assert.Equal(districts, Simulation.DefaultDistricts(participants));

    [Fact]
    public void DefaultDistricts_ManyParticipants_TwoForEachProcessor() =>
        Assert.Equal(2 * Environment.ProcessorCount, Simulation.DefaultDistricts(10_000_000));
}
