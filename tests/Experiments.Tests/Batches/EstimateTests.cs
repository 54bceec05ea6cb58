using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Batches;

public sealed class EstimateTests : IDisposable
{
    private readonly TinyBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Fact]
    public async Task Of_FixedNumber_TellsRunsAndWritesNothing()
    {
        var before = Directory.GetCurrentDirectory();
        string[] files = Directory.GetFileSystemEntries(before);
        var estimate = await Estimate.OfAsync(_batch.Read(Whole + "set: { participants: 24 }\nreplications: { count: 7 }\n"), 3, CancellationToken.None);
        Assert.Equal((14L, 14L), (estimate.Runs, estimate.MostRuns));
        Assert.True(estimate is { SecondsPerRun: > 0, Seconds: > 0, DiskBytes: > 0, Bytes: > 100 << 20 });
        Assert.Equal(estimate.SecondsPerRun * 14 / Math.Min(3, Environment.ProcessorCount), estimate.Seconds, 9);
        Assert.Equal(files, Directory.GetFileSystemEntries(before));
    }

    [Fact]
    public async Task Of_OpenNumber_TellsLeastAndMost()
    {
        var estimate = await Estimate.OfAsync(_batch.Read(Whole + "set: { participants: 24 }\nreplications: { until: { measure: talk, relative: 0.1 }, least: 3, most: 20 }\n"), 1, CancellationToken.None);
        Assert.Equal((6L, 40L), (estimate.Runs, estimate.MostRuns));
    }

    [Fact]
    public async Task Of_MorePeopleAndMoreJobs_NeedsMoreMemory()
    {
        var small = await Estimate.OfAsync(_batch.Read(Whole + "ticks: 2\n"), 1, CancellationToken.None);
        var jobs = await Estimate.OfAsync(_batch.Read(Whole + "ticks: 2\n"), 4, CancellationToken.None);
        var people = await Estimate.OfAsync(_batch.Read(Whole + "ticks: 2\nset: { participants: 400 }\n"), 1, CancellationToken.None);
        Assert.True(small.Bytes < jobs.Bytes && jobs.Bytes < people.Bytes);
    }

    [Fact]
    public async Task Of_ToldToStop_TellsNothing() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Estimate.OfAsync(_batch.Read(Whole), 1, new CancellationToken(canceled: true)));
}
