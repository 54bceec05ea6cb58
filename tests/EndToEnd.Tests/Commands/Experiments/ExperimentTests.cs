using System.Text.Json;

namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

public sealed class ExperimentTests : IDisposable
{
    private const string Again = "experiment tiny.yaml --out x --lang en";

    private static readonly string[] Whole =
    [
        "contrasts.csv", "contrasts.parquet", "curves.png", "curves.svg", "data-dictionary.csv", "lives.csv", "lives.parquet", "manifest.json", "points.csv", "points.parquet", "report.html",
        "response.png", "response.svg", "runs.csv", "runs.parquet", "scenario.yaml", "timings.csv", "timings.parquet",
    ];

    private readonly Workplace _place = new();

    public ExperimentTests() => _place.Write("tiny.yaml", MadeDesigns.Tiny);

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("experiment tiny.yaml --dry-run --lang en --jobs 2", "Nothing was written.")]
    [InlineData("experiment tiny.yaml --dry-run --lang de --out here", "Geschrieben wurde nichts.")]
    public async Task DryRun_AnyExperiment_TellsRunsAndWritesNothing(string commandLine, string last)
    {
        var printed = await _place.Ask(commandLine);
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Matches("(?m)^(runs|Läufe) +4 *$", printed.Output);
        Assert.EndsWith(last + "\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(["tiny.yaml"], _place.Names("."));
    }

    [Fact]
    public async Task DryRun_AsJson_IsAnEstimateAlone()
    {
        var printed = await _place.Ask("experiment tiny.yaml --dry-run --json");
        var estimate = JsonDocument.Parse(printed.Output).RootElement;
        Assert.Equal((4, 4), (estimate.GetProperty("runs").GetInt32(), estimate.GetProperty("mostRuns").GetInt32()));
        Assert.Equal(["tiny.yaml"], _place.Names("."));
    }

    [Fact]
    public async Task Experiment_ToItsEnd_WritesEverythingAndAgainComputesNothing()
    {
        var printed = await _place.Ask(Again);
        Assert.True(printed is { ExitCode: 0, Error: "" }, printed.Error);
        Assert.StartsWith("Does an enemy matter?\n", printed.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^threat 0 .* 2 *$", printed.Output);
        Assert.Contains("In this model, acts of complaint goes from ", printed.Output, StringComparison.Ordinal);
        Assert.EndsWith("x/report.html\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(Whole, _place.Names("x"));
        var manifest = _place.Json("x/manifest.json");
        Assert.Equal(("experiment", 4, "cocreation experiment tiny.yaml"), (manifest.GetProperty("kind").GetString(), manifest.GetProperty("runs").GetInt32(), manifest.GetProperty("command").GetString()));
        Assert.All(Whole, name => Assert.True(File.GetLastWriteTimeUtc(_place.At("x/" + name)) <= File.GetLastWriteTimeUtc(_place.At("x/manifest.json")).AddMilliseconds(20), name));
        var before = Whole.ToDictionary(name => name, name => File.GetLastWriteTimeUtc(_place.At("x/" + name)));

        var again = await _place.Ask(Again);
        Assert.Equal((0, "The same is there already, so nothing was computed; --force does it again.\n"), (again.ExitCode, again.Error));
        Assert.Contains("Does an enemy matter?", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Whole.ToDictionary(name => name, name => File.GetLastWriteTimeUtc(_place.At("x/" + name))));
    }

    [Fact]
    public async Task Experiment_AnotherOneIsThere_IsRefusedUnlessForced()
    {
        await _place.Ask(Again + " --quiet");
        var first = _place.Text("x/runs.csv");
        _place.Write("tiny.yaml", MadeDesigns.Tiny.Replace("count: 2", "count: 1", StringComparison.Ordinal));
        var refused = await _place.Ask(Again);
        Assert.Equal((2, "", "x: another experiment, or another version of it, is there (tiny); --force begins again\n"), (refused.ExitCode, refused.Output, refused.Error));
        Assert.Equal(first, _place.Text("x/runs.csv"));

        var forced = await _place.Ask(Again + " --force --quiet --no-figures --format csv");
        Assert.True(forced is { ExitCode: 0, Error: "" }, forced.Error);
        Assert.Equal(3, _place.Text("x/runs.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            ["contrasts.csv", "data-dictionary.csv", "lives.csv", "manifest.json", "points.csv", "runs.csv", "scenario.yaml", "timings.csv"],
            _place.Names("x"));
    }

    [Fact]
    public async Task Force_InANewPlace_Begins()
    {
        var printed = await _place.Ask(Again + " --force --quiet --no-figures");
        Assert.True(printed is { ExitCode: 0, Error: "" }, printed.Error);
        Assert.Contains("manifest.json", _place.Names("x"));
    }

    [Fact]
    public async Task Resume_WithNothingThere_IsRefused()
    {
        var printed = await _place.Ask(Again + " --resume");
        Assert.Equal((2, "x: holds nothing unfinished\n"), (printed.ExitCode, printed.Error));
        Assert.Equal(["tiny.yaml"], _place.Names("."));
    }

    [Fact]
    public async Task Json_OfAnExperiment_IsItsManifest()
    {
        var printed = await _place.Ask(Again + " --json");
        Assert.Equal(_place.Text("x/manifest.json"), printed.Output);
        Assert.Equal("", printed.Error);
    }

    [Fact]
    public async Task Experiment_InGerman_SpeaksGermanThroughout()
    {
        var printed = await _place.Ask("experiment tiny.yaml --out x --lang de");
        Assert.StartsWith("Macht ein Feind etwas aus?\n", printed.Output, StringComparison.Ordinal);
        MadeDesigns.AssertReport(_place.Text("x/report.html"), "de", "Macht ein Feind etwas aus?");
    }

    /// <summary>A row of the table is run alone, as it tells how, by the program itself.</summary>
    [Fact]
    public async Task Row_RunAloneByTheProgram_GivesItsDigest()
    {
        _place.Write("tiny.yaml", MadeDesigns.Tiny.Replace("values: [0, 1]", "values: [0.125, 1]\n  - shock: betrayal\n    at: 9\n    values: [0.5]", StringComparison.Ordinal));
        await _place.Ask(Again + " --quiet --no-figures");
        var header = _place.Text("x/runs.csv").Split('\n')[0].Split(',').ToList();
        foreach (var row in _place.Text("x/runs.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Where((_, i) => i is 0 or 3))
        {
            var printed = await _place.Ask($"run x/{row[header.IndexOf("scenarioFile")]} {row[header.IndexOf("options")]} --seed {row[header.IndexOf("seed")]} --no-figures --no-journal --quiet --out row-{row[0]}");
            Assert.True(printed.ExitCode == 0, printed.Error);
            Assert.Equal(row[header.IndexOf("digest")], _place.Json($"row-{row[0]}/summary.json").GetProperty("digest").GetString());
        }
    }
}
