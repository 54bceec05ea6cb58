using System.Text;
using System.Xml.Linq;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class GraphMlWriterTests
{
    private static readonly GraphMlHead Head = new(IsDirected: false)
    {
        NodeAttributes = [new("role", GraphValueKind.Text), new("age", GraphValueKind.Whole), new("standing", GraphValueKind.Number), new("is \"in\" & <out>", GraphValueKind.YesNo)],
        EdgeAttributes = [new("weight", GraphValueKind.Number)],
    };

    // What labels are made of: letters of several scripts, what XML writes with an escape, blanks, and what it cannot hold.
    private static readonly string[] Pieces = ["a", "Zoë", "<b>", "&amp;", "\"", "'", "]]>", " ", "\t", "\n", "\r\n", "日本", "😀", "\0", "\u0001", "\uD800", "\uDC00", "\uFFFE", "\u0085", "é"];

    private static Gen<string> Labels => Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 6].Select(string.Concat);

    [Fact]
    public void Write_AnyGraph_ReadBackIsTheSame() => Gen.Select(Labels.Array[2, 12], Values.Array[12], Pairs).Sample(sample =>
    {
        var (labels, values, pairs) = sample;
        string[] ids = [.. labels.Select((label, i) => $"{i} {string.Concat(label.Where(letter => !char.IsControl(letter)))}")];
        GraphMlNode[] nodes = [.. ids.Zip(labels, (id, label) => (id, label)).Zip(values, (names, row) => new GraphMlNode(names.id, names.label, row))];
        var ties = pairs.Where(pair => pair.To < ids.Length).Distinct().ToArray();
        var read = Read(Written(Head, nodes, ties.Select((tie, i) => new GraphMlEdge(ids[tie.From], ids[tie.To], [GraphValue.Of(1.0 / (i + 1))]))));

        Assert.Equal(ids.Select(Clean), read.Members.Select(member => member.Label));
        Assert.Equal(
            ties.Select(tie => (Clean(ids[tie.From]), Clean(ids[tie.To]))).Order(),
            read.Ties.Edges.Select(edge => (read.Ties.Labels[edge.From], read.Ties.Labels[edge.To])).Select(tie => Array.IndexOf(ids.Select(Clean).ToArray(), tie.Item1) < Array.IndexOf(ids.Select(Clean).ToArray(), tie.Item2) ? tie : (tie.Item2, tie.Item1)).Order());
        foreach (var (node, member) in nodes.Zip(read.Members))
        {
            Assert.Equal(Expected(node), member.Facts.Select(fact => (fact.Name, fact.Value)));
        }
    });

    [Fact]
    public void Write_SmallGraph_IsGraphMlAsItsStructureSays()
    {
        GraphMlNode[] nodes =
        [
            new("a", "Anna & Söhne", [GraphValue.Of("x"), GraphValue.Of(-7), GraphValue.Of(1e-7), GraphValue.Of(true)]),
            new("b", null, [GraphValue.None, GraphValue.None, GraphValue.Of(double.NaN), GraphValue.Of(false)]),
        ];
        var file = Written(Head with { IsDirected = true }, nodes, [new("b", "a", [GraphValue.Of(0.25)]), new("b", "a", [GraphValue.None])]);
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(file).Root!;

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml xmlns=", file, StringComparison.Ordinal);
        Assert.All(root.DescendantsAndSelf(), element => Assert.Equal(space, element.Name.Namespace));
        Assert.Equal(["key", "key", "key", "key", "key", "key", "graph"], root.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["string", "string", "int", "double", "boolean", "double"], root.Elements(space + "key").Select(key => key.Attribute("attr.type")!.Value));
        var graph = root.Element(space + "graph")!;
        Assert.Equal("directed", graph.Attribute("edgedefault")!.Value);
        Assert.Equal(["node", "node", "edge", "edge"], graph.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Anna & Söhne", "x", "-7", "1E-07", "true", "false", "0.25"], graph.Descendants(space + "data").Select(data => data.Value));
        Assert.All(graph.Descendants(space + "data"), data => Assert.Contains(root.Elements(space + "key"), key =>
            key.Attribute("id")!.Value == data.Attribute("key")!.Value && key.Attribute("for")!.Value == data.Parent!.Name.LocalName));
    }

    [Fact]
    public void Write_WhatCannotBe_Throws()
    {
        GraphMlHead plain = new(IsDirected: false);
        GraphMlNode one = new("1", null, []);
        Refused(plain, [one, one], []);
        Refused(plain, [one, new("1\0", null, [])], []);
        Refused(plain, [new("\u0001 ", null, [])], []);
        Refused(plain, [one], [new("1", "2", [])]);
        Refused(plain, [new("1", null, [GraphValue.Of(1)])], []);
        Refused(Head, [new("1", null, [GraphValue.Of("x"), GraphValue.Of(1.5), GraphValue.None, GraphValue.None])], []);
        Refused(plain with { NodeAttributes = [new("label", GraphValueKind.Text)] }, [], []);
        Refused(plain with { EdgeAttributes = [new("x", GraphValueKind.Text), new("x\u0002", GraphValueKind.Whole)] }, [], []);
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphValue.Of(double.PositiveInfinity));
    }

    [Fact]
    public void Write_ManyEdges_NeedsLittleRoomForEach()
    {
        const int Count = 200_000;
        GraphMlHead head = new(IsDirected: false) { EdgeAttributes = [new("weight", GraphValueKind.Number)] };
        GraphMlNode[] nodes = [.. Enumerable.Range(0, 1000).Select(i => new GraphMlNode($"{i}", null, []))];
        GraphValue[] values = [GraphValue.Of(0.123456789)];
        var edges = Enumerable.Range(0, Count).Select(i => new GraphMlEdge(nodes[i % 1000].Id, nodes[i / 1000].Id, values));
        var before = GC.GetAllocatedBytesForCurrentThread();
        GraphMlWriter.Write(Stream.Null, head, nodes, edges);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
        Assert.True(each < 200, $"{each} bytes for an edge");
    }

    [Fact]
    public void Write_Stream_StaysOpen()
    {
        using MemoryStream stream = new();
        GraphMlWriter.Write(stream, new(IsDirected: false), [], []);
        Assert.True(stream.CanWrite);
        Assert.NotEqual(0xEF, stream.ToArray()[0]);
    }

    private static Gen<GraphValue[]> Values => Gen.Select(
        Labels, Gen.Int, Gen.Double.Where(double.IsFinite), Gen.Bool,
        (text, whole, number, isSo) => new[] { GraphValue.Of(text), GraphValue.Of(whole), GraphValue.Of(number), GraphValue.Of(isSo) });

    private static Gen<(int From, int To)[]> Pairs =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 11], (from, above) => (From: from, To: from + above)).Array[0, 20];

    /// <summary>What the reader says of a member: texts without blanks around them, nothing where that is all.</summary>
    private static IEnumerable<(string Name, string Value)> Expected(GraphMlNode node) =>
        Head.NodeAttributes.Select(attribute => attribute.Name).Zip(node.Values.Select(value => value.ToString()))
            .Prepend(("label", node.Label!))
            .Select(fact => (fact.Item1, Clean(fact.Item2).Trim()))
            .Where(fact => fact.Item2.Length > 0);

    /// <summary>By runes: whatever is no character, and control characters but for tab and line ends, is left out.</summary>
    private static string Clean(string text)
    {
        StringBuilder clean = new();
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune) && rune.Value is 9 or 10 or 13 or (>= 32 and not (0xFFFE or 0xFFFF)))
            {
                clean.Append(rune);
                i += rune.Utf16SequenceLength - 1;
            }
        }

        return clean.ToString();
    }

    private static GraphMl Read(string file) => GraphMl.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), "graph.graphml");

    private static string Written(GraphMlHead head, IEnumerable<GraphMlNode> nodes, IEnumerable<GraphMlEdge> edges)
    {
        using MemoryStream stream = new();
        GraphMlWriter.Write(stream, head, nodes, edges);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Refused(GraphMlHead head, GraphMlNode[] nodes, GraphMlEdge[] edges) =>
        Assert.ThrowsAny<ArgumentException>(() => GraphMlWriter.Write(Stream.Null, head, nodes, edges));
}
