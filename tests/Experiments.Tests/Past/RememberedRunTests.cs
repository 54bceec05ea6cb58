using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Past;

/// <summary>A run in memory: the same as any other, gone back in and branched.</summary>
public sealed class RememberedRunTests
{
    private const ulong Seed = 7;
    private static readonly Scenario Small = new()
    {
        Name = "small",
        Question = new("?", "?"),
        Parameters = Parameters.Default.With(Parameter.Participants, 60).With(Parameter.Found, 0.03),
        Ticks = 60,
        Events = [new ScenarioEvent.Shock(25, ShockKind.Newcomers)],
    };

    [Fact]
    public async Task Compute_ToTheEnd_GivesTheDigestsOfEveryOtherRun()
    {
        var run = await Computed(Small);
        var other = await ScenarioRun.ExecuteAsync(Small, Seed);
        Assert.True(run.IsComplete);
        Assert.Equal(other.Record.Rows.Select(row => row.Digest), Digests(run));
    }

    [Fact]
    public async Task Compute_StoppedAndGoneOnWith_TellsEveryTickOnce()
    {
        RememberedRun run = new(Small, Seed);
        List<int> told = [];
        using CancellationTokenSource stop = new();
        await run.ComputeAsync(Tell, (_, _) => Task.CompletedTask, _ => Task.CompletedTask, stop.Token);
        await run.ComputeAsync(record => told.Add(record.Tick), (_, _) => Task.CompletedTask, _ => Task.CompletedTask, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, Small.Ticks + 1), told);

        void Tell(TickRecord record)
        {
            told.Add(record.Tick);
            if (record.Tick == 33)
            {
                stop.Cancel();
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(40)]
    [InlineData(60)]
    public async Task Branch_WithAChange_IsTheScenarioWithTheChange(int tick)
    {
        var run = await Computed(Small);
        Scenario changed = Small with { Events = [.. Small.Events, new ScenarioEvent.Setting(tick + 1, (Parameter.Threat, 0))] };
        var branch = run.BranchAt(tick, changed);
        Assert.Equal(tick, branch.LastTick);
        await branch.ComputeAsync(_ => { }, (_, _) => Task.CompletedTask, _ => Task.CompletedTask, CancellationToken.None);
        Assert.Equal((await ScenarioRun.ExecuteAsync(changed, Seed)).Record.Rows.Select(row => row.Digest), Digests(branch));
        Assert.Equal(Digests(run).Take(tick + 1), Digests(branch).Take(tick + 1));
    }

    [Fact]
    public async Task At_AnyTick_ShowsTheResidentsOfThatTick()
    {
        var run = await Computed(Small);
        Assert.Equal(60, await Participants(run, 24));
        Assert.Equal(60 + 18, await Participants(run, 25));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Participants(run, 61));
    }

    [Fact]
    public async Task Life_OfANetwork_IsToldWithItsDecisions()
    {
        var run = await Computed(Small);
        var network = LifeSpan.Networks(run).First(network => LifeSpan.Of(run, network) is { HasEnded: true });
        var life = await Inquiry.LifeAsync(run, network);
        Assert.Contains(life!.Entries, entry => entry is LifeEntry.Dissolved);
    }

    [Fact]
    public async Task Branch_OfOtherRulesBefore_IsAFaultOfDeterminism()
    {
        var run = await Computed(Small);
        var branch = run.BranchAt(17, Small with { Parameters = Small.Parameters.With(Parameter.Threat, 0) });
        await Assert.ThrowsAsync<Runtime.DeterminismException>(
            () => branch.ComputeAsync(_ => { }, (_, _) => Task.CompletedTask, _ => Task.CompletedTask, CancellationToken.None));
    }

    private static async Task<RememberedRun> Computed(Scenario scenario)
    {
        RememberedRun run = new(scenario, Seed);
        await run.ComputeAsync(_ => { }, (_, _) => Task.CompletedTask, _ => Task.CompletedTask, CancellationToken.None);
        return run;
    }

    private static IEnumerable<ulong> Digests(RememberedRun run) => run.Records(0, run.LastTick).Select(record => record.Digest);

    private static Task<int> Participants(RememberedRun run, int tick) => run.AtAsync(
        tick, async simulation => (await simulation.VisitAsync(resident => resident as Participant)).Count);
}
