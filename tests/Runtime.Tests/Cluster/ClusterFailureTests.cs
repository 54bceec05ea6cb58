using CoCreation.Sim.Kernel;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What goes wrong on nodes ends the run with its reason; nothing hangs, and nothing is begun again and again.</summary>
public sealed class ClusterFailureTests
{
    [Fact]
    public async Task Order_OccurrenceThatCannotBeWritten_Fails()
    {
        var fault = await FaultOfAsync(new Stage(20, (_, step) => step.Record(new Remark())));
        Assert.Equal(ClusterFaultKind.Bug, fault.Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Order_TotalOfAllDistrictsOverflows_Fails(int nodes)
    {
        var fault = await FaultOfAsync(new Stage(20, (player, step) => step.Add(0, player.Id.Participant % 4 == 0 ? 7.7e25 : 0)), nodes);
        Assert.Equal(ClusterFaultKind.Bug, fault.Kind);
    }

    [Fact]
    public async Task Order_TickKeptBeforeIsDamaged_FailsAndSaysSo()
    {
        await using var cluster = await SmallCluster.StartAsync(1);
        await cluster.OrderUntilAsync(cluster.Order(12) with { CheckpointEvery = 100 }, said => said.State == ClusterState.Complete);
        await DamageAsync(cluster.Address);
        var status = await cluster.OrderUntilAsync(cluster.Order(30) with { CheckpointEvery = 100 }, said => said.State is ClusterState.Failed or ClusterState.Complete);
        Assert.Equal(ClusterFaultKind.Store, status.Fault?.Kind);
        Assert.Contains("damaged", status.Fault!.Text, StringComparison.Ordinal);
    }

    private static async Task<ClusterFault> FaultOfAsync(World world, int nodes = 1)
    {
        await using var cluster = await SmallCluster.StartAsync(nodes, world);
        var status = await cluster.OrderUntilAsync(cluster.Order(9), said => said.State is ClusterState.Failed or ClusterState.Complete);
        return status.Fault!;
    }

    /// <summary>Takes the checkpoints away, so that it begins anew, and damages the sixth of the ticks that are then compared.</summary>
    private static async Task DamageAsync(StoreAddress address)
    {
        SqliteConnection.ClearAllPools();
        await using var file = new SqliteConnection($"Data Source={address.Name}");
        await file.OpenAsync();
        await using var read = file.CreateCommand();
        read.CommandText = "DELETE FROM snapshot; SELECT message FROM journal WHERE persistence_id = 'village/journal/2' AND sequence_number = 7";
        var bytes = (byte[])(await read.ExecuteScalarAsync())!;
        bytes[^5] ^= 1;
        await using var write = file.CreateCommand();
        write.CommandText = "UPDATE journal SET message = $bytes WHERE persistence_id = 'village/journal/2' AND sequence_number = 7";
        write.Parameters.AddWithValue("$bytes", bytes);
        Assert.Equal(1, await write.ExecuteNonQueryAsync());
    }

    private sealed record Remark : Occurrence;
}
