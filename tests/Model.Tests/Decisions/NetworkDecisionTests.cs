using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>That the numbers of what networks decide add up to what becomes of them.</summary>
public sealed class NetworkDecisionTests
{
    [Fact]
    public void TypeRead_EveryOne_AddsUpToTheTypeHeld()
    {
        var changes = 0;
        foreach (var life in Seen.All<TypeRead>().GroupBy(one => one.Entry.Resident))
        {
            TypeRead? before = null;
            foreach (var (entry, it, tick) in life)
            {
                var shares = it.Shares;
                double[] four = [shares.Monitor, shares.Tap, shares.Lament, shares.CoCreate];
                var largest = Array.IndexOf(four, four.Max());
                var expected = 1 - shares.Idle < it.DormantBelow ? NetworkType.Dormant
                    : four.Sum() > 0 && four.Max() >= it.TypeShare * four.Sum() ? (NetworkType)largest : NetworkType.Loose;
                Assert.Equal(expected, it.Reading);
                var isEqual = it.Reading == (before?.Reading ?? NetworkType.Loose);
                Assert.Equal(isEqual ? (before?.Run ?? 0) + 1 : 1, it.Run);
                Assert.Equal(it is { Run: >= 3, Age: >= 6 } ? it.Reading : before?.Held ?? NetworkType.Loose, it.Held);
                var changed = tick.Chronicle.Where(other => other.Resident == entry.Resident).Select(other => other.What).OfType<TypeChanged>().SingleOrDefault();
                Assert.Equal(it.Held == (before?.Held ?? NetworkType.Loose) ? null : it.Held, changed?.To);
                changes += changed is null ? 0 : 1;
                before = it;
            }
        }

        Assert.True(changes > 5);
    }

    [Fact]
    public void EndWeighed_EveryOne_AddsUpToTheEnd()
    {
        var reasons = new HashSet<EndReason?>();
        foreach (var life in Seen.All<EndWeighed>().GroupBy(one => one.Entry.Resident))
        {
            EndWeighed? before = null;
            foreach (var (entry, it, tick) in life)
            {
                var expected = it.Renewal is { } renewal && renewal.Draw >= renewal.Chance ? EndReason.Fulfilled
                    : it.TicksTooFew >= 6 ? EndReason.TooFew
                    : it.TicksDormant >= 11 ? EndReason.Dormant : (EndReason?)null;
                Assert.Equal(expected, it.Reason);
                if (expected != EndReason.Fulfilled)
                {
                    Assert.Equal(it.Members < 3 ? (before?.TicksTooFew ?? 0) + 1 : 0, it.TicksTooFew);
                    Assert.Equal(it.Activity < it.DormantBelow ? (before?.TicksDormant ?? 0) + 1 : 0, it.TicksDormant);
                }

                if (it.Renewal is null && before is not null)
                    Assert.Equal(before.Backlog - it.Output, it.Backlog, 1e-12);
                var dissolved = tick.Chronicle.Where(other => other.Resident == entry.Resident).Select(other => other.What).OfType<NetworkDissolved>().SingleOrDefault();
                Assert.Equal((it.Reason, it.Reason is null ? 0 : it.Members), (dissolved?.Reason, dissolved?.Members ?? 0));
                reasons.Add(it.Reason);
                before = it;
            }
        }

        Assert.Superset(new HashSet<EndReason?> { null, EndReason.Fulfilled, EndReason.TooFew }, reasons);
    }
}
