using System.Diagnostics;
using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Files;

public sealed class RefusalTests : IDisposable
{
    // Generous, for other suites keep the machine busy: what this is to notice takes minutes.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);
    private readonly Files _files = new();

    public static TheoryData<string, string, string> Broken => new()
    {
        { "colour: red", "3:1: there is no key 'colour' here; there are name, title, question,", "3:1: den Schlüssel 'colour' gibt es hier nicht; es gibt name, title, question," },
        { "tics: 5", "3:1: there is no key 'tics' here; did you mean ticks?", "3:1: den Schlüssel 'tics' gibt es hier nicht; war ticks gemeint?" },
        { "ticks: many", "3:8: 'many' is not a number: a whole number from 1 to 100000", "3:8: 'many' ist keine Zahl: eine ganze Zahl von 1 bis 100000" },
        { "ticks: [5]", "3:8: a list cannot stand here: a whole number", "3:8: eine Liste kann hier nicht stehen: eine ganze Zahl" },
        { "ticks: 1.5", "3:8: 1.5 is out of range: a whole number", "3:8: 1.5 liegt nicht im erlaubten Bereich: eine ganze Zahl" },
        { "minutes: -1", "3:10: -1 is out of range: a whole number from 0 to 1000", "3:10: -1 liegt nicht im erlaubten Bereich: eine ganze Zahl von 0 bis 1000" },
        { "ticks: ", "3:7: a value is missing", "3:7: ein Wert fehlt" },
        { "parameters: { threat: .nan }", "3:23: '.nan' is not a number: a number from 0 to 1", "3:23: '.nan' ist keine Zahl: eine Zahl von 0 bis 1" },
        { "parameters: { threat: .inf }", "3:23: '.inf' is not a number", "3:23: '.inf' ist keine Zahl" },
        { "parameters: { participants: 1e9 }", "3:29: 1e9 is out of range: a whole number from 2 to 20000000", "3:29: 1e9 liegt nicht im erlaubten Bereich" },
        { "parameters: { eyeLevel: 1 }", "3:15: there is no key 'eyeLevel' here; it belongs under 'charter'", "3:15: den Schlüssel 'eyeLevel' gibt es hier nicht; er gehört unter 'charter'" },
        { "name: again", "3:1: 'name' stands in line 1 already", "3:1: 'name' steht schon in Zeile 1" },
        { "level: &a advanced", "3:8: anchors and tags are not allowed", "3:8: Anker und Tags sind nicht erlaubt" },
        { "level: !x advanced", "3:8: anchors and tags are not allowed", "3:8: Anker und Tags sind nicht erlaubt" },
        { "level: *a", "3:8: aliases are not allowed", "3:8: Verweise auf Anker sind nicht erlaubt" },
        { "---\nname: b", "3:1: a second document begins", "3:1: ein zweites Dokument beginnt" },
        { "[a]: b", "3:1: a key must be a plain word", "3:1: ein Schlüssel muss ein einfaches Wort sein" },
        { "ticks: [", "4:1: this is no valid YAML", "4:1: das ist kein gültiges YAML" },
        { "timeline: [{ at: 3 }]", "3:12: nothing happens here", "3:12: hier geschieht nichts" },
        { "timeline: [{ at: 3, strength: 1 }]", "3:31: a strength needs a shock", "3:31: eine Stärke braucht ein Ereignis" },
        { "timeline: [{ at: 3, shock: betrayal, strength: 2 }]", "3:48: 2 is out of range: the strength of betrayal is a number from 0 to 1", "3:48: 2 liegt nicht" },
        { "timeline: [{ at: 3, shock: enemyGoes, strength: 0 }]", "3:49: the strength of enemyGoes has no meaning", "3:49: bei enemyGoes" },
        { "timeline: [{ shock: betrayal }]", "3:12: 'at' is missing", "3:12: 'at' fehlt" },
        { "personas: { seeker: { share: 0 }, competitor: { share: 0 }, lamenter: { share: 0 }, coCreator: { share: 0 } }", "3:11: at least one of the four shares", "3:11: mindestens einer" },
        { "ties: { file: tise.csv }", "3:15: tise.csv: there is no such file; did you mean ties.csv?", "3:15: tise.csv: es gibt keine solche Datei; war ties.csv gemeint?" },
        { "ties: { file: ties.csv, list: [] }", "3:7: one of 'file' and 'list' belongs here", "3:7: hierher gehört entweder" },
        { "ties: { list: [[a]] }", "3:16: 2 items belong here, not 1", "3:16: hier gehören 2 Einträge hin, nicht 1" },
        { "ties: { list: [[a, a]] }", "3:16: 'a' is tied to itself", "3:16: 'a' ist mit sich selbst verbunden" },
        { "ties: { list: [[a, b], [b, a]] }", "3:24: 'b' and 'a' are tied twice", "3:24: 'b' und 'a' sind zweimal verbunden" },
        { "ties: { list: [[a, bo]] }\nmembers: { list: [{ name: a }, { name: bob }] }", "3:20: 'bo' has ties but is no member; did you mean bob?", "3:20: 'bo' hat Beziehungen" },
        { "members: { list: [{ name: a }, { name: a }] }", "3:32: the member 'a' is there twice", "3:32: das Mitglied 'a' ist zweimal da" },
        { "members: { list: [{ name: a }] }", "3:10: a world has at least 2 participants", "3:10: eine Welt hat mindestens 2 Beteiligte" },
        { "members: { list: [{ name: a, knowledge: [1] }, { name: b }] }", "3:42: 'a' needs knowledge in all 6 domains", "3:42: 'a' braucht Wissen in allen 6 Gebieten" },
        { "parameters: { participants: 7 }\nties: { list: [[a, b]] }", "3:29: there are 2 people, not 7", "3:29: es sind 2 Beteiligte, nicht 7" },
    };

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_OneThingWrong_IsToldWithItsPlaceInBothLanguages(string line, string english, string german)
    {
        _files.Write("ties.csv", "a,b\n");
        var watch = Stopwatch.StartNew();
        Assert.StartsWith("s.yaml:" + english, Assert.Single(_files.Refused(Files.Least + line)), StringComparison.Ordinal);
        Assert.StartsWith("s.yaml:" + german, Assert.Single(_files.Refused(Files.Least + line, Language.German)), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < AtOnce, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n# nothing\n")]
    public void Read_Empty_IsRefused(string text) => Assert.StartsWith("s.yaml:1:1: ", Assert.Single(_files.Refused(text)), StringComparison.Ordinal);

    [Fact]
    public void Read_NoMap_IsRefused() => Assert.StartsWith("s.yaml:1:1: 'hello' cannot stand here", Assert.Single(_files.Refused("hello")), StringComparison.Ordinal);

    [Fact]
    public void Read_SeveralThingsWrong_TellsAllInOrder() => Assert.Equal(
        ["s.yaml:3:8: 'x' is not a number: a whole number from 1 to 100000", "s.yaml:4:1: there is no key 'levle' here; did you mean level?"],
        _files.Refused(Files.Least + "ticks: x\nlevle: advanced"));

    [Fact]
    public void Read_Utf16_IsRefused() => Assert.StartsWith(
        "s.yaml:1:1: the file is not UTF-8", Assert.Single(_files.Refused([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Files.Least)])), StringComparison.Ordinal);

    [Fact]
    public void Read_Latin1_NamesTheLine() => Assert.StartsWith(
        "s.yaml:3:1: this line is not UTF-8", Assert.Single(_files.Refused(Encoding.Latin1.GetBytes(Files.Least + "expectation: { en: a, de: ä }"))), StringComparison.Ordinal);

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Read_DeepNesting_IsRefusedAtOnce(char open, char close)
    {
        var watch = Stopwatch.StartNew();
        var text = Files.Least + "parameters: " + string.Concat(Enumerable.Repeat(open == '{' ? "{a: " : "[", 50_000)) + new string(close, 50_000);
        Assert.Contains("deep", Assert.Single(_files.Refused(text)), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < AtOnce, $"{watch.Elapsed}");
    }

    [Fact]
    public void Read_OneMegabyte_IsRefusedAtOnce()
    {
        var watch = Stopwatch.StartNew();
        Assert.Contains("larger than the 262144 bytes", Assert.Single(_files.Refused(Files.Least + new string('#', 1 << 20))), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < AtOnce, $"{watch.Elapsed}");
    }

    [Fact]
    public void Read_ManyTiesToNobody_AreRefusedAtOnce()
    {
        var nodes = string.Concat(Enumerable.Range(0, 4000).Select(i => $"<node id='participant{i:D6}'/>"));
        var edges = string.Concat(Enumerable.Range(0, 4000).Select(i => $"<edge source='participant{i:D6}' target='particpant{i:D6}'/>"));
        _files.Write("t.graphml", $"<graphml><graph>{nodes}{edges}</graph></graphml>");
        var watch = Stopwatch.StartNew();
        Assert.Equal(101, _files.Refused(Files.Least + "ties: { file: t.graphml }").Length);

        // To look for the nearest name of each would take a minute.
        Assert.True(watch.Elapsed < AtOnce, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void Read_TiesFromADevice_AreNone(string device)
    {
        if (OperatingSystem.IsLinux())
            Assert.Contains("no ties", Assert.Single(_files.Refused(Files.Least + $"ties: {{ file: {device} }}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AliasBomb_IsRefused() => Assert.Contains(
        "anchors and tags are not allowed", Assert.Single(_files.Refused("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")), StringComparison.Ordinal);

    [Fact]
    public void Read_ManyThingsWrong_ShowsAHundredAndHowManyMore()
    {
        var refused = _files.Refused(Files.Least + string.Concat(Enumerable.Range(0, 150).Select(i => $"key{i}: 1\n")));
        Assert.Equal((101, "s.yaml: and 50 more"), (refused.Length, refused[^1]));
    }

    [Fact]
    public void Read_BrokenFilesBeside_AreToldTogether()
    {
        _files.Write("t.csv", "a,b\na\n");
        _files.Write("m.csv", "name,persna\na,seeker\n");
        var refused = _files.Refused(Files.Least + "members: { file: m.csv }\nties: { file: t.csv }\n");
        Assert.Equal(2, refused.Length);
        Assert.Contains(refused, problem => problem.StartsWith("t.csv:2:2: a tie has two labels", StringComparison.Ordinal));
        Assert.Contains(refused, problem => problem.StartsWith("m.csv:1:6: there is no column 'persna'", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_WrongValuesOfMembers_AreToldInTheirFile()
    {
        _files.Write("m.csv", "name,persona,standing\na,seker,-1\nb,seeker,1\n");
        Assert.Equal(
            [
                "m.csv:2:3: 'seker' is no persona: one of competitor, seeker, lamenter, coCreator, tapper; did you mean seeker?",
                "m.csv:2:9: '-1' is not allowed for standing: a number above 0 to 1000000",
            ],
            _files.Refused(Files.Least + "members: { file: m.csv }"));
    }

    [Fact]
    public void Read_BrokenGraphMl_IsToldWithItsPlace()
    {
        _files.Write("t.graphml", "<graphml><graph>\n<node id='a'/><node id='a'/>\n<edge source='a' target='b'/></graph></graphml>");
        Assert.Equal(
            ["t.graphml:2:16: the node 'a' is there twice", "t.graphml:3:2: there is no node 'b'"],
            _files.Refused(Files.Least + "ties: { file: t.graphml }"));
        _files.Write("t.graphml", "<!DOCTYPE x [<!ENTITY a 'b'>]><graphml/>");
        Assert.Contains("no valid XML", _files.Refused(Files.Least + "ties: { file: t.graphml }")[0], StringComparison.Ordinal);
    }
}
