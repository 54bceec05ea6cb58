using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A ground made ahead: it changes nothing, and serves one simulation.</summary>
public sealed class GroundTests
{
    private const int Last = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Start_OnAGround_SameHistory(int districts)
    {
        await using Ground ground = new();
        await using var simulation = Simulation.Start(new Village(2, 30), districts, null, ground);
        var records = new List<TickRecord>();
        await simulation.RunAsync(Last, records.Add).WaitAsync(Runs.Patience);
        Runs.AssertEqual(Runs.Reference(new Village(2, 30), Last), records);
    }

    [Fact]
    public async Task Start_GroundTakenBefore_StandsOnItsOwn()
    {
        await using Ground ground = new();
        await using (var first = Simulation.Start(new Village(2, 30), 2, null, ground))
        {
            await first.RunAsync(1, _ => { }).WaitAsync(Runs.Patience);
        }

        await using var second = Simulation.Start(new Village(2, 30), 2, null, ground);
        Assert.Equal(Last, await second.RunAsync(Last, _ => { }).WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task Dispose_NobodyCame_EndsIt()
    {
        Ground ground = new();
        await ground.DisposeAsync().AsTask().WaitAsync(Runs.Patience);
        await ground.DisposeAsync().AsTask().WaitAsync(Runs.Patience);
    }

    [Fact]
    public async Task End_NothingIsAskedAnyMore()
    {
        await using var simulation = Simulation.Start(new Village(2, 30), 2);
        await simulation.RunAsync(1, _ => { }).WaitAsync(Runs.Patience);
        simulation.End();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => simulation.VisitAsync(resident => resident).WaitAsync(Runs.Patience));
    }
}
