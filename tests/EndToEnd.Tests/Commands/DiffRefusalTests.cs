namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>Small runs, some of which cannot be compared; each is run once for all tests.</summary>
public sealed class SmallRuns : IAsyncLifetime
{
    private const string Small = "run --ticks 5 --no-figures --no-journal --quiet --participants ";

    public Workplace Place { get; } = new();

    public async Task InitializeAsync()
    {
        await Place.Ask(Small + "20 --out a");
        await Place.Ask(Small + "20 --out b --set threat=0");
        await Place.Ask(Small + "20 --out eight --seed 8");
        await Place.Ask(Small + "30 --out many");
        Directory.CreateDirectory(Place.At("torn"));
        File.Copy(Place.At("a/ticks.csv"), Place.At("torn/ticks.csv"));
    }

    public Task DisposeAsync()
    {
        Place.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class DiffRefusalTests(SmallRuns runs) : IClassFixture<SmallRuns>
{
    private readonly Workplace _place = runs.Place;

    [Theory]
    [InlineData("diff a", "diff a: an argument is missing: B", "diff a: ein Argument fehlt: B")]
    [InlineData("diff a a/", "a/: is the same folder as the first", "a/: ist derselbe Ordner wie der erste")]
    [InlineData("diff a no", "no: there is no such folder", "no: diesen Ordner gibt es nicht")]
    [InlineData("diff a torn", "torn: there is no complete run: summary.json is missing or broken", "torn: darin ist kein vollständiger Lauf: summary.json fehlt oder ist beschädigt")]
    [InlineData("diff a eight", "eight: has seed 8, not 7 as a; the differences would be chance", "eight: hat den Startwert 8, nicht 7 wie a; die Unterschiede wären Zufall")]
    [InlineData("diff a many", "many: starts with 30 participants, not 20 as a", "many: beginnt mit 30 Beteiligten, nicht mit 20 wie a")]
    [InlineData("diff a b --out b", "--out b: is the folder of a run; a comparison needs a folder of its own", "--out b: ist der Ordner eines Laufs; ein Vergleich braucht einen eigenen Ordner")]
    [InlineData("diff a b --format xls", "--format xls: allowed is one of csv, parquet, both", "--format xls: erlaubt ist eines von csv, parquet, both")]
    public async Task Diff_WhatCannotBeCompared_IsRefusedAndNothingIsWritten(string commandLine, string english, string german)
    {
        var names = _place.Names("b");
        var (spoken, gesprochen) = (await _place.Ask(commandLine), await _place.Ask(commandLine, ("LC_ALL", "de_DE.UTF-8")));
        Assert.Equal((2, "", english), (spoken.ExitCode, spoken.Output, Assert.Single(spoken.Problems)));
        Assert.Equal((2, "", german), (gesprochen.ExitCode, gesprochen.Output, Assert.Single(gesprochen.Problems)));
        Assert.Equal(["a", "b", "eight", "many", "torn"], _place.Names("."));
        Assert.Equal(names, _place.Names("b"));
    }

    [Fact]
    public async Task Diff_SeveralMistakes_AreToldAtOnce()
    {
        var printed = await _place.Ask("diff nowhere torn --out a");
        Assert.Equal(
            [
                "--out a: is the folder of a run; a comparison needs a folder of its own",
                "nowhere: there is no such folder",
                "torn: there is no complete run: summary.json is missing or broken",
            ],
            printed.Problems);
    }

    [Theory]
    [InlineData("en", "cannot write to /sys/cocreation/diff: no permission to write there; 0 bytes were written")]
    [InlineData("de", "/sys/cocreation/diff lässt sich nicht schreiben: dort fehlt das Recht zu schreiben; 0 Bytes wurden geschrieben")]
    public async Task Diff_WhereNobodyMayWrite_EndsWith74AndOneLine(string language, string line)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var printed = await _place.Ask($"diff a b --out /sys/cocreation/diff --lang {language}");
        Assert.Equal((74, "", line), (printed.ExitCode, printed.Output, Assert.Single(printed.Problems)));
    }
}
