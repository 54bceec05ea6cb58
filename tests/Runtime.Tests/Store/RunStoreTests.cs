using CoCreation.Sim.Kernel;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class RunStoreTests : IDisposable
{
    private const uint Villagers = 40;
    private const int Last = 40;
    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;

    private StoreAddress Address => StoreAddress.OfFile(Path.Combine(_folder, "journal.db"));

    [Fact]
    public async Task Open_NewFile_HasNoHistory()
    {
        await using var store = await RunStore.OpenAsync(Address, "run");
        Assert.Equal((1, 0, 0, false), (store.Epoch, store.History.Ticks.Count, store.History.Checkpoints.Count, store.History.IsComplete));
    }

    [Fact]
    public async Task Open_Again_KnowsEveryTickAndCheckpoint()
    {
        var expected = Runs.Reference(new Village(3, Villagers), Last);
        await KeepRun(Last, 10);
        await using var store = await RunStore.OpenAsync(Address, "run");
        Assert.Equal([1, 2, 3], store.History.Facts.ToArray());
        Assert.Equal(2, store.Epoch);
        Assert.Equal([10, 20, 30, 40], store.History.Checkpoints.Select(kept => kept.Tick));
        var world = new Village(3, Villagers);
        Runs.AssertEqual(expected, [.. Enumerable.Range(0, Last + 1).Select(tick => store.History.TickOf(world, tick))]);
    }

    [Fact]
    public async Task Load_AnyCheckpoint_GoesOnAsIfItHadNeverStopped()
    {
        var expected = Runs.Reference(new Village(3, Villagers), Last);
        await KeepRun(30, 10);
        await using var store = await RunStore.OpenAsync(Address, "run");
        foreach (var kept in store.History.Checkpoints)
        {
            await using var simulation = Simulation.Start(new Village(3, Villagers), 3, await store.LoadAsync(kept));
            var records = new List<TickRecord>();
            await simulation.RunAsync(Last - kept.Tick, records.Add).WaitAsync(Runs.Patience);
            Runs.AssertEqual(expected[(kept.Tick + 1)..], records);
        }
    }

    [Fact]
    public async Task Open_AfterTwoEpochsThatOverlap_HasEveryTickOnce()
    {
        var records = Runs.Reference(new Village(3, Villagers), Last);
        await KeepRun(25, 10);
        await using (var second = await RunStore.OpenAsync(Address, "run"))
        {
            await second.ResumeAsync(20);
            records[21..].ForEach(record => second.Append(new Village(3, Villagers), record));
            await second.CompleteAsync();
        }

        await using var third = await RunStore.OpenAsync(Address, "run");
        Assert.Equal((3, Last + 1, true), (third.Epoch, third.History.Ticks.Count, third.History.IsComplete));
    }

    [Fact]
    public async Task Append_TickDoneAgainOtherwise_IsAFaultThatNamesTickAndDistrict()
    {
        var records = Runs.Reference(new Village(3, Villagers), Last);
        await KeepRun(25, 10);
        await using var store = await RunStore.OpenAsync(Address, "run");
        var world = new Village(3, Villagers);
        store.Append(world, records[22]);
        var kept = store.History.TickOf(world, 23);
        var other = kept with { Digest = kept.Digest + 1, DigestParts = [kept.DigestParts[0], kept.DigestParts[1] + 1] };
        var fault = Assert.Throws<DeterminismException>(() => store.Append(world, other));
        Assert.Equal((23, 1), (fault.Tick, fault.District));
        Assert.StartsWith("determinism fault: tick 23 was done again with another result in district 1: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drop_Checkpoint_IsNoLongerKeptNorKnown()
    {
        await KeepRun(30, 10);
        await using (var store = await RunStore.OpenAsync(Address, "run"))
        {
            var dropped = store.History.Checkpoints[1];
            await store.ResumeAsync(30);
            await store.DropAsync(dropped);
            await Assert.ThrowsAsync<InvalidDataException>(() => store.LoadAsync(dropped));
            await store.LoadAsync(store.History.Checkpoints[0]);
        }

        await using var again = await RunStore.OpenAsync(Address, "run");
        Assert.Equal([10, 30], again.History.Checkpoints.Select(kept => kept.Tick));
    }

    [Fact]
    public async Task Commit_TellsEveryPieceAndEveryDistrictHasOne()
    {
        await using var store = await RunStore.OpenAsync(Address, "run");
        var pieces = new List<int>();
        await using var simulation = Simulation.Start(new Village(3, Villagers), 3);
        await simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience);
        var kept = await store.CommitAsync(await simulation.CaptureAsync(), pieces.Add);
        Assert.Equal([1, 2, 3], pieces);
        Assert.Equal([1, 1, 1], kept.Pieces);
    }

    [Theory]
    [InlineData(PlacementKind.Blocks)]
    [InlineData(PlacementKind.Ties)]
    public async Task Load_CheckpointOfAnyPlacement_KnowsIt(PlacementKind kind)
    {
        await using var store = await RunStore.OpenAsync(Address, "run");
        await using var simulation = Simulation.Start(new Village(3, Villagers), 3, null, kind);
        await simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience);
        var kept = await store.CommitAsync(await simulation.CaptureAsync());
        Assert.Equal(kind, (await store.LoadAsync(kept)).Placement);
    }

    [Fact]
    public async Task Dispose_LeavesTheFileAlone()
    {
        await KeepRun(10, 10);
        Assert.Equal("journal.db", Path.GetFileName(Assert.Single(Directory.GetFiles(_folder))));
    }

    [Fact]
    public async Task Open_OtherRunInTheSameFile_IsApart()
    {
        await KeepRun(10, 10);
        await using var store = await RunStore.OpenAsync(Address, "other");
        Assert.Empty(store.History.Ticks);
    }

    [Fact]
    public async Task Load_DamagedInTheStore_SaysWhichTick()
    {
        await KeepRun(10, 10);
        await DamageCheckpoints();
        await using var store = await RunStore.OpenAsync(Address, "run");
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => store.LoadAsync(Assert.Single(store.History.Checkpoints)));
        Assert.StartsWith("the checkpoint of tick 10 cannot be read: its bytes are damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NoSuchFolder_FailsAtOnceAndNamesIt()
    {
        var address = StoreAddress.OfFile(Path.Combine(_folder, "missing", "journal.db"));
        var fault = await Assert.ThrowsAsync<StoreException>(() => RunStore.OpenAsync(address, "run").WaitAsync(Runs.Patience));
        Assert.StartsWith(address.Name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NoServer_FailsAtOnceAndNamesItWithoutThePassword()
    {
        var address = StoreAddress.OfPostgreSql("Host=127.0.0.1;Port=1;Username=sim;Password=secret;Database=runs");
        var fault = await Assert.ThrowsAsync<StoreException>(() => RunStore.OpenAsync(address, "run").WaitAsync(Runs.Patience));
        Assert.StartsWith("127.0.0.1:1/runs: ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task DamageCheckpoints()
    {
        SqliteConnection.ClearAllPools();
        await using var file = new SqliteConnection($"Data Source={Path.Combine(_folder, "journal.db")}");
        await file.OpenAsync();
        await using var read = file.CreateCommand();
        read.CommandText = "SELECT snapshot FROM snapshot WHERE persistence_id = 'run/checkpoint/1/0/0'";
        var bytes = (byte[])(await read.ExecuteScalarAsync())!;
        bytes[40] ^= 1;
        await using var write = file.CreateCommand();
        write.CommandText = "UPDATE snapshot SET snapshot = $bytes WHERE persistence_id = 'run/checkpoint/1/0/0'";
        write.Parameters.AddWithValue("$bytes", bytes);
        Assert.Equal(1, await write.ExecuteNonQueryAsync());
    }

    /// <summary>Runs a village and keeps it.</summary>
    private async Task KeepRun(int last, int every)
    {
        var world = new Village(3, Villagers);
        await using var store = await RunStore.OpenAsync(Address, "run");
        await store.BeginAsync(new byte[] { 1, 2, 3 });
        await using var simulation = Simulation.Start(world, 2);
        for (var tick = 0; tick < last; tick += every)
        {
            await simulation.RunAsync(Math.Min(every, last - tick), record => store.Append(world, record)).WaitAsync(Runs.Patience);
            await store.CommitAsync(await simulation.CaptureAsync());
        }
    }
}
