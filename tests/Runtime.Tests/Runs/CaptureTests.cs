using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A world that goes on from a checkpoint has the same history as one that never stopped.</summary>
public sealed class CaptureTests
{
    private const int Last = 60;
    private const uint Villagers = 40;

    [Theory]
    [InlineData(0, 4, 4)]
    [InlineData(1, 4, 4)]
    [InlineData(23, 1, 1)]
    [InlineData(23, 4, 13)]
    [InlineData(40, 13, 4)]
    [InlineData(59, 3, 1)]
    public async Task Start_FromACheckpoint_GoesOnAsIfItHadNeverStopped(int tick, int districts, int later)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var expected = Runs.Reference(new Village(seed, Villagers), Last);
            var checkpoint = await Captured(new Village(seed, Villagers), districts, tick);
            await using var simulation = Simulation.Start(new Village(seed, Villagers), later, checkpoint);
            var records = new List<TickRecord>();
            Assert.Equal(Last, await simulation.RunAsync(Last - tick, records.Add).WaitAsync(Runs.Patience));
            Runs.AssertEqual(expected[(tick + 1)..], records);
            var census = await simulation.TakeCensusAsync().WaitAsync(Runs.Patience);
            Assert.Equal(census.Residents, census.Actors);
        }
    }

    [Theory]
    [InlineData(PlacementKind.Ties, 4, PlacementKind.Blocks, 4)]
    [InlineData(PlacementKind.Blocks, 4, PlacementKind.Ties, 4)]
    [InlineData(PlacementKind.Ties, 4, PlacementKind.Ties, 4)]
    [InlineData(PlacementKind.Ties, 3, PlacementKind.Ties, 13)]
    public async Task Start_FromACheckpointPlacedOtherwise_GoesOnAsIfItHadNeverStopped(
        PlacementKind before, int districts, PlacementKind after, int later)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var expected = Runs.Reference(new Village(seed, Villagers), Last);
            var checkpoint = await Captured(new Village(seed, Villagers), districts, 23, before);
            Assert.Equal(before, checkpoint.Placement);
            await using var simulation = Simulation.Start(new Village(seed, Villagers), later, checkpoint, after);
            var records = new List<TickRecord>();
            Assert.Equal(Last, await simulation.RunAsync(Last - 23, records.Add).WaitAsync(Runs.Patience));
            Runs.AssertEqual(expected[24..], records);
            var census = await simulation.TakeCensusAsync().WaitAsync(Runs.Patience);
            Assert.Equal(census.Residents, census.Actors);
        }
    }

    [Fact]
    public async Task Capture_WhileRunning_IsRefused()
    {
        await using var simulation = Simulation.Start(new Village(3, Villagers), 4);
        using var stop = new CancellationTokenSource();
        var running = simulation.RunAsync(int.MaxValue, _ => { }, stop.Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.CaptureAsync().WaitAsync(Runs.Patience));
        await stop.CancelAsync();
        var tick = await running.WaitAsync(Runs.Patience);
        Assert.Equal(tick, (await simulation.CaptureAsync().WaitAsync(Runs.Patience)).Tick);
        Assert.Equal(tick + 1, await simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task Capture_AgainAndAgain_ChangesNothing()
    {
        await using var simulation = Simulation.Start(new Village(3, Villagers), 4);
        var records = new List<TickRecord>();
        for (var tick = 0; tick < Last; tick += 3)
        {
            await simulation.RunAsync(3, records.Add).WaitAsync(Runs.Patience);
            Assert.Equal(tick + 3, (await simulation.CaptureAsync().WaitAsync(Runs.Patience)).Tick);
        }

        Runs.AssertEqual(Runs.Reference(new Village(3, Villagers), Last), records);
    }

    [Fact]
    public async Task Capture_TwoRuns_SameBytes()
    {
        var one = await Captured(new Village(3, Villagers), 4, 30);
        var other = await Captured(new Village(3, Villagers), 4, 30);
        Assert.Equal(Bytes(one), Bytes(other));
    }

    [Fact]
    public async Task Capture_RestoredWorld_SameBytes()
    {
        var checkpoint = await Captured(new Village(3, Villagers), 1, 30);
        await using var simulation = Simulation.Start(new Village(3, Villagers), 1, checkpoint);
        Assert.Equal(Bytes(checkpoint), Bytes(await simulation.CaptureAsync().WaitAsync(Runs.Patience)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public async Task Start_TruncatedCheckpoint_IsRefused(int kept)
    {
        var whole = await Captured(new Village(3, Villagers), 2, 10);
        Checkpoint broken = new(10, [whole.Parts[0], whole.Parts[1][..kept]]);
        await using var simulation = Simulation.Start(new Village(3, Villagers), 2, broken);
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience));
    }

    private static async Task<Checkpoint> Captured(World world, int districts, int tick, PlacementKind kind = PlacementKind.Blocks)
    {
        await using var simulation = Simulation.Start(world, districts, null, kind);
        await simulation.RunAsync(tick, _ => { }).WaitAsync(Runs.Patience);
        return await simulation.CaptureAsync().WaitAsync(Runs.Patience);
    }

    private static byte[][] Bytes(Checkpoint checkpoint) => [.. checkpoint.Parts.Select(part => part.ToArray())];
}
