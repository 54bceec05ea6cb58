using System.Globalization;
using CoCreation.Sim.Experiments.Tests.Batches;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Results;

public sealed class ExperimentFolderTests : IDisposable
{
    private const string Small = "set: { participants: 24 }\nmeasures: [talk, output, coCreationMedianResidualLife]\n";

    private readonly TinyBatch _batch = new();

    public static TheoryData<string> Plans => new()
    {
        Whole + Small + "replications: { count: 3 }\n",
        Whole + Small + "replications: { until: { measure: talk, relative: 0.3 }, least: 2, most: 5 }\nlives: false\n",
        Least + Small + "factors: [{ parameter: threat, from: 0, to: 1 }]\ndesign: { kind: sobol, base: 4 }\nreplications: { count: 1 }\n",
        Least + Small + "factors: [{ parameter: threat, from: 0, to: 1 }]\ndesign: { kind: morris, trajectories: 3 }\nreplications: { count: 1 }\n",
        Head + Small + "factors: [{ scenarios: [small, calm] }]\nreplications: { count: 2, seeds: own }\n",
    };

    public void Dispose() => _batch.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Read_FolderThatWasWritten_GivesTheSameResults(string text)
    {
        var written = await _batch.Whole(_batch.Read(text), "x");
        AssertSame(written, ExperimentFolder.Read(_batch.At("x")));
        foreach (var csv in Directory.GetFiles(_batch.At("x"), "*.csv"))
            File.Delete(csv);
        AssertSame(written, ExperimentFolder.Read(_batch.At("x")));
    }

    [Fact]
    public async Task Write_Lives_AreReadBackByPoint()
    {
        var experiment = _batch.Read(Whole + Small + "replications: { count: 3 }\n");
        List<(int Point, LifeResult Life)> expected = [];
        using (var log = ResultLog.Open(_batch.At("x"), experiment.Hash))
        {
            await ExperimentRun.ExecuteAsync(experiment, log, new BatchSettings(), CancellationToken.None);
            foreach (var result in log.All.OrderBy(result => result.Point).ThenBy(result => result.Replication))
                expected.AddRange(result.Lives.Select(life => (result.Point, life with { Founder = 0, Founded = 0 })));
            ExperimentFolder.Write(experiment, log, _batch.At("x"), new ExperimentFolderSettings());
        }

        var lives = ExperimentFolder.Lives(_batch.At("x"), ExperimentFolder.ManifestIn(_batch.At("x"))!);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, lives.SelectMany(group => group.Select(life => (group.Key, life))));
        Assert.False(ResultLog.IsIn(_batch.At("x")));
    }

    [Fact]
    public async Task Write_Manifest_SaysWhatWasDone()
    {
        var results = await _batch.Whole(_batch.Read(Whole + Small + "replications: { until: { measure: talk, halfWidth: 0.001 }, least: 2, most: 3 }\n"), "x");
        var manifest = results.Manifest;
        Assert.Equal((6, 0, "grid", 24, 30), (manifest.Runs, manifest.Failed, manifest.Design, manifest.Participants, manifest.Weeks));
        Assert.All(manifest.Points, point => Assert.True(point is { Runs: 3, IsExact: false, HalfWidth: > 0.001 }));
        Assert.Equal(["--set threat=0", "--set threat=1"], manifest.Points.Select(point => point.Options));
        Assert.Equal(ResultJson.Of(manifest), ResultJson.Of(ExperimentFolder.ManifestIn(_batch.At("x"))));
        Assert.All(manifest.Tables, table => Assert.True(File.Exists(Path.Combine(_batch.At("x"), table + ".csv"))));
    }

    /// <summary>What stands in a row is all that is needed to do its run alone.</summary>
    [Theory]
    [InlineData(Whole + Small + "replications: { count: 2 }\n")]
    [InlineData(Least + Small + "factors: [{ parameter: threat, from: 0.1, to: 0.9 }, { parameter: sizeCap, from: 4, to: 9 }]\ndesign: { kind: latinHypercube, points: 5 }\nreplications: { count: 1, firstSeed: 77 }\n")]
    [InlineData(Head + Small + "ticks: 25\nfactors: [{ scenarios: [small, calm] }, { shock: betrayal, at: 9, values: [0.25, 1] }, { parameter: trustModel, values: [beta, fixed] }]\nreplications: { count: 1, seeds: own }\n")]
    [InlineData(Whole + Small + "replications: { count: 2 }\nstop: { measure: output, above: 0, weeks: 12 }\n")]
    public async Task Rows_RunAlone_GiveTheirDigest(string text)
    {
        await _batch.Whole(_batch.Read(text), "x");
        var rows = Duck.Rows($"SELECT seed, scenarioFile, options, scenarioHash, digest FROM {Duck.Csv(Path.Combine(_batch.At("x"), "runs.csv"))}");
        Assert.InRange(rows.Count, 4, 8);
        foreach (var row in rows)
        {
            var scenario = Changed(ScenarioFile.Read(Path.Combine(_batch.At("x"), row[1])), row[2]);
            Assert.Equal(row[3], (scenario with { Ticks = text.Contains("stop", StringComparison.Ordinal) ? 30 : scenario.Ticks }).Hash);
            Assert.Equal(text.Contains("stop", StringComparison.Ordinal), row[2].EndsWith("--ticks 12", StringComparison.Ordinal));
            var run = await ScenarioRun.ExecuteAsync(scenario, ulong.Parse(row[0], CultureInfo.InvariantCulture));
            Assert.Equal(row[4], run.Record.Digest.ToString("x16", CultureInfo.InvariantCulture));
        }

        Assert.InRange(rows.Select(row => row[4]).Distinct().Count(), rows.Count - 1, rows.Count);
    }

    [Fact]
    public async Task Write_AnotherFormatOrExperimentIntoTheFolder_LeavesNothingOfBefore()
    {
        await _batch.Whole(_batch.Read(Whole + Small + "replications: { count: 2 }\n"), "x");
        var other = _batch.Read(Whole + Small + "replications: { count: 2, seeds: own }\nlives: false\n");
        using var log = ResultLog.Open(_batch.At("x"), other.Hash);
        await ExperimentRun.ExecuteAsync(other, log, new BatchSettings(), CancellationToken.None);
        ExperimentFolder.Write(other, log, _batch.At("x"), new ExperimentFolderSettings { Format = TableFormat.Csv });
        Assert.Equal(
            ["data-dictionary.csv", "manifest.json", "points.csv", "runs.csv", "scenario.yaml"],
            _batch.Files("x").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_FolderWithoutAnExperiment_IsRefused() => Assert.Equal(
        new Bilingual("holds no experiment that is done", "enthält kein abgeschlossenes Experiment"),
        Assert.Single(Assert.Throws<InputException>(() => ExperimentFolder.Read(_batch.At("empty"))).Problems).Message);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{ \"measures\": null }")]
    public void ManifestIn_AnythingElse_IsNone(string text)
    {
        File.WriteAllText(Path.Combine(_batch.At("other"), ExperimentManifest.FileName), text);
        Assert.Null(ExperimentFolder.ManifestIn(_batch.At("other")));
    }

    /// <summary>A scenario with the options of a row, read as the command "run" reads them.</summary>
    private static Scenario Changed(Scenario scenario, string options)
    {
        List<Problem> problems = [];
        foreach (var pair in options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2))
        {
            scenario = pair[0] == "--set"
                ? scenario with { Parameters = scenario.Parameters.With([pair[1]], problems) }
                : pair[0] == "--ticks"
                ? scenario with { Ticks = int.Parse(pair[1], CultureInfo.InvariantCulture) }
                : scenario with { Events = [.. scenario.Events, ShockText.Parse(pair[1], pair[0], problems)!] };
        }

        Assert.Empty(problems);
        return scenario;
    }

    private static void AssertSame(ExperimentResults expected, ExperimentResults read)
    {
        Assert.Equal(ResultJson.Of(expected.Manifest), ResultJson.Of(read.Manifest));
        Assert.Equal(expected.Means.Select(mean => mean.Mean), read.Means.Select(mean => mean.Mean));
        Assert.Equal(expected.Contrasts.Select(contrast => (contrast.Difference, contrast.Relative)), read.Contrasts.Select(contrast => (contrast.Difference, contrast.Relative)));
        Assert.Equal(expected.Indices.Select(index => (index.Kind, index.Interval)), read.Indices.Select(index => (index.Kind, index.Interval)));
        Assert.All(expected.Manifest.Points, point => Assert.Equal(expected.ValuesOf(point, expected.Manifest.Measured[0]), read.ValuesOf(read.Manifest.Points[point.Number - 1], read.Manifest.Measured[0])));
    }
}
