using System.Diagnostics;
using System.Globalization;
using System.Xml;

namespace CoCreation.Sim.Analysis;

/// <summary>The attributes of nodes or of edges in a GEXF file, once they are declared: those that stay the same first, then those that change.</summary>
internal sealed class GexfAttributes
{
    private readonly IReadOnlyList<GraphField> _same;
    private readonly IReadOnlyList<GraphField> _changing;
    private readonly string[] _ids;
    private readonly double[] _ends;

    private GexfAttributes(string of, IReadOnlyList<GraphField> same, IReadOnlyList<GraphField> changing)
    {
        (_same, _changing) = (same, changing);
        _ids = [.. Enumerable.Range(0, same.Count + changing.Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{of}{i}"))];
        _ends = new double[changing.Count];
    }

    public static GexfAttributes Declare(XmlWriter xml, string of, IReadOnlyList<GraphField> same, IReadOnlyList<GraphField> changing)
    {
        NodeIds.CheckNames(same.Concat(changing));
        GexfAttributes declared = new(of, same, changing);
        Declare(xml, of, "static", same, declared._ids.AsSpan(0, same.Count));
        Declare(xml, of, "dynamic", changing, declared._ids.AsSpan(same.Count));
        return declared;
    }

    public void Write(XmlWriter xml, SpellOrder order, IReadOnlyList<GraphValue> values, IReadOnlyList<TimedValue> changes)
    {
        if (values.Count != _same.Count)
        {
            throw new ArgumentException($"A row has {values.Count} values for {_same.Count} attributes.", nameof(values));
        }

        if (values.Count + changes.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("attvalues");
        for (int i = 0; i < values.Count; i++)
        {
            values[i].Check(_same[i]);
            Write(xml, _ids[i], values[i], default);
        }

        Array.Fill(_ends, double.NegativeInfinity);
        for (int i = 0; i < changes.Count; i++)
        {
            (int attribute, GraphValue value, Spell when) = changes[i];
            value.Check(_changing[attribute]);
            _ends[attribute] = order.After(_ends[attribute], when);
            Write(xml, _ids[_same.Count + attribute], value, when);
        }

        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string of, string mode, IReadOnlyList<GraphField> attributes, ReadOnlySpan<string> ids)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("attributes");
        xml.Say("class", of);
        xml.Say("mode", mode);
        for (int i = 0; i < ids.Length; i++)
        {
            xml.WriteStartElement("attribute");
            xml.Say("id", ids[i]);
            xml.Say("title", XmlText.Clean(attributes[i].Name));
            xml.Say("type", TypeOf(attributes[i].Kind));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string id, GraphValue value, Spell when)
    {
        if (value.IsThere)
        {
            xml.WriteStartElement("attvalue");
            xml.Say("for", id);
            xml.Say("value", XmlText.Clean(value.ToString()));
            GexfXml.WriteEnds(xml, when);
            xml.WriteEndElement();
        }
    }

    private static string TypeOf(GraphValueKind kind) => kind switch
    {
        GraphValueKind.Text => "string",
        GraphValueKind.Whole => "integer",
        GraphValueKind.Number => "double",
        GraphValueKind.YesNo => "boolean",
        _ => throw new UnreachableException($"no type for {kind}"),
    };
}
