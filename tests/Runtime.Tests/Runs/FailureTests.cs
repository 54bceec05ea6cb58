using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What goes wrong ends the run with one clear message; nothing hangs, and nothing goes on as if nothing had happened.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task RunAsync_ResidentThrows_FailsWithResidentTickAndSeed(int districts)
    {
        await using var simulation = Simulation.Start(new Stage(20, ThrowIn6), districts);
        var failure = await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 50));

        Assert.Equal((P(13), 6, 7UL), (failure.Resident, failure.Tick, failure.Seed));
        Assert.Equal("resident 13 failed in tick 6 of the run with seed 7: lost the thread", failure.Message);
        Assert.IsType<FormatException>(failure.InnerException);
    }

    [Fact]
    public async Task Simulation_AfterAFailure_EveryCallFails()
    {
        await using var simulation = Simulation.Start(new Stage(20, ThrowIn6), 4);
        var first = await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 50));

        Assert.Same(first, await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 0)));
        Assert.Same(first, await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 1)));
        Assert.Same(first, await Assert.ThrowsAsync<ResidentFailedException>(() => Visit(simulation)));
        Assert.Same(first, await Assert.ThrowsAsync<ResidentFailedException>(() => simulation.TakeCensusAsync().WaitAsync(Runs.Patience)));
    }

    [Fact]
    public async Task RunAsync_NetworkThrows_IsNamedByFounderAndTick()
    {
        var failure = await FailureOf((player, step) =>
        {
            if (step.Tick == 2 && player.Id == P(3))
                step.Found(new Player(N(3, 2), (_, _) => throw new FormatException("not a club")));
        });
        Assert.Equal((N(3, 2), 3), (failure.Resident, failure.Tick));
    }

    /// <summary>Somebody else in its place would come out otherwise for every number of districts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task RunAsync_WorldMakesSomebodyElse_FailsWithWhoWasAskedFor(int districts)
    {
        await using var simulation = Simulation.Start(new Stage(20) { Instead = participant => participant == 7 ? 8 : participant }, districts);
        var failure = await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 5));
        Assert.Equal((P(7), 0, "Create made resident 8 where resident 7 was asked for"), (failure.Resident, failure.Tick, failure.InnerException!.Message));
    }

    [Fact]
    public async Task RunAsync_StateIsNotANumber_Fails()
    {
        var failure = await FailureOf((player, step) => player.Number = step.Tick == 4 && player.Id == P(5) ? double.NaN : 1);
        Assert.Equal((P(5), 4), (failure.Resident, failure.Tick));
        Assert.Contains("NaN", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_StateOfTheNewbornIsNotANumber_Fails()
    {
        var failure = await FailureOf((player, step) =>
        {
            if (step.Tick == 2 && player.Id == P(3))
                step.Found(new Player(N(3, 2)) { Number = double.NaN });
        });
        Assert.Equal((N(3, 2), 2), (failure.Resident, failure.Tick));
    }

    [Fact]
    public async Task RunAsync_LetterIsNotANumber_Fails()
    {
        var failure = await FailureOf((player, step) =>
            step.Post(new Letter { Recipient = P(0), Amount = player.Id == P(9) ? double.NaN : 0 }));
        Assert.Equal((P(9), 1), (failure.Resident, failure.Tick));
    }

    [Fact]
    public async Task RunAsync_TotalOverflows_Fails()
    {
        var failure = await FailureOf((player, step) => step.Add(0, player.Id == P(9) ? double.PositiveInfinity : 0));
        Assert.Equal((P(9), 1), (failure.Resident, failure.Tick));
    }

    /// <summary>Each district can hold what its resident adds, all together cannot.</summary>
    [Fact]
    public async Task RunAsync_TotalOfAllDistrictsOverflows_FailsInsteadOfHanging()
    {
        await using var simulation = Simulation.Start(new Stage(3, (_, step) => step.Add(0, 7.7e25)), 3);
        await Assert.ThrowsAsync<OverflowException>(() => Run(simulation, 5).WaitAsync(Runs.Patience));
        await Assert.ThrowsAsync<OverflowException>(() => Run(simulation, 1).WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task RunAsync_ListenerThrows_FailsWithThatAndForGood()
    {
        await using var simulation = Simulation.Start(new Stage(10), 2);
        await Assert.ThrowsAsync<FormatException>(() => simulation.RunAsync(
            20, record => _ = record.Tick == 3 ? throw new FormatException("disk full") : 0).WaitAsync(Runs.Patience));
        await Assert.ThrowsAsync<FormatException>(() => Run(simulation, 1));
    }

    [Fact]
    public async Task RunAsync_WorldThrows_FailsWithTheSeed()
    {
        var world = new Stage(10) { Latecomers = tick => tick == 4 ? throw new FormatException("nobody comes") : 0u };
        await using var simulation = Simulation.Start(world, 2);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(simulation, 20));
        Assert.IsType<FormatException>(failure.InnerException);
        Assert.Contains("seed 7: nobody comes", failure.Message, StringComparison.Ordinal);
        Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => Visit(simulation)));
    }

    [Fact]
    public async Task Simulation_OneFails_OthersGoOn()
    {
        await using var failing = Simulation.Start(new Stage(20, ThrowIn6), 2);
        await using var sound = Simulation.Start(new Stage(20), 2);
        await Assert.ThrowsAsync<ResidentFailedException>(() => Run(failing, 50));
        Assert.Equal(50, await Run(sound, 50));
    }

    private static void ThrowIn6(Player player, Step step)
    {
        if (step.Tick == 6 && player.Id == P(13))
            throw new FormatException("lost the thread");
    }

    private static async Task<ResidentFailedException> FailureOf(Action<Player, Step> script)
    {
        await using var simulation = Simulation.Start(new Stage(20, script), 3);
        return await Assert.ThrowsAsync<ResidentFailedException>(() => Run(simulation, 20));
    }

    private static Task<IReadOnlyList<Resident>> Visit(Simulation simulation) =>
        simulation.VisitAsync(resident => resident).WaitAsync(Runs.Patience);

    private static Task<int> Run(Simulation simulation, int ticks) => simulation.RunAsync(ticks, _ => { }).WaitAsync(Runs.Patience);
}
