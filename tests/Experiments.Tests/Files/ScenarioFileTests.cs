using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Files;

public sealed class ScenarioFileTests : IDisposable
{
    private readonly Files _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Read_TheLeast_IsTheDefaultWorld()
    {
        var scenario = _files.Read(Files.Least);
        Assert.Equal(("small", "Why?", "Warum?"), (scenario.Name, scenario.Question.English, scenario.Question.German));
        Assert.Equal(new Scenario { Name = "x", Question = new("", "") }.Hash, scenario.Hash);
    }

    [Fact]
    public void Read_EveryPart_IsInTheScenario()
    {
        var scenario = _files.Read(Files.Least + """
            expectation: { en: This., de: Dies. }
            minutes: 7
            level: advanced
            ticks: 80
            parameters: { participants: 90, threat: 0.25, trustModel: linear, shuffledMotives: true }
            personas:
              seeker: { share: 0.5, sharing: barter, trustModel: fixed }
              tapper: { share: 0.125 }
            charter: { eyeLevel: 0.75, sanction: true }
            timeline:
              - { at: 9, shock: betrayal, strength: 0.5 }
              - at: 5
                set: { threat: 0 }
                charter: { sizeCap: 6 }
            """);
        Assert.Equal(("This.", 7, ScenarioLevel.Advanced, 80), (scenario.Expectation.English, scenario.Minutes, scenario.Level, scenario.Ticks));
        Assert.Equal(
            [
                "participants=90", "tappers=0.125", "seekers=0.5", "seekerSharing=barter", "trustModel=linear", "seekerTrustModel=fixed", "threat=0.25",
                "shuffledMotives=true", "eyeLevel=0.75", "sanction=true",
            ],
            scenario.Parameters.Changed().Select(setting => $"{setting.Name}={setting.Value}"));
        Assert.Equal(new ScenarioEvent.Shock(9, ShockKind.Betrayal, 0.5), scenario.Events[0]);
        Assert.Equal([(Parameter.Threat, 0), (Parameter.SizeCap, 6)], Assert.IsType<ScenarioEvent.Setting>(scenario.Events[1]).Settings);
    }

    [Fact]
    public void Read_WithAByteOrderMark_IsTheSame()
    {
        File.WriteAllBytes(_files.At("s.yaml"), [0xEF, 0xBB, 0xBF, .. "name: small\nquestion: { en: Why?, de: Warum? }"u8]);
        Assert.Equal("small", ScenarioFile.Read(_files.At("s.yaml")).Name);
    }

    [Theory]
    [InlineData("ties: { list: [[b, a], [b, c]] }")]
    [InlineData("ties: { file: t.csv }")]
    [InlineData("ties: { file: t.graphml }")]
    public void Read_OwnTies_AreTheWorldsTies(string ties)
    {
        _files.Write("t.csv", "source,target\nb,a\nb,c\n");
        _files.Write("t.graphml", GraphMl("", "", ""));
        var scenario = _files.Read(Files.Least + ties);
        Assert.Equal(3, scenario.Participants);
        Assert.Equal([0u, 2u], scenario.Acquaintances!.Of(1).ToArray());
    }

    [Fact]
    public void Read_OwnPeople_AreKnownAsTheyAreGiven()
    {
        _files.Write("m.csv", "name;persona;standing;knowledge1;knowledge2\nc;seeker;2;0.1;0.2\na;;;;\nb;lamenter;;;\n");
        var scenario = _files.Read(Files.Least + "parameters: { domains: 2 }\nmembers: { file: m.csv }\nties: { list: [[a, c]] }\n");
        Assert.Equal(3, scenario.Participants);
        Assert.Equal([2u], scenario.Acquaintances!.Of(0).ToArray());
        Assert.Equal([null, Persona.Lamenter, Persona.Seeker], scenario.Members!.Select(member => member.Persona));
        Assert.Equal(2, scenario.Members![2].Standing);
        Assert.Equal([0.1, 0.2], scenario.Members[2].Knowledge);
        Assert.NotEqual(scenario.Hash, (scenario with { Members = null }).Hash);
    }

    [Fact]
    public void Read_GraphMlWithData_KnowsItsMembers()
    {
        _files.Write("t.graphml", GraphMl("<data key=\"d0\">tapper</data>", "<data key=\"d1\">1.5</data>", "<data key=\"d2\">red</data>"));
        var scenario = _files.Read(Files.Least + "ties: { file: t.graphml }");
        Assert.Equal([Persona.Tapper, null, null], scenario.Members!.Select(member => member.Persona));
        Assert.Equal([null, 1.5, null], scenario.Members!.Select(member => member.Standing));
    }

    [Fact]
    public void Read_GraphMlWithDrawings_SkipsThem()
    {
        _files.Write("t.graphml", GraphMl("<data key=\"d5\"><y:Shape xmlns:y=\"y\"><y:Label>Ann</y:Label></y:Shape></data><data key=\"d0\">tapper</data>", "<data key=\"d5\"/>", ""));
        Assert.Equal([Persona.Tapper, null, null], _files.Read(Files.Least + "ties: { file: t.graphml }").Members!.Select(member => member.Persona));
    }

    [Fact]
    public void Read_MembersInTheFile_AreTheSameAsInATable()
    {
        _files.Write("m.csv", "name,persona\nann,seeker\nben,tapper\n");
        var table = _files.Read(Files.Least + "members: { file: m.csv }");
        var list = _files.Read(Files.Least + "members: { list: [{ name: ben, persona: tapper }, { name: ann, persona: seeker }] }");
        Assert.Equal(table.Hash, list.Hash);
        Assert.Equal(2, list.Participants);
    }

    private static string GraphMl(string a, string b, string c) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="node" attr.name="persona" attr.type="string"/>
          <key id="d1" for="node" attr.name="standing" attr.type="double"/>
          <key id="d2" for="node" attr.name="colour" attr.type="string"/>
          <graph edgedefault="undirected">
            <node id="a">{a}</node><node id="b">{b}</node><node id="c">{c}</node>
            <edge source="b" target="a"/><edge source="b" target="c"/>
          </graph>
        </graphml>
        """;
}
