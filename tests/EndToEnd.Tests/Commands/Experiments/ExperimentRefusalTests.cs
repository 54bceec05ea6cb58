namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

public sealed class ExperimentRefusalTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("experiment charter-ruels", "charter-ruels: there is no experiment 'charter-ruels'; there are free-riders, charter-rules, charter-lhs, charter-sobol, charter-morris, axelrod, or a file; did you mean charter-rules?")]
    [InlineData("experiment nowhere.yaml", "nowhere.yaml: there is no such file")]
    [InlineData("experiment free-riders --jobs 0", "--jobs 0: allowed is a whole number from 1 to 256")]
    [InlineData("experiment free-riders --jobs many", "--jobs many: allowed is a whole number from 1 to 256")]
    [InlineData("experiment free-riders --resume --force", "--resume: cannot be used with --force")]
    [InlineData("experiment free-riders --frmat csv", "--frmat: there is no option '--frmat'; did you mean --format?")]
    [InlineData("experiment free-riders --format xml", "--format xml: allowed is one of csv, parquet, both")]
    [InlineData("experiment free-riders --out", "--out: a value is missing")]
    [InlineData("experimnt free-riders", "experimnt: there is no command 'experimnt'; did you mean experiment?")]
    [InlineData("stress four-netwrks", "four-netwrks: there is no scenario 'four-netwrks'; did you mean four-networks?")]
    [InlineData("stress four-networks --seeds 1", "--seeds 1: allowed is a whole number from 2 to 10000")]
    [InlineData("stress four-networks --ticks 20 --at 20", "--at 20: allowed is a whole number from 2 to 19")]
    [InlineData("stress four-networks --at 1", "--at 1: allowed is a whole number from 2 to 519")]
    [InlineData("stress four-networks --ticks 3", "--ticks 3: allowed is a whole number from 4 to 100000")]
    [InlineData("stress four-networks --only betryal", "--only betryal: there is no shock 'betryal'; did you mean betrayal?")]
    [InlineData("stress four-networks --only betrayal=2", "--only betrayal=2: '2' is no strength of betrayal: a number from 0 to 1")]
    [InlineData("stress four-networks --only betrayal --only betrayal", "--only betrayal: is given twice")]
    [InlineData("stress four-networks --set threat=2", "--set threat=2: 2 is out of range: a number from 0 to 1")]
    [InlineData("stress karate-club --participants 40", "--participants: the ties are among 34 participants, not 40; leave their number out")]
    [InlineData("compare lament lament", "lament: both designs are called lament; give one of them another name")]
    [InlineData("compare lament lamnt", "lamnt: there is no scenario 'lamnt'; did you mean lament?")]
    [InlineData("compare lament competition --seeds 1", "--seeds 1: allowed is a whole number from 2 to 10000")]
    [InlineData("report nowhere", "nowhere: holds no experiment, stress test, comparison or run that is complete")]
    [InlineData("run --shock betryal@3", "--shock betryal@3: there is no shock 'betryal'; did you mean betrayal?")]
    [InlineData("run --shock betrayal", "--shock betrayal: a shock has a week from 1 to 100000, as in betrayal@260")]
    [InlineData("run --shock betrayal@3=7", "--shock betrayal@3=7: '7' is no strength of betrayal: a number from 0 to 1")]
    [InlineData("run --shock enemyGoes@3=1", "--shock enemyGoes@3=1: the strength of enemyGoes has no meaning")]
    public async Task Refused_OneMistake_IsToldInOneLine(string commandLine, string problem)
    {
        var printed = await _place.Ask(commandLine + " --lang en");
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal([problem], printed.Problems);
        Assert.Empty(_place.Names("."));
    }

    [Fact]
    public async Task Refused_SeveralMistakes_AreAllToldAtOnceInGerman()
    {
        var printed = await _place.Ask("stress lamnt --jobs 0 --seeds 1 --only betryal --set thret=0 --lang de");
        Assert.Equal(2, printed.ExitCode);
        string[] places = ["lamnt: es gibt kein Szenario 'lamnt'", "--jobs 0: ", "--seeds 1: ", "--only betryal: es gibt kein Ereignis", "--set thret=0: es gibt keinen Parameter"];
        Assert.Equal(places.Length, printed.Problems.Length);
        Assert.All(places, place => Assert.Contains(printed.Problems, problem => problem.StartsWith(place, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Refused_ExperimentFile_TellsEveryPlace()
    {
        _place.Write("bad.yaml", "name: bad\nquestion: { en: a, de: b }\nscenario: four-netwrks\nfactors:\n  - parameter: thret\n    values: [0]\nmeasures: [outpt]\n");
        var printed = await _place.Ask("experiment bad.yaml --jobs 0 --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.Equal(["--jobs 0:", "bad.yaml:3:11:", "bad.yaml:5:16:", "bad.yaml:7:12:"], printed.Problems.Select(problem => problem[..(problem.IndexOf(": ", StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
        Assert.Equal(["bad.yaml"], _place.Names("."));
    }

    [Fact]
    public async Task Refused_DesignShorterThanAStressNeeds_SaysSo()
    {
        _place.Write("short.yaml", MadeDesigns.Design("short", 0).Replace("ticks: 30", "ticks: 2", StringComparison.Ordinal));
        var printed = await _place.Ask("stress short.yaml --lang en");
        Assert.Equal((2, "short.yaml: a stress test needs at least 4 weeks, not 2; --ticks sets them\n"), (printed.ExitCode, printed.Error));
    }

    [Fact]
    public async Task Refused_MembersTwiceAndStrangersInTies_TellsEveryPlace()
    {
        MadeDesigns.WriteHouse(_place);
        _place.Write("people.csv", _place.Text("people.csv") + "p3,seeker\np4,seker\n");
        _place.Write("ties.csv", _place.Text("ties.csv") + "p1,p99\np2,p2\n");
        var printed = await _place.Ask("stress house.yaml --lang en");
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.All(
            ["people.csv:26:", "people.csv:27:", "ties.csv:75:"],
            place => Assert.Contains(printed.Problems, problem => problem.StartsWith(place, StringComparison.Ordinal)));
        Assert.Equal(["house.yaml", "people.csv", "ties.csv"], _place.Names("."));
        _place.Write("people.csv", _place.Text("people.csv").Replace("p3,seeker\np4,seker\n", "", StringComparison.Ordinal));
        _place.Write("ties.csv", _place.Text("ties.csv").Replace("p2,p2\n", "", StringComparison.Ordinal));
        var stranger = await _place.Ask("stress house.yaml --lang de");
        Assert.Contains("'p99'", Assert.Single(stranger.Problems), StringComparison.Ordinal);
    }
}
