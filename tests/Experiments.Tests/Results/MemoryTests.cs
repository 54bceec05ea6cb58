using System.Globalization;
using CoCreation.Sim.Experiments.Tests.Batches;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Results;

/// <summary>Alone, since others' objects are in the same heap.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class AloneInTheHeap;

/// <summary>Ten times as many runs need no more memory. COCREATION_MEMORY_RUNS says how many are compared with a tenth of them (400).</summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests : IDisposable
{
    private readonly TinyBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Fact]
    public async Task Execute_TenTimesAsManyRuns_NeedNoMoreMemory()
    {
        var most = int.TryParse(Environment.GetEnvironmentVariable("COCREATION_MEMORY_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var runs) ? runs : 400;
        await MostBytes(20);
        var (few, many) = (await MostBytes(most / 10), await MostBytes(most));
        Assert.True(many < 1.2 * few, $"{most / 10} runs: {few} bytes, {most} runs: {many} bytes");
    }

    /// <summary>The largest heap after a collection, seen twenty times on the way and when all tables are written.</summary>
    private async Task<long> MostBytes(int runs)
    {
        var experiment = _batch.Read(Whole + $"ticks: 14\nset: {{ participants: 20 }}\nreplications: {{ count: {runs / 2} }}\n");
        var folder = $"runs-{runs}";
        long most = 0;
        BatchSettings settings = new()
        {
            Jobs = 2,
            OnRun = progress => most = progress.New % Math.Max(1, runs / 20) == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most,
        };
        using var log = ResultLog.Open(_batch.At(folder), experiment.Hash);
        Assert.True(await ExperimentRun.ExecuteAsync(experiment, log, settings, CancellationToken.None));
        var results = ExperimentFolder.Write(experiment, log, _batch.At(folder), new ExperimentFolderSettings());
        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        Assert.Equal(runs / 2, results.MeanOf(results.Manifest.Points[0], results.Manifest.Measured[0]).Mean.Count);
        return most;
    }
}
