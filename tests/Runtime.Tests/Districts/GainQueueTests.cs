using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class GainQueueTests
{
    private const int Bound = 5;
    private readonly GainQueue _queue = new(20);

    public GainQueueTests() => _queue.Reset(20, Bound);

    [Fact]
    public void TryFirst_Nobody_IsFalse() => Assert.False(_queue.TryFirst(out _));

    [Fact]
    public void TryFirst_EqualGains_WhoCameLast()
    {
        _queue.Add(3, -5);
        _queue.Add(9, 2);
        _queue.Add(4, 2);
        Assert.True(_queue.TryFirst(out var first));
        Assert.Equal(4, first);
    }

    [Fact]
    public void Empty_Some_NobodyIsIn()
    {
        _queue.Add(3, 1);
        _queue.Empty();
        Assert.False(_queue.Has(3) || _queue.TryFirst(out _));
    }

    [Fact]
    public void TryFirst_AnyHistory_IsThatOfASortedList() => Gen.Select(Gen.Int[0, 19], Gen.Int[-Bound, Bound]).List[0, 200].Sample(moves =>
    {
        var queue = new GainQueue(20);
        queue.Reset(20, Bound);
        var model = new List<(int Member, int Gain)>();
        foreach (var (member, gain) in moves)
        {
            if (queue.Has(member))
                queue.Remove(member, model.Find(one => one.Member == member).Gain);
            else
                queue.Add(member, gain);
            if (model.RemoveAll(one => one.Member == member) == 0)
                model.Add((member, gain));
            Assert.Equal(model.Count > 0, queue.TryFirst(out var first));
            if (model.Count > 0)
                Assert.Equal(model.Last(one => one.Gain == model.Max(other => other.Gain)).Member, first);
        }
    });
}
