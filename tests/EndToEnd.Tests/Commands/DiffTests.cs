namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>Two runs compared: a branch with its parent, and two runs of one seed.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Run = "run --participants 60 --ticks 60 --no-figures --quiet --lang en ";
    private static readonly string[] Tables = ["data-dictionary.csv", "difference.csv", "difference.json", "network-fates.csv", "participant-fates.csv"];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Diff_BranchAgainstItsParent_IsEqualUntilTheWeekOfTheBranchAndDifferentAfterIt()
    {
        await _place.Ask(Run + "--out here");
        await _place.Ask("branch here --at 30 --set threat=0 --quiet --lang en");
        var printed = await _place.Ask("diff here here-branch-30 --lang en");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(["difference.png", "difference.svg", .. Tables], _place.Names("here-diff-here-branch-30").OrderBy(name => Tables.Contains(name)));
        var rows = _place.Text("here-diff-here-branch-30/difference.csv").TrimEnd('\n').Split('\n')[1..];
        Assert.Equal(61, rows.Length);
        Assert.All(rows, (row, week) => Assert.Equal(week <= 30 ? "true" : "false", row.Split(',')[1]));
        Assert.Contains("Only in B, from week 31 on: threat=0", printed.Output, StringComparison.Ordinal);
        Assert.Contains("They are the same at first and part in week 31.", printed.Output, StringComparison.Ordinal);
        Assert.Matches("In this model and run: B makes .* [0-9]+ of 60 participants end otherwise\\.", printed.Output);
        Assert.Equal(31, _place.Json("here-diff-here-branch-30/difference.json").GetProperty("partedIn").GetInt32());
    }

    [Fact]
    public async Task Diff_InGerman_SaysTheSameInGerman()
    {
        await _place.Ask(Run + "--out here");
        await _place.Ask("branch here --at 30 --set threat=0.25 --quiet --lang en");
        var printed = await _place.Ask("diff here here-branch-30 --lang de --no-figures");
        Assert.Contains("Nur in B, von Woche 31 an: threat=0,25", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Sie sind zunächst gleich und trennen sich in Woche 31.", printed.Output, StringComparison.Ordinal);
        Assert.Matches("In diesem Modell und Lauf: B bringt .* von 60 Beteiligten enden anders\\.", printed.Output);
        Assert.DoesNotMatch("[0-9]\\.[0-9]", printed.Output);
        Assert.Equal(Tables, _place.Names("here-diff-here-branch-30"));
    }

    [Theory]
    [InlineData("60", "Both runs are the same to the end, week 60.")]
    [InlineData("40", "Both runs are the same up to week 40, where the shorter one ends.")]
    public async Task Diff_NothingSetOtherwise_SaysThatBothAreTheSame(string weeks, string line)
    {
        await _place.Ask(Run + "--out here --no-journal");
        await _place.Ask(Run.Replace("--ticks 60", $"--ticks {weeks}", StringComparison.Ordinal) + "--out there --no-journal");
        var printed = await _place.Ask("diff here there --lang en");
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains(line, printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("B makes", printed.Output, StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, _place.Json("here-diff-there/difference.json").GetProperty("partedIn").ValueKind);
        Assert.Equal($"here-diff-there   {line}\n", (await _place.Ask("diff here there --quiet --no-figures --lang en")).Output);
    }

    [Fact]
    public async Task Diff_RunsWithOtherSettings_NamesThemAndPrintsJson()
    {
        await _place.Ask(Run + "--out a/7 --no-journal");
        await _place.Ask(Run + "--out b/7 --no-journal --set threat=0 --format parquet");
        var printed = await _place.Ask("diff a/7 b/7 --json --no-figures --format both --out c --lang de");
        Assert.Equal((0, _place.Text("c/difference.json")), (printed.ExitCode, printed.Output));
        var setting = Assert.Single(_place.Json("c/difference.json").GetProperty("settings").EnumerateArray());
        Assert.Equal(("threat", "0"), (setting.GetProperty("name").GetString(), setting.GetProperty("b").GetString()));
        Assert.Equal(3, _place.Names("c").Count(name => name.EndsWith(".parquet", StringComparison.Ordinal)));
        Assert.Equal(["a", "b", "c"], _place.Names("."));
        Assert.Equal(["7"], _place.Names("a"));
    }

    [Theory]
    [InlineData("en", "Only in B, in week 9: ")]
    [InlineData("de", "Nur in B, in Woche 9: die 20 % ")]
    public async Task Diff_AShockInOne_IsToldInWords(string language, string start)
    {
        await _place.Ask("run --participants 30 --ticks 20 --no-figures --quiet --lang en --out a");
        _place.Write("later.yaml", "timeline:\n  - at: 9\n    shock: keyPeopleLeave\n    strength: 0.2\n");
        await _place.Ask("branch a --at 5 --intervene later.yaml --quiet --lang en --out b");
        var printed = await _place.Ask($"diff a b --no-figures --lang {language}");
        Assert.Contains(start, printed.Output, StringComparison.Ordinal);
        Assert.Equal(0.2, Assert.Single(_place.Json("a-diff-b/difference.json").GetProperty("happenings").EnumerateArray()).GetProperty("strength").GetDouble());
    }

    [Fact]
    public async Task Diff_Again_TakesAwayWhatIsNotWantedAnyMore()
    {
        await _place.Ask(Run + "--out a --no-journal");
        await _place.Ask(Run + "--out b --no-journal --set threat=0");
        await _place.Ask("diff a b --format parquet");
        Assert.Equal(0, (await _place.Ask("diff a b --no-figures")).ExitCode);
        Assert.Equal(Tables, _place.Names("a-diff-b"));
        Assert.DoesNotContain("a-diff-b", (await _place.Ask("runs list .")).Output, StringComparison.Ordinal);
    }
}
