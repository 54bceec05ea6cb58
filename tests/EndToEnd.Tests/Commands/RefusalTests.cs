namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class RefusalTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("run four-netwrks", "four-netwrks: there is no scenario 'four-netwrks'; did you mean four-networks?")]
    [InlineData("rnu", "rnu: there is no command 'rnu'; did you mean run?")]
    [InlineData("karate-club", "karate-club: there is no command 'karate-club'; did you mean run karate-club?")]
    [InlineData("run --sed 7", "--sed: there is no option '--sed'; did you mean --seed?")]
    [InlineData("--jsn", "--jsn: there is no option '--jsn'; did you mean --json?")]
    [InlineData("run --set thret=0", "--set thret=0: there is no parameter 'thret'; did you mean threat?")]
    [InlineData("run --set threat=2", "--set threat=2: 2 is out of range: a number from 0 to 1")]
    [InlineData("run --set threat=nan", "--set threat=nan: NaN is out of range: a number from 0 to 1")]
    [InlineData("run --set threat", "--set threat: a value is missing: a number from 0 to 1")]
    [InlineData("run --set threat=0 --set threat=1", "--set threat: is set twice")]
    [InlineData("run --set threat=0 threat=1", "--set threat: is set twice")]
    [InlineData("run --set threat=0 slts=3", "--set slts=3: there is no parameter 'slts'; did you mean slots?")]
    [InlineData("run --ticks 0", "--ticks 0: allowed is a whole number from 1 to 100000")]
    [InlineData("run --seed x", "--seed x: allowed is a whole number from 0 to 18446744073709551615")]
    [InlineData("run --seed 1 --seed 2", "--seed: is given twice")]
    [InlineData("run --participants 1", "--participants 1: 1 is out of range: a whole number from 2 to 20000000")]
    [InlineData("run --districts 0", "--districts 0: allowed is a whole number from 1 to 4096")]
    [InlineData("run --out", "--out: a value is missing")]
    [InlineData("run --out --quiet", "--out: a value is missing")]
    [InlineData("run --out -x", "--out: '-x' begins with '-', which no value does")]
    [InlineData("run --out=-x", "--out: '-x' begins with '-', which no value does")]
    [InlineData("run --quiet=yes", "--quiet: takes no value")]
    [InlineData("run karate-club four-networks", "four-networks: one argument too many")]
    [InlineData("run karate-club --participants 40", "--participants: the ties are among 34 participants, not 40; leave their number out")]
    [InlineData("run --ties nowhere.csv", "--ties nowhere.csv: there is no such file")]
    [InlineData("list all", "all: one argument too many")]
    [InlineData("run charter-rules", "charter-rules: is an experiment; it runs with: cocreation experiment charter-rules")]
    [InlineData("help rnu", "rnu: there is no command 'rnu'; did you mean run?")]
    [InlineData("runs delte --help", "delte: there is no command 'delte'; did you mean delete?")]
    [InlineData("runs list nowhere", "nowhere: there is no such folder")]
    [InlineData("runs size nowhere", "nowhere: there is no such folder")]
    [InlineData("run --ticks 80 --shock betrayal@81", "--shock betrayal@81: comes too late: the run ends with week 80")]
    public async Task Refused_OneMistake_IsToldWithItsPlace(string commandLine, string problem)
    {
        var printed = await _place.Ask(commandLine);
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal([problem], printed.Problems);
        Assert.Empty(_place.Names("."));
    }

    [Fact]
    public async Task Refused_ManyMistakes_AreAllToldAtOnce()
    {
        _place.Write("bad.csv", "source,target\na,b\na\nb,b\na,b\n");
        var printed = await _place.Ask(
            "run four-netwrks --sed 7 --set thret=0 --set trustModel=bta --ticks abc --participants 1 --districts 0 --ties bad.csv --out");
        Assert.Equal(2, printed.ExitCode);
        string[] places =
        [
            "--sed:", "--out:", "four-netwrks:", "--ticks abc:", "--districts 0:", "--set thret=0:", "--set trustModel=bta:", "--participants 1:",
            "bad.csv:3:2:", "bad.csv:4:3:", "bad.csv:5:1:",
        ];
        Assert.Equal(places.Length, printed.Problems.Length);
        Assert.All(places, place => Assert.Contains(printed.Problems, problem => problem.StartsWith(place, StringComparison.Ordinal)));
        Assert.Equal(["bad.csv"], _place.Names("."));
    }

    [Fact]
    public async Task Refused_MistypedFile_NamesTheNearest()
    {
        _place.Write("friends.csv", "a,b\n");
        var printed = await _place.Ask("run --ties freinds.csv");
        Assert.Equal(["--ties freinds.csv: there is no such file; did you mean friends.csv?"], printed.Problems);
    }

    [Fact]
    public async Task Refused_TiesThatAreNoText_IsOneLine()
    {
        _place.Write("ties.csv", "PK\u0003\0\0\n\0x\n\0y\n");
        Assert.Equal(["--ties ties.csv: is no text: there are zero bytes in it"], (await _place.Ask("run --ties ties.csv")).Problems);
    }

    [Fact]
    public async Task Refused_TiesThatDoNotFit_NameBothNumbers()
    {
        _place.Write("ties.csv", "a,b\nb,c\n");
        var printed = await _place.Ask("run --ties ties.csv --participants 9");
        Assert.Equal(["--participants: the ties are among 3 participants, not 9; leave their number out"], printed.Problems);
    }
}
