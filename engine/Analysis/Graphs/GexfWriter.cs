using System.Xml;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// Writes a graph over time as GEXF 1.3 (Gephi consortium 2022), for Gephi's timeline, row by row: of all that was written, only the ids of
/// nodes are kept in memory. Time is written as numbers (<c>timeformat="double"</c>): Gephi knows no whole ones.
/// What XML cannot hold, as most control characters, is left out of texts.
/// </summary>
public static class GexfWriter
{
    private const string Creator = "CoCreation.Sim";

    /// <summary>Writes a file. The stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="head">What there is to say of the graph, of nodes and of edges.</param>
    /// <param name="nodes">The nodes; walked once.</param>
    /// <param name="edges">The edges; walked once, after the nodes.</param>
    /// <exception cref="ArgumentException">
    /// Two attributes of nodes or of edges have one name; an id is blank or there twice, also once characters are left out; an edge names a
    /// node that is not there; a row has other values than were declared; a spell leaves the time of the graph or overlaps the one before it;
    /// a colour is none.
    /// </exception>
    public static void Write(Stream stream, GexfHead head, IEnumerable<GexfNode> nodes, IEnumerable<GexfEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        using XmlWriter xml = XmlText.To(stream);
        xml.WriteStartElement("gexf", GexfXml.Space);
        xml.WriteAttributeString("xmlns", "viz", null, GexfXml.Viz);
        xml.Say("version", "1.3");
        WriteMeta(xml, head);
        xml.WriteStartElement("graph");
        xml.Say("defaultedgetype", head.IsDirected ? "directed" : "undirected");
        xml.Say("mode", "dynamic");
        xml.Say("timeformat", "double");
        xml.Say("timerepresentation", "interval");
        GexfXml.WriteEnds(xml, head.Time);
        GexfAttributes ofNodes = GexfAttributes.Declare(xml, "node", head.NodeAttributes, head.ChangingNodeAttributes);
        GexfAttributes ofEdges = GexfAttributes.Declare(xml, "edge", head.EdgeAttributes, head.ChangingEdgeAttributes);
        GexfXml rows = new(xml, new SpellOrder(head.Time));
        xml.WriteStartElement("nodes");
        foreach (GexfNode node in nodes)
        {
            rows.Write(node, ofNodes);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (GexfEdge edge in edges)
        {
            rows.Write(edge, ofEdges);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, GexfHead head)
    {
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", GexfXml.Space, Creator);
        xml.WriteElementString("description", GexfXml.Space, XmlText.Clean(head.Description));
        xml.WriteEndElement();
    }
}
