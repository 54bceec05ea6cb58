using System.Text.Json;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class RunTests : IDisposable
{
    private const string World = "run --participants 60 --ticks 60 --no-figures";
    private const string Small = World + " --out small";

    private static readonly string[] Tables =
        ["ticks.csv", "networks.csv", "chronicle.csv", "participants.csv", "network-ticks.csv", "ties.csv", "data-dictionary.csv"];

    private static readonly string[] Figures =
    [
        .. from name in new[] { "activities", "survival", "talk-and-output", "transitions", "trust", "types-over-time", "map" }
           from ending in new[] { ".png", ".svg" }
           select name + ending,
    ];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_SmallWorld_WritesEveryFile()
    {
        var printed = await _place.Ask("run --participants 60 --ticks 60 --out small");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(
            [.. Tables.Concat(["journal.db", "provenance.json", "scenario.yaml", "summary.json"]).Concat(Figures).Order(StringComparer.Ordinal)],
            _place.Names("small"));
        Assert.Equal(62, Lines("small/ticks.csv").Length);
        Assert.StartsWith("tick,digest,output,dividends,acts,talk,", Lines("small/ticks.csv")[0], StringComparison.Ordinal);
        Assert.StartsWith("network,founder,founded,motive,ended,", Lines("small/networks.csv")[0], StringComparison.Ordinal);
        Assert.StartsWith("tick,resident,sequence,event,network,", Lines("small/chronicle.csv")[0], StringComparison.Ordinal);
        Assert.EndsWith(",terms", Lines("small/chronicle.csv")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NothingSaid_RunsTheDefaultWorldInLittleMemory()
    {
        var printed = await _place.Run("");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.StartsWith("Four networks - 300 participants, 10 years, seed 7   ", printed.Output, StringComparison.Ordinal);
        Assert.InRange(_place.Json("runs/four-networks/7/provenance.json").GetProperty("peakMegabytes").GetDouble(), 20, 400);
    }

    [Fact]
    public async Task Run_SmallWorld_SaysWhereItCameFrom()
    {
        await _place.Ask(World + " --set threat=0.5 --districts 3 --out here");
        var provenance = _place.Json("here/provenance.json");
        Assert.Matches("^[0-9a-f]{64}$", provenance.GetProperty("scenarioHash").GetString());
        Assert.Equal("2", provenance.GetProperty("behaviourVersion").GetString());
        Assert.Equal(3, provenance.GetProperty("districts").GetInt32());
        Assert.Equal("0.5", provenance.GetProperty("settings").GetProperty("threat").GetString());
        Assert.Equal($"cocreation {World} --set threat=0.5 --districts 3 --out here", provenance.GetProperty("commandLine").GetString());
        Assert.All(["engineVersion", "wallSeconds", "peakMegabytes", "runtime"], name => Assert.True(provenance.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task Run_SmallWorld_EndsWithATableInPlainText()
    {
        var printed = await _place.Ask(Small);
        var summary = _place.Json("small/summary.json");
        Assert.StartsWith("Four networks - 60 participants, 60 weeks, seed 7   ", printed.Output, StringComparison.Ordinal);
        string[] words =
        [
            "competition network", "ignorance network", "complaint network", "co-creation community", "loose network", "output/member-week",
            "In this model", "not calibrated to real people", "small",
            "digest " + summary.GetProperty("digest").GetString(),
        ];
        Assert.All(words, word => Assert.Contains(word, printed.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', printed.Output + printed.Error);
    }

    [Fact]
    public async Task Run_ForcedColours_StillWritesNoEscapeCodesToAPipe()
    {
        var printed = await _place.Run(Small, ("FORCE_COLOR", "1"), ("CLICOLOR_FORCE", "1"), ("TERM", "xterm-256color"), ("GITHUB_ACTIONS", "true"));
        Assert.DoesNotContain('\u001b', printed.Output + printed.Error);
    }

    [Fact]
    public async Task Run_Json_PrintsTheSummaryAndNothingElse()
    {
        var printed = await _place.Ask(Small + " --json");
        Assert.Equal(_place.Text("small/summary.json"), printed.Output);
        using var json = JsonDocument.Parse(printed.Output);
        Assert.Equal(("four-networks", 7, 60, 60), (
            json.RootElement.GetProperty("scenario").GetString(),
            json.RootElement.GetProperty("seed").GetInt32(),
            json.RootElement.GetProperty("ticks").GetInt32(),
            json.RootElement.GetProperty("participants").GetInt32()));
        Assert.Matches("^[0-9a-f]{16}$", json.RootElement.GetProperty("digest").GetString());
    }

    [Fact]
    public async Task Run_Quiet_PrintsOneLine()
    {
        var printed = await _place.Ask("--quiet --participants 30 --ticks 20 --no-figures");
        Assert.Equal((0, 1), (printed.ExitCode, printed.Output.Count(character => character == '\n')));
    }

    [Fact]
    public async Task Run_SameSeedAndAnother_GiveTheSameFilesAndOthers()
    {
        await _place.Ask(World + " --out one");
        await _place.Ask(World + " --out same");
        await _place.Ask(World + " --out other --seed 8");
        Assert.All(Tables.Append("summary.json"), file => Assert.Equal(_place.Text($"one/{file}"), _place.Text($"same/{file}")));
        Assert.NotEqual(Digest("one"), Digest("other"));
    }

    [Fact]
    public async Task Run_OtherDistrictsInGermany_ChangeNothingButTheProvenance()
    {
        await _place.Ask(World + " --out one --districts 1");
        await _place.Ask(World + " --out many --districts 13", ("LC_ALL", "de_DE.UTF-8"), ("LANG", "de_DE.UTF-8"));
        Assert.All(Tables.Append("summary.json"), file => Assert.Equal(_place.Text($"one/{file}"), _place.Text($"many/{file}")));
    }

    [Fact]
    public async Task Run_OtherSetting_HasAnotherHash()
    {
        await _place.Ask(World + " --out one");
        await _place.Ask(World + " --out other --set threat=0");
        Assert.NotEqual(Hash("one"), Hash("other"));
    }

    [Fact]
    public async Task Run_KarateClub_StartsFromTheRealTies()
    {
        var printed = await _place.Ask("run karate-club --ticks 40 --no-figures --out club");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(34, _place.Json("club/summary.json").GetProperty("participants").GetInt32());
    }

    [Fact]
    public async Task Run_OwnTies_HasAsManyParticipantsAsLabels()
    {
        _place.Write("ties.csv", "source,target\nanna,ben\nben,cleo\ncleo,dora\n");
        var printed = await _place.Ask("run --ties ties.csv --ticks 20 --no-figures --out here");
        Assert.Equal(0, printed.ExitCode);
        Assert.Equal(4, _place.Json("here/summary.json").GetProperty("participants").GetInt32());
    }

    [Fact]
    public async Task Run_InPlaceOfAnotherRun_LeavesNoStaleFigure()
    {
        await _place.Ask("run --participants 30 --ticks 20 --out here");
        await _place.Ask("run --participants 30 --ticks 20 --out here --no-figures --set threat=0 --force");
        Assert.Equal([.. Tables.Concat(["journal.db", "provenance.json", "scenario.yaml", "summary.json"]).Order(StringComparer.Ordinal)], _place.Names("here"));
    }

    private string[] Lines(string path) => _place.Text(path).TrimEnd('\n').Split('\n');

    private string? Digest(string folder) => _place.Json($"{folder}/summary.json").GetProperty("digest").GetString();

    private string? Hash(string folder) => _place.Json($"{folder}/provenance.json").GetProperty("scenarioHash").GetString();
}
