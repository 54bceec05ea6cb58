using CoCreation.Sim.Experiments.Tests.Designs;

namespace CoCreation.Sim.Experiments.Tests.Batches;

/// <summary>Small experiments, each run into a folder of its own.</summary>
internal sealed class TinyBatch : IDisposable
{
    private readonly ExperimentFiles _files = new();

    private readonly string _root = Directory.CreateTempSubdirectory("batch").FullName;

    public Experiment Read(string text) => _files.Read(text);

    public string At(string folder) => Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;

    /// <summary>All runs into a folder, and its tables.</summary>
    public async Task<ExperimentResults> Whole(Experiment experiment, string folder, int jobs = 2)
    {
        using var log = ResultLog.Open(At(folder), experiment.Hash);
        Assert.True(await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings { Jobs = jobs }, CancellationToken.None));
        return ExperimentFolder.Write(experiment, log, At(folder), new ExperimentFolderSettings());
    }

    /// <summary>Runs until so many are done, and is stopped then. Returns how many were done.</summary>
    public async Task<int> Part(Experiment experiment, string folder, int jobs, int runs)
    {
        using CancellationTokenSource stop = new();
        using var log = ResultLog.Open(At(folder), experiment.Hash);
        var done = 0;
        BatchSettings settings = new()
        {
            Jobs = jobs,
            OnRun = progress =>
            {
                done = progress.New;
                if (done == runs)
                    stop.Cancel();
            },
        };
        await ExperimentRun.ExecuteAsync(experiment, log, settings, stop.Token);
        return done;
    }

    /// <summary>All files of a folder but timings, by name.</summary>
    public Dictionary<string, byte[]> Files(string folder) =>
        Directory.GetFiles(At(folder)).Where(path => !Path.GetFileName(path).StartsWith("timings.", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);

    public void AssertSame(string one, string other)
    {
        var (first, second) = (Files(one), Files(other));
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), $"{file.Key} differs"));
    }

    public void Dispose()
    {
        _files.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
