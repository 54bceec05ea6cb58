using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.Running;

/// <summary>Runs that end early, and runs whose people nobody looks at.</summary>
public sealed class StopRuleTests
{
    private static readonly Scenario Small = Made.Scenario(participants: 40, ticks: 60);

    public static TheoryData<Measure, double, bool, int> Rules => new()
    {
        { Measure.Members, 20, false, 1 },
        { Measure.Networks, 3, false, 4 },
        { Measure.CumulatedOutput, 2, false, 1 },
        { Measure.Talk, 1000, true, 9 },
        { Measure.Networks, 1, true, 1 },
        { Measure.MeanTrust, 0.2, false, 2 },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Execute_RuleThatHolds_EndsAtTheFirstTickWhereItDoes(Measure measure, double bound, bool isBelow, int weeks)
    {
        var whole = (await ScenarioRun.ExecuteAsync(Small, 7)).Record;
        var expected = FirstTick(whole, measure, value => isBelow ? value <= bound : value >= bound, weeks);
        Assert.InRange(expected, 1, 59);
        RunSettings settings = new() { Stop = new StopRule(measure, bound, isBelow, weeks) };
        var outcome = await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        Assert.Equal((expected, true), (outcome.Record.Ticks, outcome.IsComplete));
        Assert.Equal(whole.Rows[expected].Digest, outcome.Record.Digest);
        Assert.Equal(whole.Rows.Take(expected + 1).Select(row => row.Digest), outcome.Record.Rows.Select(row => row.Digest));
    }

    [Fact]
    public async Task Execute_RuleThatNeverHolds_RunsToTheEnd()
    {
        RunSettings settings = new() { Stop = new StopRule(Measure.Participants, 41, IsBelow: false, 1) };
        var outcome = await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        Assert.Equal((60, true), (outcome.Record.Ticks, outcome.IsComplete));
        Assert.Equal((await ScenarioRun.ExecuteAsync(Small, 7)).Record.Digest, outcome.Record.Digest);
    }

    [Fact]
    public async Task Execute_ToldToStopBeforeTheRuleHolds_IsNotComplete()
    {
        using CancellationTokenSource stop = new();
        RunSettings settings = new()
        {
            Stop = new StopRule(Measure.Participants, 41, IsBelow: false, 1),
            OnTick = row => (row.Tick == 10 ? stop : null)?.Cancel(),
        };
        var outcome = await ScenarioRun.ExecuteAsync(Small, 7, settings, stop.Token);
        Assert.False(outcome.IsComplete);
        Assert.InRange(outcome.Record.Ticks, 10, 59);
    }

    [Fact]
    public async Task Execute_RuleTogetherWithKeeping_IsRefused()
    {
        RunSettings settings = new()
        {
            Stop = new StopRule(Measure.Talk, 0, IsBelow: true, 1),
            Keeping = new RunKeeping(StoreAddress.OfFile("nowhere.db"), "run", null!),
        };
        await Assert.ThrowsAsync<ArgumentException>(() => ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None));
    }

    [Fact]
    public async Task Measures_WithoutALookAtPeople_AreTheSame()
    {
        var whole = (await ScenarioRun.ExecuteAsync(Small, 7)).Record;
        var without = (await ScenarioRun.ExecuteAsync(Small, 7, new RunSettings { HasPeople = false }, CancellationToken.None)).Record;
        var (one, other) = (new MeasuredRun(whole, 5), new MeasuredRun(without, 5));
        Assert.All(RunMeasures.All, measure => Assert.Equal(measure.Of(one), measure.Of(other)));
        Assert.InRange(RunMeasures.All.Count(measure => measure.Of(one) > 0), 15, RunMeasures.All.Count);
    }

    /// <summary>The last of the first weeks in a row, found in the rows of the whole run.</summary>
    private static int FirstTick(RunRecord run, Measure measure, Func<double, bool> holds, int weeks)
    {
        var output = 0.0;
        var values = run.Rows.Select(row => CoCreation.Sim.Experiments.Measures.Of(row, output += row.Output)[(int)measure]).ToArray();
        return Enumerable.Range(weeks, values.Length - weeks)
            .FirstOrDefault(tick => Enumerable.Range(tick - weeks + 1, weeks).All(week => week > 0 && values[week] is { } value && holds(value)), -1);
    }
}
