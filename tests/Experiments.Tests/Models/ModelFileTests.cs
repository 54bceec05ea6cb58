using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Models;

/// <summary>A model with its settings as a file, and experiments about it.</summary>
public sealed class ModelFileTests : IDisposable
{
    private static readonly KernelModel[] Models = [new Drift()];

    private readonly string _folder = Directory.CreateTempSubdirectory("models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var scenario = ModelScenario.Of(Models[0]) with { Ticks = 12 };
        scenario = scenario with { Settings = scenario.Settings.With("noise", 0.1 + 0.2) };
        var path = Written(scenario.ToText());
        Assert.True(ModelFile.Is(path));
        var read = ModelFile.Read(path, Models);
        Assert.Equal((scenario.Hash, 12, 0.1 + 0.2), (read.Hash, read.Ticks, read.Settings["noise"]));
    }

    [Fact]
    public void Read_ManyMistakes_TellsAllWithLines()
    {
        var refusal = Refusal("model: tests/drift\nticks: 0\nset:\n  sice: 3\n  noise: 2\n");
        Assert.Contains(":2:8:", refusal, StringComparison.Ordinal);
        Assert.Contains("did you mean size?", refusal, StringComparison.Ordinal);
        Assert.Contains(":5:10: ", refusal, StringComparison.Ordinal);
        Assert.Contains("a number from 0 to 1", refusal, StringComparison.Ordinal);
        Assert.Contains("did you mean tests/drift?", Refusal("model: tests/drifd\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Experiment_OfAModel_MeasuresItsPoints()
    {
        var experiment = Experiment("factors: [{ parameter: noise, values: [0, 0.1] }]\nmeasures: [spread]\nset: { size: 10 }\nticks: 20\n");
        using (var log = ResultLog.Open(_folder, experiment.Hash))
        {
            Assert.True(await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings { Jobs = 2 }, default));
            ExperimentFolder.Write(experiment, log, _folder, new ExperimentFolderSettings());
        }

        var results = ExperimentFolder.Read(_folder);
        var spread = Assert.Single(results.Manifest.Measured);
        Assert.Equal("the widest gap", spread.Label.English);
        Assert.Equal(2, results.Means.Count());
        Assert.Equal(0, results.MeanOf(results.Manifest.Points[0], spread).Mean.Deviation);
        Assert.Equal(["", "--set noise=0.1"], results.Manifest.Points.Select(point => point.Options.Replace("--set noise=0", "", StringComparison.Ordinal) is "" ? "" : point.Options));
        var run = ModelFile.Read(Path.Combine(_folder, "scenario.yaml"), Models);
        run = run with { Settings = run.Settings.With("noise", 0.1) };
        Assert.Equal((await ModelRun.ExecuteAsync(run, 2)).Record.Measures["spread"], results.ValuesOf(results.Manifest.Points[1], spread)[1]);
    }

    [Fact]
    public void Experiment_WhatOnlyNetworksHave_IsRefused()
    {
        Assert.Contains("one of its parameters", Refused("factors: [{ shock: betrayal, at: 3, values: [0.1] }]\n"), StringComparison.Ordinal);
        Assert.Contains("no parameter 'threat'", Refused("factors: [{ parameter: threat, values: [0.1] }]\n"), StringComparison.Ordinal);
        Assert.Contains("no measure 'spreat'; did you mean spread?", Refused("factors: [{ parameter: noise, values: [0.1] }]\nmeasures: [spreat]\n"), StringComparison.Ordinal);
        Assert.Contains("'stop'", Refused("factors: [{ parameter: noise, values: [0.1] }]\nstop: { measure: networks, below: 0 }\n"), StringComparison.Ordinal);
        Assert.Contains("7 is out of range", Refused("factors: [{ parameter: noise, values: [0.1, 7] }]\n"), StringComparison.Ordinal);
    }

    private Experiment Experiment(string rest) => ExperimentFile.Read(
        Written("name: drifts\nquestion: { en: Who?, de: Wer? }\nscenario: tests/drift\nreplications: { count: 3 }\n" + rest),
        new ScenarioShelf([], _ => null) { Models = Models });

    private string Refused(string rest) => Assert.Throws<InputException>(() => Experiment(rest)).Message;

    private string Refusal(string text) => Assert.Throws<InputException>(() => ModelFile.Read(Written(text), Models)).Message;

    private string Written(string text)
    {
        var path = Path.Combine(_folder, "file.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}
