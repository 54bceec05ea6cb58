using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Runs worlds and compares what came of it. Nothing here waits for ever.</summary>
internal static class Runs
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static List<TickRecord> Reference(World world, int last)
    {
        var run = new ReferenceRun(world);
        return [.. Enumerable.Range(0, last + 1).Select(_ => run.Next())];
    }

    public static async Task<List<TickRecord>> OnActors(
        World world, int districts, int last, PlacementKind kind = PlacementKind.Blocks)
    {
        await using var simulation = Simulation.Start(world, districts, null, kind);
        var records = new List<TickRecord>();
        Assert.Equal(last, await simulation.RunAsync(last, records.Add).WaitAsync(Patience));
        return records;
    }

    public static void AssertEqual(IReadOnlyList<TickRecord> expected, IReadOnlyList<TickRecord> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal((one.Tick, one.Digest), (other.Tick, other.Digest));
            Assert.Equal(one.Totals.Sums.ToArray(), other.Totals.Sums.ToArray());
            Assert.Equal(one.Chronicle, other.Chronicle);
        }
    }
}
