namespace CoCreation.Sim.Experiments.Tests.Files;

/// <summary>Scenario files with several things wrong, and wrong files that they name: all is told, and nothing that only follows from the rest.</summary>
public sealed class AllAtOnceTests : IDisposable
{
    private readonly Files _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Read_WrongKeysAndWhatHangsOnSeveral_AreToldTogetherAndNothingElse()
    {
        _files.Write("m.csv", "name,persona\na,seker\nb,seeker\n");
        var refused = _files.Refused(
            """
            name: Small
            question: { en: Why?, de: Warum? }
            tics: 5
            members: { file: m.csv }
            timeline:
              - { at: 3, shock: betrayal, strength: 2 }
              - { at: 4, shok: betrayal }
              - { at: 5, set: { threat: much } }
              - { at: 6 }
            """);
        Assert.Equal(
            ["s.yaml:1:7", "s.yaml:3:1", "s.yaml:6:41", "s.yaml:7:14", "s.yaml:8:29", "s.yaml:9:5", "m.csv:2:3"],
            refused.Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Read_WrongParametersAndPersonas_HideNothingOfMembersAndTies()
    {
        var refused = _files.Refused(Files.Least +
            """
            parameters: { thret: 1 }
            members: { list: [{ name: a, persona: nope }, { name: a }, { name: c, standing: x }] }
            ties: { list: [[a, c], [a, a], [c, d]] }
            """);
        Assert.Equal(["s.yaml:3:15", "s.yaml:4:39", "s.yaml:4:47", "s.yaml:4:81", "s.yaml:5:24", "s.yaml:5:36"], refused.Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Equal(
            ["s.yaml:3:39", "s.yaml:3:47", "s.yaml:4:20"],
            _files.Refused(Files.Least + "members: { list: [{ name: a, persona: nope }, { name: a }] }\nties: { list: [[a, d]] }")
                .Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Equal(
            ["s.yaml:3:19: 'name' is missing: The name of the participant."],
            _files.Refused(Files.Least + "members: { list: [{ persona: seeker }, { name: b }] }\nties: { list: [[a, b]] }"));
        Assert.Equal(
            ["s.yaml:3:12: there is no key 'fil' here; did you mean file?"],
            _files.Refused(Files.Least + "members: { fil: m.csv }\nties: { list: [[a, b]] }\nparameters: { participants: 9 }"));
    }

    [Fact]
    public void Read_WrongRowsOfMembersAndTies_AreToldTogetherInTheirFiles()
    {
        _files.Write("m.csv", "name,persona,standing\nben,coCreater,-2\ncleo,seeker\nben,seeker,1\nanna,seekr,1\n");
        _files.Write("t.csv", "source,target\nbne,anna\nanna,anna\nben,anna\nanna,bne\n");
        Assert.Equal(
            ["m.csv:2:5", "m.csv:2:15", "m.csv:3:1", "m.csv:4:1", "m.csv:5:6", "t.csv:3:6", "t.csv:5:1"],
            _files.Refused(Files.Least + "members: { file: m.csv }\nties: { file: t.csv }\nparameters: { thret: 1 }")[1..].Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
        _files.Write("m.csv", "name,persona,standing\nben,seeker,2\nanna,seeker,1\n");
        Assert.Equal(
            ["t.csv:2:1: 'bne' has ties but is no member; did you mean ben?", "t.csv:3:6: 'anna' is tied to itself; a tie joins two different members"],
            _files.Refused(Files.Least + "members: { file: m.csv }\nties: { file: t.csv }")[..2]);
        _files.Write("m.csv", "nam,persona\nben,seeker\nanna,seekr\n");
        Assert.Equal(["m.csv:1:1", "m.csv:1:1", "m.csv:3:6"], _files.Refused(Files.Least + "members: { file: m.csv }").Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Read_EdgeWithoutAnEnd_IsToldOnce()
    {
        _files.Write("t.graphml", "<graphml><graph><node id='a'/><node id='b'/>\n<edge source='a' tarjet='b'/>\n<edge source='a' tarjet='b'/></graph></graphml>");
        Assert.Equal(
            ["t.graphml:2:2: an edge has both source and target", "t.graphml:3:2: an edge has both source and target"],
            _files.Refused(Files.Least + "ties: { file: t.graphml }"));
    }

    [Fact]
    public void Read_WrongParameters_LeaveOpenWhatHangsOnThem() => Assert.Equal(
        ["s.yaml:3:24: 99 is out of range: a whole number from 1 to 8"],
        _files.Refused(Files.Least + "parameters: { domains: 99 }\nmembers: { list: [{ name: a, knowledge: [1] }, { name: b }] }"));
}
