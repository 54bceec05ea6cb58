using System.Diagnostics;
using System.Globalization;
using System.Xml;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// Writes a graph as GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002, Graph Drawing, LNCS 2265:501), row by row: of all
/// that was written, only the ids of nodes are kept in memory. What XML cannot hold, as most control characters, is left out of texts.
/// </summary>
public static class GraphMlWriter
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";
    private const string Label = "label";

    /// <summary>Writes a file. The stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="head">What there is to say of nodes and edges.</param>
    /// <param name="nodes">The nodes; walked once.</param>
    /// <param name="edges">The edges; walked once, after the nodes.</param>
    /// <exception cref="ArgumentException">
    /// Two attributes of nodes or of edges have one name; an id is blank or there twice, also once characters are left out; an edge names a
    /// node that is not there; a row has more or fewer values than were declared, or of another kind.
    /// </exception>
    public static void Write(Stream stream, GraphMlHead head, IEnumerable<GraphMlNode> nodes, IEnumerable<GraphMlEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        NodeIds.CheckNames(head.NodeAttributes, Label);
        NodeIds.CheckNames(head.EdgeAttributes);
        using XmlWriter xml = XmlText.To(stream);
        xml.WriteStartElement("graphml", Space);
        WriteKey(xml, Label, "node", new GraphField(Label, GraphValueKind.Text));
        string[] ofNodes = WriteKeys(xml, "node", head.NodeAttributes);
        string[] ofEdges = WriteKeys(xml, "edge", head.EdgeAttributes);
        xml.WriteStartElement("graph");
        xml.Say("edgedefault", head.IsDirected ? "directed" : "undirected");
        NodeIds ids = new();
        foreach (GraphMlNode node in nodes)
        {
            xml.WriteStartElement("node");
            xml.Say("id", ids.Add(node.Id));
            WriteData(xml, Label, GraphValue.Of(node.Label));
            WriteValues(xml, ofNodes, head.NodeAttributes, node.Values);
            xml.WriteEndElement();
        }

        foreach (GraphMlEdge edge in edges)
        {
            xml.WriteStartElement("edge");
            xml.Say("source", ids.Of(edge.From));
            xml.Say("target", ids.Of(edge.To));
            WriteValues(xml, ofEdges, head.EdgeAttributes, edge.Values);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string[] WriteKeys(XmlWriter xml, string of, IReadOnlyList<GraphField> attributes)
    {
        string[] keys = [.. attributes.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{of}{i}"))];
        for (int i = 0; i < keys.Length; i++)
        {
            WriteKey(xml, keys[i], of, attributes[i]);
        }

        return keys;
    }

    private static void WriteKey(XmlWriter xml, string key, string of, GraphField attribute)
    {
        xml.WriteStartElement("key");
        xml.Say("id", key);
        xml.Say("for", of);
        xml.Say("attr.name", XmlText.Clean(attribute.Name));
        xml.Say("attr.type", TypeOf(attribute.Kind));
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, string[] keys, IReadOnlyList<GraphField> attributes, IReadOnlyList<GraphValue> values)
    {
        if (values.Count != keys.Length)
        {
            throw new ArgumentException($"A row has {values.Count} values for {keys.Length} attributes.", nameof(values));
        }

        for (int i = 0; i < keys.Length; i++)
        {
            values[i].Check(attributes[i]);
            WriteData(xml, keys[i], values[i]);
        }
    }

    private static void WriteData(XmlWriter xml, string key, GraphValue value)
    {
        if (value.IsThere)
        {
            xml.WriteStartElement("data");
            xml.Say("key", key);
            xml.WriteString(XmlText.Clean(value.ToString()));
            xml.WriteEndElement();
        }
    }

    private static string TypeOf(GraphValueKind kind) => kind switch
    {
        GraphValueKind.Text => "string",
        GraphValueKind.Whole => "int",
        GraphValueKind.Number => "double",
        GraphValueKind.YesNo => "boolean",
        _ => throw new UnreachableException($"no type for {kind}"),
    };
}
