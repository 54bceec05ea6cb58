using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The same history where nodes crash. Apart from others, since it takes a while until one is missed.</summary>
public sealed class ClusterCrashTests
{
    private const int Many = 800;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Crash_ConductorOrAnother_GoesBackAndOnWithSameHistory(int node)
    {
        await using var cluster = await SmallCluster.StartAsync(3);
        var order = cluster.Order(Many) with { CheckpointEvery = 50 };
        await cluster.OrderUntilAsync(order, said => said.Tick > 70);
        cluster.Crash(node);
        var status = await cluster.OrderUntilAsync(order, said => said.State == ClusterState.Complete);
        Assert.Equal((Many, 2), (status.Tick, status.Nodes.Count));
        Assert.True(status.Epoch > 2, "it began no new epoch");
        Runs.AssertEqual(Runs.Reference(SmallCluster.World, Many), (await cluster.ReadAsync()).Records);
    }
}
