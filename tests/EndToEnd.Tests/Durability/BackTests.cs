using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>Going back to a week, and branching from it.</summary>
public sealed class BackTests : IDisposable
{
    private const string Run = "run --participants 90 --ticks 60 --checkpoint-every 20 --no-figures --quiet --lang en ";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(57)]
    public async Task At_AnyWeek_IsTheRunThatEndedThere(int week)
    {
        await _place.Ask(Run + "--out here");
        var names = _place.Names("here");
        var printed = await _place.Ask($"at here --tick {week} --history --quiet --lang en");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(names, _place.Names("here"));
        await _place.Ask($"run --participants 90 --ticks {week} --no-figures --no-journal --quiet --out until --lang en");
        AssertSame("until", $"here-week-{week}");
        Assert.Contains("map.png", _place.Names($"here-week-{week}"));
        Assert.Equal(week, _place.Json($"here-week-{week}/provenance.json").GetProperty("parent").GetProperty("tick").GetInt32());
    }

    /// <summary>What happened before is in the folder of the run already; where it was asked for and then not, it is gone again.</summary>
    [Fact]
    public async Task At_WithoutHistory_HasTheOtherTables()
    {
        await _place.Ask(Run + "--out here");
        await _place.Ask("at here --tick 33 --history --quiet --out with");
        await _place.Ask("at here --tick 33 --history --quiet --out without");
        Assert.Contains("6 tables", (await _place.Ask("at here --tick 33 --history --out with --lang en")).Output, StringComparison.Ordinal);
        var printed = await _place.Ask("at here --tick 33 --out without --lang en");
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains("4 tables", printed.Output, StringComparison.Ordinal);
        string[] history = ["chronicle.csv", "network-ticks.csv"];
        Assert.Equal(_place.Names("with").Except(history), _place.Names("without"));
        Assert.All(
            _place.Names("without").Except(["provenance.json", "data-dictionary.csv"]),
            name => Assert.True(_place.Text($"with/{name}") == _place.Text($"without/{name}"), name));
        Assert.DoesNotContain("network-ticks", _place.Text("without/data-dictionary.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(60)]
    public async Task Branch_NothingChanged_IsTheParent(int week)
    {
        await _place.Ask(Run + "--out here");
        var printed = await _place.Ask($"branch here --at {week} --quiet --lang en");
        Assert.Equal(0, printed.ExitCode);
        AssertSame("here", $"here-branch-{week}");
    }

    [Fact]
    public async Task Branch_Changed_IsTheScenarioWithThatChangeFromItsBeginning()
    {
        await _place.Ask(Run + "--out here");
        _place.Write("later.yaml", "timeline:\n  - at: 45\n    shock: betrayal\n");
        var printed = await _place.Ask("branch here --at 30 --set threat=0 --set boundary=0.3 --intervene later.yaml --out other --quiet --lang en");
        Assert.Equal(0, printed.ExitCode);
        var (ours, theirs) = (Lines("here/ticks.csv"), Lines("other/ticks.csv"));
        Assert.Equal(ours[..32], theirs[..32]);
        Assert.NotEqual(ours[32], theirs[32]);
        await _place.Ask("run other/scenario.yaml --no-figures --no-journal --quiet --out anew --lang en");
        AssertSame("anew", "other");
    }

    [Fact]
    public async Task Branch_KilledOnItsWay_IsGoneOnWith()
    {
        await _place.Ask(Run + "--out here");
        using (var process = _place.Start("branch here --at 30 --set threat=0 --quiet --lang en", ("COCREATION_HOLD", "tick:44")))
        {
            Assert.NotNull(await process.StandardError.ReadLineAsync());
            process.Kill();
            await process.WaitForExitAsync();
        }

        var printed = await _place.Ask("resume here-branch-30 --quiet --lang en");
        Assert.Equal(0, printed.ExitCode);
        await _place.Ask("branch here --at 30 --set threat=0 --out whole --quiet --lang en");
        AssertSame("whole", "here-branch-30");
        Assert.Equal("here", _place.Json("here-branch-30/provenance.json").GetProperty("parent").GetProperty("folder").GetString());
    }

    [Theory]
    [InlineData("at here --tick 2", "--tick")]
    [InlineData("branch here --at 1 --set threat=0", "--at")]
    [InlineData("why here --participant 3", "--participant 3")]
    public async Task Command_NothingIsKeptYet_SaysSo(string commandLine, string place)
    {
        using (var process = _place.Start(Run + "--out here", ("COCREATION_HOLD", "tick:5")))
        {
            Assert.NotNull(await process.StandardError.ReadLineAsync());
            process.Kill();
            await process.WaitForExitAsync();
        }

        var printed = await _place.Ask(commandLine + " --lang en");
        Assert.Equal((2, $"{place}: nothing of the run is kept yet; resume goes on with it\n"), (printed.ExitCode, printed.Error));
    }

    [Theory]
    [InlineData("at here --tick 61", "--tick 61: allowed is a whole number from 1 to 60")]
    [InlineData("at here", "--tick: a value is missing")]
    [InlineData("at nowhere --tick 3", "nowhere: is not the folder of a run")]
    [InlineData("resume nowhere", "nowhere: is not the folder of a run")]
    [InlineData("branch here --at 30 --set participants=50", "--set participants=50: is fixed when the world is made and cannot change later")]
    [InlineData("branch here --at 60 --set threat=0", "--set threat=0: comes too late: the run ends with week 60")]
    [InlineData("branch here --at 30 --out here", "--out here: is the folder of the run itself")]
    [InlineData("branch here --at 30 --out here/ --force", "--out here/: is the folder of the run itself")]
    [InlineData("at here --tick 30 --out ./here", "--out ./here: is the folder of the run itself")]
    public async Task Asked_Wrongly_IsRefusedAndNothingIsWritten(string commandLine, string line)
    {
        await _place.Ask(Run + "--out here");
        var printed = await _place.Ask(commandLine + " --lang en");
        Assert.Equal((2, line), (printed.ExitCode, Assert.Single(printed.Problems)));
        Assert.Equal(["here"], _place.Names("."));
    }

    [Theory]
    [InlineData("link")]
    [InlineData("link/")]
    [InlineData("up/here")]
    public async Task Branch_IntoItsParentByALink_IsRefused(string target)
    {
        await _place.Ask(Run + "--out here");
        Directory.CreateSymbolicLink(_place.At("link"), _place.At("here"));
        Directory.CreateSymbolicLink(_place.At("up"), _place.Root);
        var kept = _place.Text("here/provenance.json");
        var printed = await _place.Ask($"branch here --at 30 --set threat=0 --out {target} --force --lang en");
        Assert.Equal((2, $"--out {target}: is the folder of the run itself\n"), (printed.ExitCode, printed.Error));
        Assert.Equal(kept, _place.Text("here/provenance.json"));
    }

    [Fact]
    public async Task Asked_RunWithoutJournal_SaysWhatToDo()
    {
        await _place.Ask("run --participants 30 --ticks 10 --no-figures --no-journal --quiet --out here");
        var printed = await _place.Ask("at here --tick 3 --lang de");
        Assert.Equal((2, "here: dieser Lauf hat kein Journal; er muss mit --force und ohne --no-journal noch einmal laufen"), (printed.ExitCode, Assert.Single(printed.Problems)));
    }

    private string[] Lines(string path) => _place.Text(path).Split('\n');

    /// <summary>All tables and the summary are the same.</summary>
    private void AssertSame(string expected, string folder) => Assert.All(
        _place.Names(expected).Where(name => name.EndsWith(".csv", StringComparison.Ordinal) || name is "summary.json" or "scenario.yaml"),
        name => Assert.True(_place.Text($"{expected}/{name}") == _place.Text($"{folder}/{name}"), $"{folder}/{name} differs"));
}
