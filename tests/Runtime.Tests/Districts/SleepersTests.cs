using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Sleepers wake when they said, once, unless mail woke them before.</summary>
public sealed class SleepersTests
{
    private readonly Roll _roll = new(new Placement(10, 1), 0);
    private readonly Sleepers _sleepers;

    public SleepersTests()
    {
        for (uint i = 0; i < 10; i++)
            _roll.Add(P(i));
        _sleepers = new Sleepers(_roll);
    }

    [Fact]
    public void TryWake_BeforeTheTick_SleepsOn()
    {
        _sleepers.Add(3, 12);
        Assert.Empty(WakeAt(11));
        Assert.True(_roll[3].IsAsleep);
        Assert.Equal([3], WakeAt(12));
    }

    [Fact]
    public void TryWake_SeveralOfOneTick_AllWakeOnce()
    {
        _sleepers.Add(1, 5);
        _sleepers.Add(2, 7);
        _sleepers.Add(4, 5);
        Assert.Equal([1, 4], WakeAt(5).Order());
        Assert.Empty(WakeAt(6));
        Assert.Equal([2], WakeAt(7));
    }

    [Fact]
    public void Add_MailOvertakesAgainAndAgain_KeepsFewEntriesAndAllThatHold()
    {
        _sleepers.Add(2, 900);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100_000; i++)
        {
            _roll[1].IsAsleep = false;
            _sleepers.Add(1, 1_000_000 + i);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
        Assert.Equal([2], WakeAt(900));
        Assert.Empty(WakeAt(1_099_998));
        Assert.Equal([1], WakeAt(1_099_999));
    }

    [Fact]
    public void TryWake_WokenByMailBefore_IsSkipped()
    {
        _sleepers.Add(1, 5);
        _roll[1].IsAsleep = false;
        Assert.Empty(WakeAt(5));
    }

    [Fact]
    public void TryWake_SleepsAgainUntilLater_OnlyTheLaterTickCounts()
    {
        _sleepers.Add(1, 5);
        _sleepers.Add(1, 9);
        Assert.Empty(WakeAt(5));
        Assert.Equal([1], WakeAt(9));
    }

    [Fact]
    public void TryWake_ToldTwiceForOneTick_WakesOnce()
    {
        _sleepers.Add(1, 5);
        _sleepers.Add(1, 5);
        Assert.Equal([1], WakeAt(5));
    }

    [Fact]
    public void TryWake_UntilForEver_NeverWakes()
    {
        _sleepers.Add(1, int.MaxValue);
        Assert.Empty(WakeAt(int.MaxValue - 1));
        Assert.True(_roll[1].IsAsleep);
    }

    /// <summary>As a district does: who is woken is awake before the next one is asked for.</summary>
    private List<int> WakeAt(int tick)
    {
        var woken = new List<int>();
        while (_sleepers.TryWake(tick, out var berth))
        {
            woken.Add(berth);
            _roll[berth].IsAsleep = false;
        }

        return woken;
    }
}
