using System.Diagnostics;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class AgainTests : IDisposable
{
    private const string World = "run --participants 300 --ticks 400";

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
    [InlineData("--set threat=0")]
    [InlineData("--ticks 30")]
    [InlineData("--lang de")]
    [InlineData("--pace 1000")]
    [InlineData("--format both")]
    public async Task Run_SomethingElseIsWanted_RunsAnew(string option)
    {
        // Of all files only figures depend on the language.
        var world = option.StartsWith("--lang", StringComparison.Ordinal) ? "run --participants 30 --out here " : "run --participants 30 --no-figures --out here ";
        await _place.Ask(world + "--ticks 40");
        var written = Written("here");
        var ticks = option.StartsWith("--ticks", StringComparison.Ordinal) ? "" : "--ticks 40 ";
        var again = await _place.Ask($"{world}{ticks}{option}");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.NotEqual(written, Written("here"));
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

    private DateTime Written(string folder = "runs/four-networks/7") => File.GetLastWriteTimeUtc(_place.At($"{folder}/summary.json"));
}
