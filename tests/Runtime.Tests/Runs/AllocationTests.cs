using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A steady world allocates next to nothing per tick, however many live in it, and nothing that survives.</summary>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private const int Districts = 4;
    private const int WarmUp = 100;
    private const int Ticks = 200;

    /// <summary>Totals, chronicles, reports and Akka's own envelopes between districts: not one byte per resident.</summary>
    [Theory]
    [InlineData(100u)]
    [InlineData(4000u)]
    public async Task RunAsync_SteadyWorld_AllocatesPerDistrictNotPerResident(uint players)
    {
        await using var simulation = await WarmAsync(players);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await RunAsync(simulation);
        var perTick = (GC.GetTotalAllocatedBytes(precise: true) - before) / Ticks;
        Assert.InRange(perTick, 0, 1000 * Districts);
    }

    /// <summary>What survives every tick does so in every window; what the compiler or a growing array keeps, only in some.</summary>
    [Fact]
    public async Task RunAsync_SteadyWorld_NothingSurvives()
    {
        await using var simulation = await WarmAsync(1000);
        var growth = new List<long>();
        for (var window = 0; window < 4; window++)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            await RunAsync(simulation);
            growth.Add(GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.InRange(growth.Min(), long.MinValue, 50 * Ticks);
    }

    private static async Task<Simulation> WarmAsync(uint players)
    {
        var world = new Stage(players, (player, step) =>
        {
            foreach (ref readonly var letter in step.Mail)
                player.Number += letter.Amount;
            step.Post(new Letter { Recipient = P((player.Id.Participant + 7) % players), Amount = 1 });
            step.Post(new Letter { Recipient = P((player.Id.Participant * 31) % players), Amount = 1 });
        });
        var simulation = Simulation.Start(world, Districts);
        await simulation.RunAsync(WarmUp, _ => { }).WaitAsync(Runs.Patience);
        return simulation;
    }

    private static Task<int> RunAsync(Simulation simulation) => simulation.RunAsync(Ticks, _ => { }).WaitAsync(Runs.Patience);
}
