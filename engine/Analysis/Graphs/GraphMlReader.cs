using System.Text;
using System.Xml;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// Reads nodes, edges and their data, element by element. What is kept of an edge are numbers, and of most nodes their label alone: 800,000
/// nodes and 4 million edges take 270 MB while they are read, and 120 MB in the end.
/// </summary>
internal sealed class GraphMlReader(FileProblems problems)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly GraphMlNodes _nodes = new();
    private readonly GraphMlEdges _edges = new();
    private int? _node;

    public void Read(XmlReader xml)
    {
        bool isGraph = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                isGraph |= xml.LocalName == "graph";
                TakeElement(xml);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "node" })
            {
                _node = null;
            }
        }

        CheckEdges();
        if (!isGraph || (_nodes.Count == 0 && problems.IsEmpty))
        {
            problems.Add(1, 1, new("no graph with nodes in it", "kein Graph mit Knoten darin"));
        }
    }

    public GraphMl Graph()
    {
        string[] labels = _nodes.Sorted(out int[] places);
        return new GraphMl(new EdgeList(labels, _edges.Between(places)), _nodes.Members());
    }

    private void TakeElement(XmlReader xml)
    {
        (int line, int column) = PlaceOf(xml);
        switch (xml.LocalName)
        {
            case "key" when xml.GetAttribute("for") is "node" or "all" or null && xml.GetAttribute("id") is { } id:
                _names[id] = xml.GetAttribute("attr.name") ?? id;
                break;
            case "node":
                BeginNode(xml.GetAttribute("id"), xml.IsEmptyElement, line, column);
                break;
            case "edge":
                _edges.Add(new GraphMlEnds(NumberIn(xml, "source"), NumberIn(xml, "target"), line, column));
                break;
            case "data" when _node is { } node:
                string key = xml.GetAttribute("key") ?? "";
                if (TextIn(xml) is { Length: > 0 } value)
                {
                    _nodes.Add(node, new MemberFact(_names.GetValueOrDefault(key, key), value, line, column));
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The text of an element; null if there are elements in it, as where an editor keeps how it draws a node.</summary>
    private static string? TextIn(XmlReader xml)
    {
        using XmlReader inside = xml.ReadSubtree();
        StringBuilder text = new();
        bool isPlain = true;
        while (inside.Read())
        {
            isPlain &= inside.NodeType != XmlNodeType.Element || inside.Depth == 0;
            text.Append(inside.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? inside.Value : "");
        }

        return isPlain ? text.ToString().Trim() : null;
    }

    private int NumberIn(XmlReader xml, string end) => _nodes.NumberOf(xml.GetAttribute(end) ?? "");

    private void BeginNode(string? id, bool isEmpty, int line, int column)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            problems.Add(line, column, new("a node without an id", "ein Knoten ohne id"));
            _node = null;
            return;
        }

        if (LabelRule.Refusal(id) is { } refusal)
        {
            problems.Add(line, column, refusal);
        }

        int number = _nodes.NumberOf(id);
        if (!_nodes.TryAdd(number))
        {
            problems.Add(line, column, new($"the node '{id}' is there twice", $"der Knoten '{id}' ist zweimal da"));
        }

        _node = isEmpty ? null : number;
    }

    private void CheckEdges()
    {
        HashSet<ulong> doubles = _edges.Doubles();
        HashSet<ulong> seen = [];
        foreach (GraphMlEnds edge in _edges.All)
        {
            if (_nodes.LabelOf(edge.From).Length == 0 || _nodes.LabelOf(edge.To).Length == 0)
            {
                problems.Add(edge.Line, edge.Column, new("an edge has both source and target", "eine Kante hat source und target"));
                continue;
            }

            CheckEnd(edge.From, edge);
            CheckEnd(edge.To, edge);
            string from = _nodes.LabelOf(edge.From);
            if (edge.From == edge.To)
            {
                problems.Add(edge.Line, edge.Column, new($"'{from}' is tied to itself", $"'{from}' ist mit sich selbst verbunden"));
            }
            else if (doubles.Contains(edge.Key) && !seen.Add(edge.Key))
            {
                string to = _nodes.LabelOf(edge.To);
                problems.Add(edge.Line, edge.Column, new($"'{from}' and '{to}' are tied twice", $"'{from}' und '{to}' sind zweimal verbunden"));
            }
        }
    }

    private void CheckEnd(int number, GraphMlEnds edge)
    {
        if (!_nodes.IsThere(number))
        {
            string end = _nodes.LabelOf(number);
            Bilingual none = new($"there is no node '{end}'", $"einen Knoten '{end}' gibt es nicht");
            problems.Add(edge.Line, edge.Column, problems.HasMany ? none : none.OrRather(Nearest.Name(end, _nodes.Labels)));
        }
    }

    private static (int Line, int Column) PlaceOf(XmlReader xml) => xml is IXmlLineInfo place && place.HasLineInfo()
        ? (place.LineNumber, place.LinePosition)
        : (1, 1);
}
