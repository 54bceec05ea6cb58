using System.Text;
using System.Xml.Linq;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class GexfWriterTests
{
    private static readonly GexfHead Head = new("Who met whom < & > \0 when", new Spell(0, 100))
    {
        NodeAttributes = [new("kind", GraphValueKind.Text), new("count", GraphValueKind.Whole)],
        ChangingNodeAttributes = [new("type", GraphValueKind.Text), new("is large", GraphValueKind.YesNo)],
        EdgeAttributes = [new("since", GraphValueKind.Number)],
        ChangingEdgeAttributes = [new("trust", GraphValueKind.Number)],
    };

    private static readonly GexfNode Anna = new("a", "Anna \u0002")
    {
        Values = [GraphValue.Of("one"), GraphValue.None],
        Changes = [new(0, GraphValue.Of("x"), new(null, 10)), new(1, GraphValue.Of(true), new(3, 4)), new(0, GraphValue.Of("y"), new(10, null))],
        Spells = [new(0, 20), new(20, 20), new(30.5, null)],
        Colour = "#0A9e73",
        Place = new Spot(-1.5, 2),
        Size = 3,
    };

    private static readonly GexfNode Ben = new("b", "Ben") { Values = [GraphValue.None, GraphValue.Of(3)] };

    private static readonly GexfEdge Tie = new("b", "a")
    {
        Weight = 0.5,
        Values = [GraphValue.Of(2.25)],
        Changes = [new(0, GraphValue.Of(0.5), new(1, 2))],
        Spells = [new(null, 7)],
    };

    [Fact]
    public void Write_EverythingThereIs_KeepsTheRules()
    {
        var file = Written(Head, [Anna, Ben], [Tie, new("a", "b") { Values = [GraphValue.None] }]);
        Assert.Empty(GexfRules.Broken(file));
        var graph = file.Root!.Element(GexfRules.Space + "graph")!;
        Assert.Equal("1.3", file.Root.Attribute("version")!.Value);
        Assert.Equal(("dynamic", "double", "0", "100"), (Of(graph, "mode"), Of(graph, "timeformat"), Of(graph, "start"), Of(graph, "end")));
        Assert.Equal(["CoCreation.Sim", "Who met whom < & >  when"], file.Descendants(GexfRules.Space + "meta").Elements().Select(one => one.Value));
        Assert.Equal(["attributes", "attributes", "attributes", "attributes", "nodes", "edges"], graph.Elements().Select(one => one.Name.LocalName));
        var anna = file.Descendants(GexfRules.Space + "node").First();
        Assert.Equal("Anna ", Of(anna, "label"));
        Assert.Equal(
            ["one", "x", "true", "y"],
            anna.Descendants(GexfRules.Space + "attvalue").Select(value => Of(value, "value")));
        Assert.Equal(
            [("0", "20"), ("20", "20"), ("30.5", null)],
            anna.Descendants(GexfRules.Space + "spell").Select(spell => (Of(spell, "start"), Of(spell, "end"))));
        var colour = anna.Element(GexfRules.Viz + "color")!;
        Assert.Equal(("10", "158", "115"), (Of(colour, "r"), Of(colour, "g"), Of(colour, "b")));
    }

    [Fact]
    public void Rules_FileWithMistakes_FindThem()
    {
        var file = Written(Head, [Anna, Ben], [Tie]);
        file.Descendants(GexfRules.Space + "edge").Single().SetAttributeValue("target", "nobody");
        file.Descendants(GexfRules.Space + "attvalue").First().SetAttributeValue("for", "nothing");
        file.Descendants(GexfRules.Space + "spell").First().SetAttributeValue("end", "25");
        file.Descendants(GexfRules.Space + "spell").Last().SetAttributeValue("end", "101");
        file.Descendants(GexfRules.Viz + "size").Single().Attribute("value")!.Remove();
        file.Descendants(GexfRules.Space + "nodes").Single().AddBeforeSelf(new XElement(GexfRules.Space + "edges"));
        Assert.Equal(6, GexfRules.Broken(file).Count);
    }

    [Fact]
    public void Write_AnyChangesInOrder_KeepsTheRules() => Gen.Double[0, 100].Array[2, 12].Sample(times =>
    {
        double[] ordered = [.. times.Order()];
        TimedValue[] changes = [.. ordered.Zip(ordered.Skip(1), (start, end) => new TimedValue(0, GraphValue.Of("t"), new(start, end)))];
        Spell[] spells = [.. changes.Select(change => change.When)];
        Assert.Empty(GexfRules.Broken(Written(
            Head,
            [Anna with { Changes = changes, Spells = spells }, Ben],
            [Tie with { Spells = [.. spells.SkipLast(1), spells[^1] with { End = null }] }])));
    });

    [Fact]
    public void Write_WhatCannotBe_Throws()
    {
        Refused(Anna with { Spells = [new(0, 101)] });
        Refused(Anna with { Spells = [new(-1, null)] });
        Refused(Anna with { Spells = [new(5, 4)] });
        Refused(Anna with { Spells = [default] });
        Refused(Anna with { Spells = [new(0, 5), new(4, 6)] });
        Refused(Anna with { Spells = [new(0, null), new(4, 6)] });
        Refused(Anna with { Spells = [new(0, 3), new(null, 6)] });
        Refused(Anna with { Changes = [new(0, GraphValue.Of("x"), new(0, 5)), new(0, GraphValue.Of("y"), new(4, 6))] });
        Refused(Anna with { Changes = [new(0, GraphValue.Of(1), new(0, 5))] });
        Refused(Anna with { Values = [] });
        Refused(Anna with { Colour = "red" });
        Refused(Anna with { Size = -1 });
        Refused(Anna with { Place = new Spot(double.NaN, 0) });
        Refused(Ben);
        Assert.ThrowsAny<ArgumentException>(() => Written(Head, [Anna], [Tie]));
        Assert.ThrowsAny<ArgumentException>(() => Written(Head with { ChangingNodeAttributes = Head.NodeAttributes }, [], []));
        Assert.ThrowsAny<ArgumentException>(() => Written(Head, [Anna, Ben], [Tie with { Weight = double.NaN }]));
    }

    [Fact]
    public void Write_ManyEdges_NeedsLittleRoomForEach()
    {
        const int Count = 200_000;
        GexfNode[] nodes = [.. Enumerable.Range(0, 1000).Select(i => new GexfNode($"{i}", $"{i}"))];
        Spell[] spells = [new(3, 17)];
        GexfHead head = new("many", new(0, 100));
        var edges = Enumerable.Range(0, Count).Select(i => new GexfEdge(nodes[i % 1000].Id, nodes[i / 1000].Id) { Spells = spells });
        var before = GC.GetAllocatedBytesForCurrentThread();
        GexfWriter.Write(Stream.Null, head, nodes, edges);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
        Assert.True(each < 400, $"{each} bytes for an edge");
    }

    private static string? Of(XElement element, string attribute) => element.Attribute(attribute)?.Value;

    private static void Refused(GexfNode node) => Assert.ThrowsAny<ArgumentException>(() => Written(Head, [node, Ben], []));

    private static XDocument Written(GexfHead head, IEnumerable<GexfNode> nodes, IEnumerable<GexfEdge> edges)
    {
        using MemoryStream stream = new();
        GexfWriter.Write(stream, head, nodes, edges);
        return XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
