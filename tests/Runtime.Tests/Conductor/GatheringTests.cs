using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The record of a tick is there when all districts have spoken, and does not hang on who spoke first.</summary>
public sealed class GatheringTests
{
    private const int Districts = 4;

    [Fact]
    public void Add_NotAllHaveSpoken_GivesNothing()
    {
        var gathering = new Gathering(2, 2, 0);
        Assert.Null(gathering.Add(Report(0, 0)));
        Assert.Null(gathering.Add(Report(1, 0)));
        Assert.Equal(0, gathering.Add(Report(0, 1))?.Tick);
        Assert.Equal(1, gathering.Add(Report(1, 1))?.Tick);
    }

    [Fact]
    public void Add_AnyOrder_SameRecords() => Gen.Shuffle(Enumerable.Range(0, Districts).ToArray()).Array[3].Sample(orders =>
    {
        var expected = Gather(Enumerable.Repeat(Enumerable.Range(0, Districts).ToArray(), 3));
        Runs.AssertEqual(expected, Gather(orders));
        Assert.Equal([0, 1, 2], expected.Select(record => record.Tick));
    });

    [Fact]
    public void Add_AllHaveSpoken_SumsAndSorts()
    {
        var record = Gather([[2, 0, 3, 1]])[0];
        Assert.Equal(6UL, record.Digest);
        Assert.Equal([0UL, 1, 2, 3], record.DigestParts);
        Assert.Equal(6, record.Totals.CountOf(0));
        Assert.Equal([P(0), P(1), P(2), P(3)], record.Chronicle.Select(entry => entry.Resident));
    }

    private static List<TickRecord> Gather(IEnumerable<int[]> orders)
    {
        var gathering = new Gathering(Districts, Districts, 0);
        var told = orders.SelectMany((order, tick) => order.Select(district => gathering.Add(Report(tick, district))));
        return [.. told.OfType<TickRecord>()];
    }

    private static DistrictMessage.TickDone Report(int tick, int district)
    {
        var totals = new Totals(1);
        totals.Count(0, district);
        return new DistrictMessage.TickDone(district, tick, (ulong)district, totals, [new ChronicleEvent(tick, P((uint)district), 0, new Saying(1))]);
    }
}
