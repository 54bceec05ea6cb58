using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The same history on several nodes, whatever happens to them.</summary>
public sealed class ClusterTests
{
    private const int Ticks = 45;
    private const int Many = 800;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Order_SomeNodes_SameHistory(int nodes)
    {
        await using var cluster = await SmallCluster.StartAsync(nodes);
        var status = await cluster.OrderUntilAsync(cluster.Order(Ticks), said => said.State == ClusterState.Complete);
        Assert.Equal((Ticks, nodes), (status.Tick, status.Nodes.Count));
        Assert.Equal(nodes > 1, status.LettersCrossed > 0);
        var (records, history) = await cluster.ReadAsync();
        Runs.AssertEqual(Runs.Reference(SmallCluster.World, Ticks), records);
        Assert.Equal([10, 20, 30, 40, 45], history.Checkpoints.Select(kept => kept.Tick));
    }

    [Fact]
    public async Task Status_NodeOfThisMachineByName_Answers()
    {
        await using var cluster = await SmallCluster.StartAsync(1);
        var status = await cluster.StatusAsync(cluster.Nodes[0].Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        Assert.Equal(cluster.Nodes[0].Address, Assert.Single(status.Nodes).Address);
    }

    [Fact]
    public async Task Join_DuringRun_GetsDistrictsAtACheckpoint()
    {
        await using var cluster = await SmallCluster.StartAsync(2);
        var order = cluster.Order(Many) with { CheckpointEvery = 50 };
        await cluster.OrderUntilAsync(order, said => said.Tick > 5);
        await cluster.AddAsync();
        var status = await cluster.OrderUntilAsync(order, said => said.State == ClusterState.Running && said.Nodes.Count(node => node.Districts > 0) == 3);
        Assert.Equal([2, 3, 3], status.Nodes.Select(node => node.Districts).Order());
        await cluster.OrderUntilAsync(order, said => said.State == ClusterState.Complete);
        Runs.AssertEqual(Runs.Reference(SmallCluster.World, Many), (await cluster.ReadAsync()).Records);
    }

    [Fact]
    public async Task Stop_DuringRun_TakesACheckpointFromWhichANewOrderGoesOn()
    {
        await using var cluster = await SmallCluster.StartAsync(2);
        await cluster.OrderUntilAsync(cluster.Order(Many) with { CheckpointEvery = 50 }, said => said.Tick > 5);
        await cluster.StopAsync();
        var stopped = (await cluster.ReadAsync()).History;
        Assert.Equal(stopped.Ticks.Count - 1, stopped.Checkpoints[^1].Tick);
        await cluster.OrderUntilAsync(cluster.Order(Many) with { CheckpointEvery = 50 }, said => said.State == ClusterState.Complete);
        Runs.AssertEqual(Runs.Reference(SmallCluster.World, Many), (await cluster.ReadAsync()).Records);
    }
}
