using System.CommandLine;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

public sealed class ClusterSpeechTests
{
    private static readonly NodeStatus[] Three =
    [
        new("127.0.0.1:4053", "Up", true, 22, true),
        new("127.0.0.1:4054", "Up", true, 21, false),
        new("127.0.0.1:4055", "Joining", false, 0, false),
    ];

    private static readonly ClusterStatus Running = new(Three, ClusterState.Running)
    {
        Run = "run",
        Epoch = 2,
        Tick = 212,
        Ticks = 520,
        LettersPerSecond = 41_230,
        Letters = 1_200_000,
        LettersCrossed = 456_000,
        BytesCrossed = 4_200_000,
    };

    [Theory]
    [InlineData(Language.English, "week 212 of 520 · 3 nodes · epoch 2 · 41 k letters/s")]
    [InlineData(Language.German, "Woche 212 von 520 · 3 Knoten · Epoche 2 · 41 Tsd. Briefe/s")]
    public void Line_WhileItRuns_HasWeekNodesEpochAndSpeed(Language language, string line) => Assert.Equal(line, LineOf(Running, language));

    [Theory]
    [InlineData(Language.English, null, "week 212 of 520 · waiting · 3 nodes")]
    [InlineData(Language.English, "127.0.0.1:4056 was lost", "week 212 of 520 · waiting: 127.0.0.1:4056 was lost · 3 nodes")]
    [InlineData(Language.German, null, "Woche 212 von 520 · wartet · 3 Knoten")]
    public void Line_WhileItWaits_SaysForWhat(Language language, string? trouble, string line) =>
        Assert.Equal(line, LineOf(Running with { State = ClusterState.Waiting, Trouble = trouble is null ? null : new Bilingual(trouble, trouble) }, language));

    [Fact]
    public void Line_BeforeTheFirstWeek_IsAtWeekNought() => Assert.Equal(
        "week 0 of 520 · districts are opening · 3 nodes · epoch 1",
        LineOf(Running with { State = ClusterState.Opening, Tick = -1, Epoch = 1 }, Language.English));

    [Theory]
    [InlineData(Language.English, "1.2 M letters, 38 % of them from node to node (4.2 MB)")]
    [InlineData(Language.German, "1,2 Mio. Briefe, 38 % davon von Knoten zu Knoten (4,2 MB)")]
    public void Crossed_Letters_AreAShareAndBytes(Language language, string told) => Assert.Equal(told, Texts.In(language).Crossed(Running));

    [Fact]
    public void Crossed_NoLetters_IsNothing() => Assert.Null(Texts.In(Language.English).Crossed(Running with { Letters = 0 }));

    [Theory]
    [InlineData(ClusterFaultKind.Bug, 70, "this is a bug: resident 17 failed in tick 83 of the run with seed 7: trust is NaN; again with: cocreation run --nodes 3\n")]
    [InlineData(ClusterFaultKind.Determinism, 70, "trust is NaN\n")]
    [InlineData(ClusterFaultKind.Refused, 2, "trust is NaN\n")]
    [InlineData(ClusterFaultKind.Store, 75, "paused: trust is NaN. Nothing is lost; go on with: cocreation resume runs/four-networks/7 --nodes 3\n")]
    public void Tell_Fault_EndsAsInOneProcess(ClusterFaultKind kind, int code, string told) => Assert.Equal(
        (code, told), Told(Running with { State = ClusterState.Failed, Fault = new ClusterFault(kind, 83, "trust is NaN", "17") }, "--nodes 3"));

    [Fact]
    public void Tell_Stopped_SaysHowToGoOnWithTheSameCluster() => Assert.Equal(
        (130, "stopped after week 212; 308 weeks are left. Go on with: cocreation resume runs/four-networks/7 --cluster 127.0.0.1:4053,127.0.0.1:4054\n"),
        Told(Running with { State = ClusterState.Stopped }, "--cluster 127.0.0.1:4053,127.0.0.1:4054"));

    [Fact]
    public void Tell_ClusterThatDoesNotAnswer_IsOneLineAnd74()
    {
        using StringWriter error = new() { NewLine = "\n" };
        var code = new Failure(Texts.In(Language.German), "").Tell(new ClusterException(new("nobody", "niemand")), error);
        Assert.Equal((74, "niemand\n"), (code, error.ToString()));
    }

    private static string LineOf(ClusterStatus status, Language language) =>
        new ProgressOfCluster(Terminal.Error(), Request("--nodes 3"), Texts.In(language)).Line(status);

    private static (int Code, string Text) Told(ClusterStatus status, string option)
    {
        using StringWriter error = new() { NewLine = "\n" };
        return (new EndOfCluster(Request(option), Texts.In(Language.English)).Tell(status, status.Tick, error), error.ToString());
    }

    private static RunRequest Request(string option)
    {
        var texts = Texts.In(Language.English);
        RunOptions options = new(texts, new ModelLibrary([]));
        return RunRequest.Read(options, CommandLine.Root(texts, options, []).Parse($"run {option}"), [])! with { CommandLine = $"cocreation run {option}" };
    }
}
