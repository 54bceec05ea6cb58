using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.Models;

/// <summary>Runs of a model that is no scenario of networks.</summary>
public sealed class ModelRunTests : IDisposable
{
    private static readonly ModelScenario Plain = ModelScenario.Of(new Drift());

    private readonly string _folder = Directory.CreateTempSubdirectory("models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Execute_AnyDistricts_GivesTheSameRecord()
    {
        var one = await ModelRun.ExecuteAsync(Plain, 3, new ModelRunSettings { Districts = 1 }, default);
        var other = await ModelRun.ExecuteAsync(Plain, 3, new ModelRunSettings { Districts = 8 }, default);
        AssertSame(one.Record, other.Record);
        Assert.NotEqual(one.Record.Digest, (await ModelRun.ExecuteAsync(Plain, 4)).Record.Digest);
    }

    [Fact]
    public async Task Execute_ToTheEnd_MeasuresTicksAndCopiesOfResidents()
    {
        var run = (await ModelRun.ExecuteAsync(Plain, 3)).Record;
        Assert.Equal((60, 61, 30), (run.Ticks, run.Rows.Count, run.Participants));
        Assert.All(run.Rows[0].Values, value => Assert.Null(value));
        Assert.All(run.Rows.Skip(1), row => Assert.Equal(30, row.Values[1]));
        Assert.Equal(["mean", "spread", "steps", "nothing"], run.Measures.Keys);
        Assert.Equal(run.Rows[^1].Values[0], run.Measures["mean"]);
        Assert.InRange(run.Measures["spread"]!.Value, 0.001, 1);
        Assert.Null(run.Measures["nothing"]);
    }

    [Fact]
    public async Task Execute_ModelIsOver_EndsWithThatTick()
    {
        var whole = (await ModelRun.ExecuteAsync(Plain, 3)).Record;
        var over = await ModelRun.ExecuteAsync(Plain with { Settings = Plain.Settings.With("end", 17) }, 3);
        Assert.True(over.IsComplete);
        Assert.Equal(17, over.Record.Ticks);
        Assert.Equal(whole.Rows[17].Digest, over.Record.Digest);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(45)]
    public async Task Execute_StoppedAndGoneOnWith_GivesTheSameRecord(int end)
    {
        var scenario = Plain with { Settings = Plain.Settings.With("end", end) };
        var whole = await ModelRun.ExecuteAsync(scenario, 3);
        using CancellationTokenSource stop = new();
        var settings = new ModelRunSettings { Keeping = KeepingOf(scenario), OnTick = row => CancelAt(stop, row.Tick) };
        var stopped = await ModelRun.ExecuteAsync(scenario, 3, settings, stop.Token);
        Assert.False(stopped.IsComplete);
        var gone = await ModelRun.ExecuteAsync(scenario, 3, settings with { OnTick = null }, default);
        Assert.True(gone.IsComplete);
        AssertSame(whole.Record, gone.Record);

        // What is whole is told by the journal, and its end found there.
        AssertSame(whole.Record, (await ModelRun.ExecuteAsync(scenario, 3, settings with { OnTick = null }, default)).Record);
    }

    [Fact]
    public async Task Execute_WithTrace_KeepsEveryParticipant()
    {
        var run = (await ModelRun.ExecuteAsync(Plain, 3, new ModelRunSettings { HasTrace = true }, default)).Record;
        Assert.Equal(Enumerable.Range(0, 61), run.Trace.Select(row => row.Tick));
        Assert.All(run.Trace, row => Assert.Equal(30, row.Values.Count));
        Assert.Equal(run.Rows[60].Values[0]!.Value, run.Trace[60].Values.Values.Average(), 1e-9);
        var many = Plain with { Settings = Plain.Settings.With("size", 201) };
        Assert.Empty((await ModelRun.ExecuteAsync(many, 3, new ModelRunSettings { HasTrace = true }, default)).Record.Trace);
    }

    /// <summary>However long a run might have been, one that is soon over is looked at closely; and one that is long not more often than a figure has room.</summary>
    [Theory]
    [InlineData(300, 1)]
    [InlineData(700, 2)]
    [InlineData(901, 4)]
    public async Task Execute_TraceOfARunThatEndsEarly_IsAsCloseAsThereIsRoom(int end, int every)
    {
        var scenario = Plain with { Ticks = 100_000, Settings = Plain.Settings.With("end", end) };
        var run = (await ModelRun.ExecuteAsync(scenario, 3, new ModelRunSettings { HasTrace = true }, default)).Record;
        Assert.Equal(Enumerable.Range(0, end + 1).Where(tick => tick % every == 0 || tick == end), run.Trace.Select(row => row.Tick));
    }

    [Fact]
    public async Task Facts_OfAModel_AreNoScenario()
    {
        var keeping = KeepingOf(Plain);
        await ModelRun.ExecuteAsync(Plain, 3, new ModelRunSettings { Keeping = keeping }, default);
        var refusal = await Assert.ThrowsAsync<InputException>(() => KeptRun.OpenAsync(keeping.Address, "run", "there"));
        Assert.Contains("model tests/drift", refusal.Message, StringComparison.Ordinal);
        var kept = await KeptFacts.ReadAsync(keeping.Address, "run", "there");
        Assert.Equal(Plain.Hash, kept!.Facts.ToModel("there", [new Drift()]).Hash);
        Assert.Equal(60, kept.LastTick);
        Assert.Equal([20, 40, 60], kept.Checkpoints);
        Assert.Throws<InputException>(() => kept.Facts.ToModel("there", []));
    }

    private static void CancelAt(CancellationTokenSource stop, int tick)
    {
        if (tick == 31)
            stop.Cancel();
    }

    private static void AssertSame(ModelRecord one, ModelRecord other)
    {
        Assert.Equal(one.Rows.Select(row => (row.Tick, row.Digest)), other.Rows.Select(row => (row.Tick, row.Digest)));
        Assert.Equal(one.Rows.SelectMany(row => row.Values), other.Rows.SelectMany(row => row.Values));
        Assert.Equal(one.Measures, other.Measures);
    }

    private RunKeeping KeepingOf(ModelScenario scenario) => new(StoreAddress.OfFile(Path.Combine(_folder, "journal.db")), "run", new RunFacts
    {
        Model = scenario.Name,
        Scenario = scenario.ToText(),
        ScenarioHash = scenario.Hash,
        Seed = 3,
        CheckpointEvery = 20,
    });
}
