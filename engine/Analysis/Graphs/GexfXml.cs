using System.Globalization;
using System.Xml;

namespace CoCreation.Sim.Analysis;

/// <summary>Writes nodes and edges of a GEXF file, their parts in the order of the schema: values, spells, look.</summary>
internal sealed class GexfXml(XmlWriter xml, SpellOrder order)
{
    public const string Space = "http://gexf.net/1.3";
    public const string Viz = "http://gexf.net/1.3/viz";

    private readonly NodeIds _ids = new();
    private long _edges;

    public static void WriteEnds(XmlWriter xml, Spell spell)
    {
        if (spell.Start is { } start)
        {
            xml.Say("start", Text(start));
        }

        if (spell.End is { } end)
        {
            xml.Say("end", Text(end));
        }
    }

    public void Write(GexfNode node, GexfAttributes attributes)
    {
        xml.WriteStartElement("node");
        xml.Say("id", _ids.Add(node.Id));
        xml.Say("label", XmlText.Clean(node.Label));
        attributes.Write(xml, order, node.Values, node.Changes);
        Write(node.Spells);
        WriteColour(node.Colour);
        if (node.Place is { } place)
        {
            xml.WriteStartElement("position", Viz);
            xml.Say("x", Text(place.X));
            xml.Say("y", Text(place.Y));
            xml.WriteEndElement();
        }

        if (node.Size is { } size)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(node));
            xml.WriteStartElement("size", Viz);
            xml.Say("value", Text(size));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void Write(GexfEdge edge, GexfAttributes attributes)
    {
        xml.WriteStartElement("edge");
        xml.Say("id", _edges++.ToString(CultureInfo.InvariantCulture));
        xml.Say("source", _ids.Of(edge.From));
        xml.Say("target", _ids.Of(edge.To));
        if (edge.Weight != 1)
        {
            xml.Say("weight", Text(edge.Weight));
        }

        attributes.Write(xml, order, edge.Values, edge.Changes);
        Write(edge.Spells);
        WriteColour(edge.Colour);
        xml.WriteEndElement();
    }

    private void Write(IReadOnlyList<Spell> spells)
    {
        if (spells.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("spells");
        double before = double.NegativeInfinity;
        for (int i = 0; i < spells.Count; i++)
        {
            before = order.After(before, spells[i]);
            xml.WriteStartElement("spell");
            WriteEnds(xml, spells[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteColour(string? colour)
    {
        if (colour is null)
        {
            return;
        }

        if (colour.Length != 7 || colour[0] != '#' || !uint.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint rgb))
        {
            throw new ArgumentException($"A colour is #RRGGBB, not '{colour}'.", nameof(colour));
        }

        xml.WriteStartElement("color", Viz);
        xml.Say("r", Text(rgb >> 16));
        xml.Say("g", Text((rgb >> 8) & byte.MaxValue));
        xml.Say("b", Text(rgb & byte.MaxValue));
        xml.WriteEndElement();
    }

    private static string Text(double number) => double.IsFinite(number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A number in a graph file is finite.");
}
