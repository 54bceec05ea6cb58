using System.Text;
using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class GraphMlReaderTests
{
    [Fact]
    public void Read_ManyMistakes_TellsEachWithItsPlace()
    {
        var problems = Refused("""
            <graphml><graph>
            <node id="a"/><node id="b"/>
            <node id="a"/><node/>
            <edge source="a" target="b"/>
            <edge source="b" target="a"/>
            <edge source="a" target="a"/><edge source="a" target="z"/>
            <edge source="z" target="a"/>
            <edge source="z" target="z"/>
            <edge target="b"/>
            <edge source="a" target="b"/>
            </graph></graphml>
            """);

        Assert.Equal(
            [
                "g:3:2 the node 'a' is there twice", "g:3:16 a node without an id", "g:5:2 'b' and 'a' are tied twice", "g:6:2 'a' is tied to itself",
                "g:6:31 there is no node 'z'", "g:7:2 there is no node 'z'", "g:7:2 'z' and 'a' are tied twice",
                "g:8:2 there is no node 'z'", "g:8:2 there is no node 'z'", "g:8:2 'z' is tied to itself", "g:9:2 an edge has both source and target",
                "g:10:2 'a' and 'b' are tied twice",
            ],
            problems.Select(problem => $"{problem.Place} {problem.Message.English.Split(';', '?')[0]}"));
    }

    [Fact]
    public void Read_ManyDoubles_TellsAHundredAndHowManyMore()
    {
        var edges = string.Concat(Enumerable.Repeat("<edge source=\"a\" target=\"b\"/>\n", 151));
        var problems = Refused($"<graphml><graph><node id=\"a\"/><node id=\"b\"/>\n{edges}</graph></graphml>");

        Assert.Equal(101, problems.Count);
        Assert.Equal(("g:3:2", "g:102:2"), (problems[0].Place, problems[99].Place));
        Assert.Equal("and 50 more", problems[^1].Message.English);
    }

    [Fact]
    public void Read_NodesAndEdgesInAnyOrder_GivesTheSameTies() => Gen.Select(
        Gen.Select(Gen.Int[0, 9], Gen.Int[1, 9], (from, above) => (From: from, To: from + above)).Array[0, 30], Gen.Int[0, 1_000_000], Gen.Bool).Sample(sample =>
    {
        var (drawn, seed, isFlipped) = sample;
        var ties = drawn.Distinct().ToArray();
        string[] nodes = [.. Enumerable.Range(0, 19).Select(i => $"<node id=\"{i}\"/>")];
        string[] edges = [.. ties.Select(tie => isFlipped ? (tie.To, tie.From) : tie).Select(tie => $"<edge source=\"{tie.Item1}\" target=\"{tie.Item2}\"/>")];
        string[] mixed = [.. nodes, .. edges];
        new Random(seed).Shuffle(mixed);

        var (straight, any) = (Read([.. nodes, .. edges]), Read(mixed));

        Assert.Equal(ties.Order(), straight.Ties.Edges);
        Assert.Equal(straight.Ties.Labels, any.Ties.Labels);
        Assert.Equal(straight.Ties.Edges, any.Ties.Edges);
        Assert.Equal(mixed.Where(element => element[1] == 'n').Select(node => node[10..^3]), any.Members.Select(member => member.Label));
    });

    private static GraphMl Read(string[] elements) => Read($"<graphml><graph>{string.Concat(elements)}</graph></graphml>");

    private static GraphMl Read(string file) => GraphMl.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), "g");

    private static IReadOnlyList<Problem> Refused(string file) => Assert.Throws<InputException>(() => Read(file)).Problems;
}
