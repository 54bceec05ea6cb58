using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments.Tests.Designs;
using CsCheck;

namespace CoCreation.Sim.Experiments.Tests.Batches;

/// <summary>Which run comes next, with results that are known before.</summary>
public sealed class RunQueueTests : IDisposable
{
    private const string Until = "replications: { until: { measure: output, halfWidth: 1 }, least: 3, most: 12 }\n";

    private readonly ExperimentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Next_FixedNumber_GoesThroughAllPointsSideBySide()
    {
        RunQueue queue = new(_files.Read(ExperimentFiles.Whole + "replications: { count: 3 }\n"));
        Assert.Equal((0L, 6L), (queue.Done, queue.Needed));
        RunUnit[] units = [.. Enumerable.Range(0, 6).Select(_ => queue.Next(false)!.Value)];
        Assert.Equal([new(1, 1), new(2, 1), new(1, 2), new(2, 2), new(1, 3), new RunUnit(2, 3)], units);
        Assert.Null(queue.Next(true));
    }

    [Fact]
    public void Next_ResultsOfBefore_AreNotDoneAgain()
    {
        RunQueue queue = new(_files.Read(ExperimentFiles.Whole + "replications: { count: 2 }\n"));
        queue.Take(ResultOf(new RunUnit(2, 1), 0));
        queue.Take(ResultOf(new RunUnit(1, 2), 0));
        Assert.Equal([new(1, 1), new RunUnit(2, 2)], [queue.Next(false)!.Value, queue.Next(false)!.Value]);
        Assert.Null(queue.Next(false));
        Assert.Equal(1, queue.Done);
    }

    [Fact]
    public void Next_OpenNumber_IsAheadOnlyWhereThereIsNothingElse()
    {
        RunQueue queue = new(_files.Read(ExperimentFiles.Whole + Until));
        RunUnit[] sure = [.. Enumerable.Range(0, 6).Select(_ => queue.Next(false)!.Value)];
        Assert.All(sure, unit => Assert.InRange(unit.Replication, 1, 3));
        Assert.Null(queue.Next(false));
        Assert.Equal(4, queue.Next(true)!.Value.Replication);
    }

    [Fact]
    public void Next_FailedRun_CountsAsARunWithoutAMeasure()
    {
        RunQueue queue = new(_files.Read(ExperimentFiles.Whole + "replications: { count: 1 }\n"));
        queue.Take(ResultOf(new RunUnit(1, 1), 0) with { Error = "broken", Values = [] });
        Assert.Equal((1L, true), (queue.Done, queue.Points[0].IsComplete));
    }

    /// <summary>Any number of jobs, any order in which they end, any results of before: the same runs count, and nothing is done twice.</summary>
    [Fact]
    public void Next_AnyJobsAndAnyOrder_DecidesTheSame()
    {
        var experiment = _files.Read(ExperimentFiles.Whole + Until);
        Gen.Select(Gen.Double[-2, 2].Array[24], Gen.Int[1, 5], Gen.Int[0, int.MaxValue], Gen.Int[0, 8]).Sample((values, jobs, seed, before) =>
        {
            Random order = new(seed);
            RunQueue queue = new(experiment);
            HashSet<RunUnit> done = [];
            while (done.Count < before)
            {
                RunUnit unit = new(order.Next(1, 3), order.Next(1, 13));
                if (done.Add(unit))
                    queue.Take(ResultOf(unit, ValueOf(values, unit)));
            }

            List<RunUnit> running = [];
            while (Fill(queue, running, jobs))
            {
                var unit = running[order.Next(running.Count)];
                running.Remove(unit);
                Assert.True(done.Add(unit), $"{unit} was done twice");
                queue.Take(ResultOf(unit, ValueOf(values, unit)));
            }

            Assert.All(queue.Points.Index(), point => Assert.Equal(Expected([.. values.Skip(12 * point.Index).Take(12)]), point.Item.Decided));
            Assert.Equal(queue.Needed, queue.Done);
        });
    }

    [Fact]
    public void Next_RunsThatEndInTheirOrder_FewAreDoneForNothing()
    {
        var experiment = _files.Read(ExperimentFiles.Whole + Until);
        Gen.Select(Gen.Double[-2, 2].Array[24], Gen.Int[1, 5]).Sample((values, jobs) =>
        {
            RunQueue queue = new(experiment);
            List<RunUnit> running = [];
            var done = 0;
            for (; Fill(queue, running, jobs); done++)
            {
                queue.Take(ResultOf(running[0], ValueOf(values, running[0])));
                running.RemoveAt(0);
            }

            Assert.InRange(done - queue.Done, 0, 2 * (jobs - 1));
        });
    }

    private static bool Fill(RunQueue queue, List<RunUnit> running, int jobs)
    {
        while (running.Count < jobs && queue.Next(running.Count > 0) is { } unit)
            running.Add(unit);
        return running.Count > 0;
    }

    private static int Expected(double[] values) =>
        Enumerable.Range(3, 9).FirstOrDefault(count => MeanInterval.Of([.. values.Take(count)]).HalfWidth < 1, 12);

    private static double ValueOf(double[] values, RunUnit unit) => values[(12 * (unit.Point - 1)) + unit.Replication - 1];

    private static RunResult ResultOf(RunUnit unit, double value) => new() { Point = unit.Point, Replication = unit.Replication, Seed = 1, Values = [value] };
}
