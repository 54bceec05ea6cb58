using System.Text.Json;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class StoredRunsTests : IDisposable
{
    private const string Small = "run --participants 30 --ticks 20 --no-figures";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Runs_OfSeveralSeeds_AreListedWithTheirSize()
    {
        await _place.Ask(Small + " --seed 8 --out runs/here/8");
        await _place.Ask(Small + " --seed 9 --out runs/here/9");
        File.Delete(_place.At("runs/here/9/summary.json"));
        var lines = (await _place.Ask("runs")).Output.Split('\n');
        Assert.Matches("^folder +seed +weeks +size +written +state", lines[0]);
        Assert.Matches("^runs/here/8 +8 +20 +[0-9]+ kB +20[0-9-]+ [0-9:]+ +complete", lines[1].Replace('\\', '/'));
        Assert.Matches("^runs/here/9 +- +- .* incomplete", lines[2].Replace('\\', '/'));
        Assert.StartsWith("2 runs in runs: ", (await _place.Ask("runs size")).Output, StringComparison.Ordinal);
        Assert.Equal(lines, (await _place.Ask("runs list runs")).Output.Split('\n'));
    }

    [Fact]
    public async Task Runs_Json_IsJson()
    {
        await _place.Ask(Small);
        using var json = JsonDocument.Parse((await _place.Ask("runs --json")).Output);
        Assert.Equal(7, Assert.Single(json.RootElement.EnumerateArray()).GetProperty("seed").GetInt32());
    }

    [Fact]
    public async Task Delete_Runs_AreGone()
    {
        await _place.Ask(Small + " --out one");
        await _place.Ask(Small + " --out other");
        var printed = await _place.Ask("runs delete one other");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Matches("^deleted one \\([0-9]+ kB\\)\ndeleted other ", printed.Output);
        Assert.Empty(_place.Names("."));
    }

    [Fact]
    public async Task Delete_AnythingElse_DeletesNothing()
    {
        await _place.Ask(Small + " --out run");
        await _place.Ask(Small + " --out noted");
        _place.Write("noted/notes.txt", "mine");
        Directory.CreateDirectory(_place.At("letters"));
        _place.Write("letters/dear.json", "{}");
        var printed = await _place.Ask("runs delete run noted letters nowhere .");
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal(
            [
                "noted: also holds notes.txt, which no run writes; nothing was deleted",
                "letters: is not the folder of a run; nothing was deleted",
                "nowhere: is not the folder of a run; nothing was deleted",
                ".: is not the folder of a run; nothing was deleted",
            ],
            printed.Problems);
        Assert.Equal(["letters", "noted", "run"], _place.Names("."));
        Assert.Equal(11, _place.Names("run").Length);
    }

    [Theory]
    [InlineData("link")]
    [InlineData("link/")]
    public async Task Delete_LinkToARun_LeavesTheRun(string link)
    {
        await _place.Ask(Small + " --out here");
        var kept = _place.Names("here");
        Directory.CreateSymbolicLink(_place.At("link"), _place.At("here"));
        var printed = await _place.Ask($"runs delete {link}");
        Assert.Equal((2, $"{link}: is not the folder of a run; nothing was deleted\n"), (printed.ExitCode, printed.Error));
        Assert.Equal(kept, _place.Names("here"));
    }

    [Fact]
    public async Task Delete_RunUnderWay_IsRefused()
    {
        using var process = _place.Start("run --ticks 5000 --pace 10 --out here");
        while (!_place.Names(".").Contains("here") || !_place.Names("here").Contains("chronicle.csv.partial"))
            await Task.Delay(20);
        var printed = await _place.Ask("runs delete here");
        process.Kill();
        await process.WaitForExitAsync();
        Assert.Equal("here: is being written by a run; nothing was deleted\n", printed.Error);
        Assert.Equal(0, (await _place.Ask("runs delete here")).ExitCode);
    }

    /// <summary>A journal that was killed while its tables were made leaves another file beside it.</summary>
    [Fact]
    public async Task Delete_RunKilledAtItsVeryBeginning_IsDeleted()
    {
        Directory.CreateDirectory(_place.At("here"));
        _place.Write("here/journal.db", "");
        _place.Write("here/journal.db-journal", "");
        Assert.Equal(0, (await _place.Ask("run --participants 30 --ticks 5 --no-figures --quiet --out here")).ExitCode);
        Assert.DoesNotContain("journal.db-journal", _place.Names("here"));
        _place.Write("here/journal.db-journal", "");
        var printed = await _place.Ask("runs delete here");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Empty(_place.Names("."));
    }
}
