using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Running;

public sealed class ScenarioRunTests
{
    private static readonly Scenario Small = Made.Scenario(participants: 80, ticks: 120);

    [Fact]
    public async Task Execute_AnyDistricts_GivesTheSameSummary()
    {
        var one = await ScenarioRun.ExecuteAsync(Small, 7, new RunSettings { Districts = 1 }, CancellationToken.None);
        var five = await ScenarioRun.ExecuteAsync(Small, 7, new RunSettings { Districts = 5 }, CancellationToken.None);
        Assert.Equal(RunSummary.Of(one.Record), RunSummary.Of(five.Record));
        Assert.Equal((1, 5), (one.Districts, five.Districts));
    }

    [Fact]
    public async Task Execute_ToTheEnd_HasTheDigestsOfTheReferenceRun()
    {
        var outcome = await ScenarioRun.ExecuteAsync(Small, 11);
        ReferenceRun reference = new(Small.ToWorld(11));
        Assert.True(outcome.IsComplete);
        Assert.Equal(Enumerable.Range(0, 121).Select(_ => reference.Next().Digest), outcome.Record.Rows.Select(row => row.Digest));
    }

    [Fact]
    public async Task Execute_ToTheEnd_RecordsAgreeWithTotals()
    {
        var run = (await ScenarioRun.ExecuteAsync(Small, 7)).Record;
        Assert.Equal(Sum(run, Total.Founded), run.Networks.Count);
        Assert.Equal(Sum(run, Total.Dissolved), run.Networks.Count(network => network.Ended is not null));
        Assert.Equal(Sum(run, Total.Phoenixes), run.Networks.Sum(network => network.Phoenixes));
        Assert.Equal(Sum(run, Total.Talk), run.Networks.Sum(network => network.Life.Talk));
        Assert.Equal(run.Output, run.Networks.Sum(network => network.Life.Output), 6);
        Assert.Equal(run.Rows[^1].Alive.All, run.Networks.Count(network => network.Ended is null && network.Id.Born <= 120));
        Assert.All(run.Networks.Where(network => network.HasFormed), network => Assert.NotEmpty(network.NetBenefits));
    }

    [Fact]
    public async Task Execute_ToTheEnd_TimeSharesAddUpToOne()
    {
        var types = RunSummary.Of((await ScenarioRun.ExecuteAsync(Small, 7)).Record).Types;
        var sum = types.Competition.TimeShare + types.Ignorance.TimeShare + types.Lament.TimeShare + types.CoCreation.TimeShare + types.Loose.TimeShare;
        Assert.Equal(1, sum!.Value, 12);
    }

    [Fact]
    public async Task Execute_ToldToStop_EndsEarlyAndSaysSo()
    {
        using CancellationTokenSource stop = new();
        RunSettings settings = new() { OnTick = row => StopAt(row, 10, stop) };
        var outcome = await ScenarioRun.ExecuteAsync(Small, 7, settings, stop.Token);
        Assert.False(outcome.IsComplete);
        Assert.InRange(outcome.Record.Ticks, 10, 119);
    }

    [Fact]
    public async Task Execute_ListenerThatThrows_FailsTheRun()
    {
        RunSettings settings = new() { OnTick = _ => throw new IOException("No space left on device") };
        await Assert.ThrowsAsync<IOException>(() => ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None));
    }

    private static double Sum(RunRecord run, Total total) => run.Rows.Sum(row => row[total]);

    private static void StopAt(TickRow row, int tick, CancellationTokenSource stop)
    {
        if (row.Tick == tick)
            stop.Cancel();
    }
}
