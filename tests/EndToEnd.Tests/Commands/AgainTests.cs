using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class AgainTests : IDisposable
{
    private const string World = "run --participants 300 --ticks 400 --out here";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_TheSameRunIsThere_ShowsItAtOnceAndSaysSo()
    {
        var watch = Stopwatch.StartNew();
        var first = await _place.Ask(World);
        var computed = watch.Elapsed;
        var written = Written();
        watch.Restart();
        var again = await _place.Ask(World);
        Assert.True(watch.Elapsed < computed, $"{watch.Elapsed} after {computed}");
        Assert.Equal((0, first.Output), (again.ExitCode, again.Output));
        Assert.Equal("This run was there already, so nothing was computed; --force runs it anew.\n", again.Error);
        Assert.Equal(written, Written());
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--set threat=0 --force")]
    [InlineData("--ticks 30 --force")]
    [InlineData("--lang de")]
    [InlineData("--pace 1000")]
    [InlineData("--format both")]
    public async Task Run_SomethingElseIsWanted_RunsAnew(string option)
    {
        // Of all files only figures depend on the language.
        var world = option.StartsWith("--lang", StringComparison.Ordinal) ? "run --participants 30 --out here " : "run --participants 30 --no-figures --out here ";
        await _place.Ask(world + "--ticks 40");
        var written = Written();
        var ticks = option.StartsWith("--ticks", StringComparison.Ordinal) ? "" : "--ticks 40 ";
        var again = await _place.Ask($"{world}{ticks}{option}");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.NotEqual(written, Written());
    }

    [Theory]
    [InlineData("run --set threat=0")]
    [InlineData("run --ticks 30 --no-journal")]
    [InlineData("run --seed 8")]
    [InlineData("run karate-club --ticks 30")]
    [InlineData("run reference/voter --ticks 5")]
    [InlineData("branch other --at 5 --set threat=0")]
    public async Task Run_ACompleteRunOfAnotherKindIsThere_IsLeftAlone(string other)
    {
        const string Short = "--participants 30 --ticks 10 --no-figures";
        await _place.Ask($"run {Short} --out here");
        await _place.Ask($"run {Short} --out other --seed 9");
        var written = Written();
        var refused = await _place.Ask($"{other} --out here");
        Assert.Equal(
            (2, "here: another complete run is there (another scenario, other settings or another seed); take another folder (--out), or replace it with --force\n"),
            (refused.ExitCode, refused.Error));
        Assert.Equal(written, Written());
        Assert.Equal((0, ""), ((await _place.Ask($"{other} --out here --force")) is var replaced ? (replaced.ExitCode, replaced.Error) : default));
    }

    [Fact]
    public async Task Run_OthersStillWriteToTheRunThere_IsRefusedAndNotDeleted()
    {
        const string World = "run --participants 30 --ticks 10 --no-figures --out here";
        await _place.Ask(World);
        using (SqliteConnection node = new($"Data Source={_place.At("here/journal.db")};Pooling=False"))
        {
            node.Open();
            using SqliteCommand look = node.CreateCommand();
            look.CommandText = "PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_master";
            look.ExecuteScalar();
            var refused = await _place.Ask(World + " --force");
            Assert.Equal((2, "here: others, perhaps nodes, still write to the run there; end them first, or take another folder (--out)\n"), (refused.ExitCode, refused.Error));
            Assert.Equal((2, "here: is being written by a run; nothing was deleted\n"), (await _place.Ask("runs delete here")) is var kept ? (kept.ExitCode, kept.Error) : default);
        }

        Assert.Equal(0, (await _place.Ask(World + " --force")).ExitCode);
        Assert.Equal(0, (await _place.Ask("runs delete here")).ExitCode);
    }

    [Theory]
    [InlineData("--no-figures")]
    [InlineData("--no-figures --no-journal")]
    [InlineData("--no-journal")]
    public async Task Run_LessIsWantedOfTheSame_TakesNothingAway(string less)
    {
        await _place.Ask("run --participants 30 --ticks 10 --out here");
        var before = _place.Names("here");
        var again = await _place.Ask($"run --participants 30 --ticks 10 --out here {less}");
        Assert.Equal((0, "This run was there already, so nothing was computed; --force runs it anew.\n"), (again.ExitCode, again.Error));
        Assert.Equal(before, _place.Names("here"));
    }

    [Fact]
    public async Task Run_ACompleteRunWithoutItsProvenanceIsThere_IsLeftAloneAllTheSame()
    {
        await _place.Ask("run --participants 30 --ticks 10 --no-figures --out here");
        File.Delete(_place.At("here/provenance.json"));
        Assert.Equal(2, (await _place.Ask("run --participants 30 --ticks 10 --no-figures --out here --set threat=0")).ExitCode);
        Assert.Equal(0, (await _place.Ask("run --participants 30 --ticks 10 --no-figures --out here")).ExitCode);
    }

    [Fact]
    public async Task Run_SettingsOfItsOwn_HaveAFolderOfTheirOwn()
    {
        const string Short = "--no-figures --quiet";
        string[] printed =
        [
            (await _place.Ask($"run karate-club {Short}")).Output,
            (await _place.Ask($"run karate-club --set threat=0 {Short}")).Output,
            (await _place.Ask($"run reference/voter {Short}")).Output,
            (await _place.Ask($"run reference/voter --ticks 5 {Short}")).Output,
        ];
        string[] expected = ["runs/karate-club/7 ", "runs/karate-club/7-[0-9a-f]{8} ", "runs/reference/voter/7 ", "runs/reference/voter/7-[0-9a-f]{8} "];
        Assert.All(expected.Zip(printed), pair => Assert.Matches($"^{pair.First}", pair.Second.Replace('\\', '/')));
        Assert.Equal(printed[1], (await _place.Ask($"run karate-club --set threat=0 {Short}")).Output);
    }

    [Fact]
    public async Task Run_AnExperimentIsThere_IsRefusedAndTheOtherWayRound()
    {
        await _place.Ask("stress karate-club --only betrayal --seeds 2 --ticks 20 --no-figures --out batch");
        await _place.Ask("run karate-club --ticks 20 --no-figures --out run");
        var run = await _place.Ask("run karate-club --ticks 20 --no-figures --force --out batch");
        Assert.Equal((2, "batch: an experiment is kept there; take another folder\n"), (run.ExitCode, run.Error));
        var batch = await _place.Ask("stress karate-club --only betrayal --seeds 2 --ticks 20 --no-figures --force --out run");
        Assert.Equal((2, "run: a run is kept there; take another folder\n"), (batch.ExitCode, batch.Error));
    }

    [Fact]
    public async Task Run_AFileIsMissing_RunsAnew()
    {
        await _place.Ask("run --participants 30 --ticks 30 --out here");
        File.Delete(_place.At("here/ticks.csv"));
        var again = await _place.Ask("run --participants 30 --ticks 30 --out here");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Contains("ticks.csv", _place.Names("here"));
    }

    [Fact]
    public async Task Run_BrokenSummary_RunsAnew()
    {
        await _place.Ask("run --participants 30 --ticks 30 --out here");
        _place.Write("here/summary.json", "{ \"scenario\": ");
        var again = await _place.Ask("run --participants 30 --ticks 30 --out here --json");
        Assert.Equal((0, "", _place.Text("here/summary.json")), (again.ExitCode, again.Error, again.Output));
    }

    [Fact]
    public async Task Run_AtAPace_TakesItsTime()
    {
        var watch = Stopwatch.StartNew();
        var printed = await _place.Ask("run --participants 30 --ticks 10 --pace 5 --no-figures");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));
    }

    private DateTime Written() => File.GetLastWriteTimeUtc(_place.At("here/summary.json"));
}
