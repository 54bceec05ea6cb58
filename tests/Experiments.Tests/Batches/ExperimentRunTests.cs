using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Batches;

public sealed class ExperimentRunTests : IDisposable
{
    private const string Two = "set: { participants: 24 }\nmeasures: [talk, output, founded]\n";
    private const string Fixed = Whole + Two + "replications: { count: 5 }\n";
    private const string Open = Whole + Two + "replications: { until: { measure: talk, relative: 0.2 }, least: 3, most: 9 }\n";

    private readonly TinyBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Theory]
    [InlineData(Fixed)]
    [InlineData(Open)]
    public async Task Execute_AnyNumberOfJobs_GivesTheSameBytes(string text)
    {
        var experiment = _batch.Read(text);
        await _batch.Whole(experiment, "one", jobs: 1);
        await _batch.Whole(experiment, "three", jobs: 3);
        _batch.AssertSame("one", "three");
        Assert.Contains("runs.parquet", _batch.Files("one").Keys);
    }

    [Theory]
    [InlineData(Fixed, 1)]
    [InlineData(Fixed, 3)]
    [InlineData(Open, 3)]
    public async Task Execute_StoppedAndGoneOnWith_GivesTheSameBytesAndRepeatsNoneThatWasDone(string text, int jobs)
    {
        var experiment = _batch.Read(text);
        var results = await _batch.Whole(experiment, "whole");

        // Runs that end at the same moment as the one that stops them are kept.
        var first = await _batch.Part(experiment, "parts", jobs, 2);
        var second = await _batch.Part(experiment, "parts", jobs, 2);
        Assert.InRange(first, 2, 1 + jobs);
        Assert.InRange(second, 2, 1 + jobs);
        var rest = 0;
        using (var log = ResultLog.Open(_batch.At("parts"), experiment.Hash))
        {
            Assert.Equal(first + second, log.Count);
            BatchSettings settings = new() { Jobs = jobs, OnRun = progress => rest = progress.New };
            Assert.True(await ExperimentRun.ExecuteAsync(experiment, log, settings, CancellationToken.None));

            // Where the number is open, some are done ahead that do not count.
            Assert.InRange(log.Count, results.Manifest.Runs, experiment.Points.Count * experiment.Replications.Most);
            Assert.Equal(log.Count, first + second + rest);
            ExperimentFolder.Write(experiment, log, _batch.At("parts"), new ExperimentFolderSettings());
        }

        _batch.AssertSame("whole", "parts");
    }

    [Fact]
    public async Task Execute_AllDoneBefore_DoesNothing()
    {
        var experiment = _batch.Read(Fixed);
        using var log = ResultLog.Open(_batch.At("done"), experiment.Hash);
        await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings(), CancellationToken.None);
        BatchSettings settings = new() { OnRun = _ => Assert.Fail("a run was done") };
        Assert.True(await ExperimentRun.ExecuteAsync(experiment, log, settings, CancellationToken.None));
    }

    [Fact]
    public async Task Execute_ToldToStopBefore_DoesNothing()
    {
        var experiment = _batch.Read(Fixed);
        using var log = ResultLog.Open(_batch.At("none"), experiment.Hash);
        Assert.False(await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings(), new CancellationToken(canceled: true)));
        Assert.Equal(0, log.Count);
    }

    [Fact]
    public async Task Execute_Progress_EndsWithEverythingDone()
    {
        List<BatchProgress> told = [];
        var experiment = _batch.Read(Fixed);
        using var log = ResultLog.Open(_batch.At("told"), experiment.Hash);
        await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings { Jobs = 2, OnRun = told.Add }, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 10), told.Select(progress => progress.New));
        Assert.Equal(new BatchProgress(10, 10, 10, 0), told[^1]);
    }

    /// <summary>What no file may say: one has a standing that is no number, and breaks when that is written.</summary>
    [Fact]
    public async Task Execute_RunThatBreaks_IsARowWithItsErrorAndLosesNoOther()
    {
        var experiment = _batch.Read(Fixed);
        GivenParticipant[] broken = [.. Enumerable.Repeat(new GivenParticipant(), 23), new GivenParticipant(Standing: double.NaN)];
        ExperimentPoint second = experiment.Points[1] with { Subject = experiment.Points[1].Scenario() with { Members = broken } };
        experiment = experiment with { Points = [experiment.Points[0], second] };
        var results = await _batch.Whole(experiment, "broken", jobs: 3);
        Assert.Equal((10, 5), (results.Manifest.Runs, results.Manifest.Failed));
        using var good = ResultLog.Open(_batch.At("log"), experiment.Hash);
        await ExperimentRun.ExecuteAsync(experiment, good, new BatchSettings { Jobs = 3 }, CancellationToken.None);
        RunResult[] rows = [.. good.All.OrderBy(result => result.Point).ThenBy(result => result.Replication)];
        Assert.All(rows[..5], row => Assert.True(row is { Error: null, Ticks: 30, Values.Count: 3, Digest.Length: 16 }));
        Assert.All(rows[5..], row => Assert.Matches($"^resident [0-9@]+ failed in tick [0-9]+ of the run with seed {row.Seed}: .+", row.Error!));
        Assert.All(rows[5..], row => Assert.True(row is { Digest: "", Values.Count: 0, Lives.Count: 0 }));
        Assert.Equal([1UL, 2, 3, 4, 5], rows[5..].Select(row => row.Seed));
        Assert.Null(results.MeanOf(results.Manifest.Points[1], results.Manifest.Measured[0]).Mean.Mean);
        Assert.Equal(rows[..5].Average(row => row.Values[0]!.Value), results.MeanOf(results.Manifest.Points[0], results.Manifest.Measured[0]).Mean.Mean!.Value, 9);
    }
}
