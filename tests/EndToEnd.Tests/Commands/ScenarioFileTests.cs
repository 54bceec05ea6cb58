using System.Text.Json;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class ScenarioFileTests : IDisposable
{
    private const string Mine = "name: mine\nquestion: { en: Why?, de: Warum? }\nticks: 20\nties: { list: [[anna, ben], [ben, cleo]] }\n";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Validate_ValidFile_SaysSo()
    {
        _place.Write("mine.yaml", Mine);
        var printed = await _place.Ask("validate mine.yaml");
        Assert.Equal((0, "mine.yaml: a valid scenario, mine\n", ""), (printed.ExitCode, printed.Output, printed.Error));
    }

    [Fact]
    public async Task Validate_FilesOfModelsAndExperiments_AreKnown()
    {
        _place.Write("voter.yaml", "model: reference/voter\nticks: 20\n");
        _place.Write("many.yaml", "name: many\nquestion: { en: Why?, de: Warum? }\nscenario: karate-club\nfactors: [{ parameter: threat, values: [0, 1] }]\nreplications: { count: 2 }\n");
        _place.Write("wrong.yaml", "name: wrong\nquestion: { en: Why?, de: Warum? }\nscenario: karate-club\nfactors: [{ parameter: threat, values: [0, 1] }]\nreplications: { count: 0 }\n");
        var printed = await _place.Ask("validate voter.yaml many.yaml wrong.yaml");
        Assert.Equal(
            (2, "voter.yaml: a valid model with its settings, reference/voter\nmany.yaml: a valid experiment, many\n"), (printed.ExitCode, printed.Output));
        Assert.StartsWith("wrong.yaml:5:", printed.Problems[^1], StringComparison.Ordinal);
        Assert.Equal(["many.yaml: is an experiment; it runs with: cocreation experiment many.yaml"], (await _place.Ask("run many.yaml")).Problems);
    }

    [Theory]
    [InlineData("", "mine.yaml:3:8: 'x' is not a number: a whole number from 1 to 100000")]
    [InlineData(" --lang de", "mine.yaml:3:8: 'x' ist keine Zahl: eine ganze Zahl von 1 bis 100000")]
    public async Task ValidateAndRun_BrokenFile_RefuseItAndWriteNothing(string lang, string problem)
    {
        _place.Write("mine.yaml", Mine.Replace("ticks: 20", "ticks: x", StringComparison.Ordinal));
        foreach (var command in new[] { "validate", "run" })
        {
            var printed = await _place.Ask($"{command} mine.yaml{lang}");
            Assert.Equal((2, problem + "\n"), (printed.ExitCode, printed.Error));
        }

        Assert.Equal(["mine.yaml"], _place.Names("."));
    }

    [Fact]
    public async Task Run_OwnFile_CanBeRunAgainFromItsFolder()
    {
        _place.Write("mine.yaml", Mine);
        await _place.Ask("run mine.yaml --no-figures --quiet");
        await _place.Ask("run runs/mine/7/scenario.yaml --no-figures --quiet --out again");
        Assert.Equal(Digest("runs/mine/7"), Digest("again"));
        Assert.Equal(3, _place.Json("again/summary.json").GetProperty("participants").GetInt32());
        string[] labels = [.. File.ReadLines(Path.Combine(_place.Root, "again/participants.csv")).Skip(1).Select(line => line.Split(',')[1])];
        Assert.Equal(["anna", "ben", "cleo"], labels);
    }

    [Theory]
    [InlineData("--ties ties.csv", "--ties ties.csv: the scenario has people of its own")]
    [InlineData("--participants 9", "--participants: the ties are among 2 participants, not 9")]
    [InlineData("--set domains=1", "--set domains: the knowledge of the scenario's own people")]
    public async Task Run_OwnPeopleAndOthers_IsRefused(string options, string problem)
    {
        _place.Write("ties.csv", "a,b\n");
        _place.Write("mine.yaml", "name: mine\nquestion: { en: Why?, de: Warum? }\nparameters: { domains: 2 }\n"
            + "members: { list: [{ name: a, knowledge: [0, 1] }, { name: b }] }\n");
        var printed = await _place.Ask($"run mine.yaml {options}");
        Assert.Equal(2, printed.ExitCode);
        Assert.StartsWith(problem, Assert.Single(printed.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OwnFile_IsSuggestedByItsFile()
    {
        _place.Write("mine.yaml", Mine);
        Assert.Contains("cocreation run mine.yaml --set threat=0", (await _place.Ask("run mine.yaml --no-figures")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_IsJsonWithEveryPartOfAFile()
    {
        var printed = await _place.Ask("schema");
        var properties = JsonDocument.Parse(printed.Output).RootElement.GetProperty("properties");
        Assert.Equal(
            ["name", "title", "question", "expectation", "minutes", "level", "ticks", "parameters", "personas", "charter", "members", "ties", "timeline"],
            properties.EnumerateObject().Select(property => property.Name));
        var threat = properties.GetProperty("parameters").GetProperty("properties").GetProperty("threat");
        Assert.Equal((0, 1, 0.8), (threat.GetProperty("minimum").GetDouble(), threat.GetProperty("maximum").GetDouble(), threat.GetProperty("default").GetDouble()));
    }

    [Fact]
    public async Task Classify_OtherThreshold_SaysWhatSurvives()
    {
        await _place.Ask("run --participants 100 --ticks 200 --no-figures --quiet --out here");
        var same = await _place.Ask("classify here --set typeShare=0.4");
        Assert.Contains("0 of ", same.Output, StringComparison.Ordinal);
        var other = await _place.Ask("classify here --set typeShare=0.7 --lang de");
        Assert.Equal((0, ""), (other.ExitCode, other.Error));
        Assert.Contains("Jammernetzwerk", other.Output, StringComparison.Ordinal);
        var refused = await _place.Ask("classify here --set typeShar=0.7");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("did you mean typeShare?", refused.Error, StringComparison.Ordinal);
    }

    private string? Digest(string folder) => _place.Json($"{folder}/summary.json").GetProperty("digest").GetString();
}
