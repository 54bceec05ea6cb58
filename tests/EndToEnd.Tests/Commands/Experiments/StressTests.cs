namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

public sealed class StressTests : IDisposable
{
    private const string Stress = "stress house.yaml --seeds 2 --only thirdLeaves=0.9 --only enemyGoes --out s --lang en";

    private readonly Workplace _place = new();

    public StressTests() => MadeDesigns.WriteHouse(_place);

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Stress_OwnDesignOfPeopleAndTies_TellsTheWeakestPointAndWhatHelps()
    {
        var printed = await _place.Ask(Stress);
        Assert.True(printed is { ExitCode: 0, Error: "" }, printed.Error);
        Assert.StartsWith("Which stress breaks this design: The house?\n", printed.Output, StringComparison.Ordinal);
        Assert.Contains("No weakest point that these seeds show: in this model, “many leave (90 %)” costs most, in ", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Which rule helps most against “many leave (90 %)”?", printed.Output, StringComparison.Ordinal);
        var (stress, charter) = (_place.Json("s/manifest.json"), _place.Json("s/charter/manifest.json"));
        Assert.Equal(("stress", 6, 24, 40, 20), (stress.GetProperty("kind").GetString(), stress.GetProperty("runs").GetInt32(), stress.GetProperty("participants").GetInt32(), stress.GetProperty("weeks").GetInt32(), stress.GetProperty("from").GetInt32()));
        Assert.Equal(("charter", 20), (charter.GetProperty("kind").GetString(), charter.GetProperty("runs").GetInt32()));
        Assert.Equal("cocreation stress house.yaml --seeds 2 --only thirdLeaves=0.9 --only enemyGoes", stress.GetProperty("command").GetString());
        Assert.Contains("tornado.png", _place.Names("s"));
        MadeDesigns.AssertReport(_place.Text("s/report.html"), "en", "Which stress breaks this design: The house?");
        Assert.Contains("Which rule helps", _place.Text("s/report.html"), StringComparison.Ordinal);

        var again = await _place.Ask(Stress + " --quiet");
        Assert.Equal(0, again.ExitCode);
        Assert.Single(again.Problems, line => line.StartsWith("The same is there already", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stress_RowWithAShock_IsRunAloneFromItsFolder()
    {
        await _place.Ask(Stress + " --quiet --no-figures");
        var header = _place.Text("s/runs.csv").Split('\n')[0].Split(',').ToList();
        var row = _place.Text("s/runs.csv").Split('\n')[3].Split(',');
        Assert.Equal("--shock thirdLeaves@20=0.9", row[header.IndexOf("options")].Trim());
        var printed = await _place.Ask($"run s/scenario.yaml {row[header.IndexOf("options")]} --seed {row[header.IndexOf("seed")]} --no-figures --no-journal --quiet --out alone");
        Assert.True(printed.ExitCode == 0, printed.Error);
        Assert.Equal(row[header.IndexOf("digest")], _place.Json("alone/summary.json").GetProperty("digest").GetString());
    }

    [Fact]
    public async Task Compare_TwoDesigns_TellsWhatIsDifferent()
    {
        _place.Write("calm.yaml", MadeDesigns.Design("calm", 0));
        _place.Write("tense.yaml", MadeDesigns.Design("tense", 1));
        var printed = await _place.Ask("compare calm.yaml tense.yaml --seeds 3 --ticks 40 --out c --lang en");
        Assert.True(printed is { ExitCode: 0, Error: "" }, printed.Error);
        Assert.StartsWith("What is different: Design calm or Design tense?\n", printed.Output, StringComparison.Ordinal);
        var manifest = _place.Json("c/manifest.json");
        Assert.Equal(("comparison", 6, 40), (manifest.GetProperty("kind").GetString(), manifest.GetProperty("runs").GetInt32(), manifest.GetProperty("weeks").GetInt32()));
        Assert.All(["scenario-calm.yaml", "scenario-tense.yaml", "curves.svg", "contrasts.csv"], name => Assert.Contains(name, _place.Names("c")));
        MadeDesigns.AssertReport(_place.Text("c/report.html"), "en", "What is different: Design calm or Design tense?");
    }
}
