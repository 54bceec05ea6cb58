using System.Net.NetworkInformation;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A simulation leaves nothing behind and opens nothing.</summary>
public sealed class DisposalTests
{
    [Fact]
    public async Task DisposeAsync_WhileRunning_TheRunFails()
    {
        var simulation = Simulation.Start(new Stage(10), 2);
        var run = simulation.RunAsync(int.MaxValue - 1, _ => { });
        await simulation.DisposeAsync().AsTask().WaitAsync(Runs.Patience);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => run.WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task RunAsync_AfterDispose_Fails()
    {
        var simulation = Simulation.Start(new Stage(10), 2);
        await simulation.DisposeAsync().AsTask().WaitAsync(Runs.Patience);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => simulation.VisitAsync(resident => resident).WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task DisposeAsync_AfterARun_ItsThreadsEnd()
    {
        Thread? district = null;
        await using (var simulation = Simulation.Start(new Stage(10, (_, _) => district = Thread.CurrentThread), 1))
            await simulation.RunAsync(3, _ => { }).WaitAsync(Runs.Patience);
        Assert.Equal("district", district?.Name);
        Assert.True(district!.Join(Runs.Patience), "a thread of a simulation outlives it");
    }

    /// <summary>Other programs may open a port meanwhile; a simulation that did would do so each time.</summary>
    [Fact]
    public async Task RunAsync_OneProcess_OpensNoPort()
    {
        var opened = new List<string>[3];
        for (var i = 0; i < opened.Length; i++)
        {
            var before = Listeners();
            await using var simulation = Simulation.Start(new Stage(200), 4);
            await simulation.RunAsync(5, _ => { }).WaitAsync(Runs.Patience);
            opened[i] = [.. Listeners().Except(before)];
        }

        Assert.Contains(opened, ports => ports.Count == 0);
    }

    private static List<string> Listeners()
    {
        var network = IPGlobalProperties.GetIPGlobalProperties();
        return
        [
            .. network.GetActiveTcpListeners().Select(endpoint => $"tcp {endpoint}"),
            .. network.GetActiveUdpListeners().Select(endpoint => $"udp {endpoint}"),
        ];
    }
}
