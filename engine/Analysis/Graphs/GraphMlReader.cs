using System.Text;
using System.Xml;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>Reads nodes, edges and their data, element by element.</summary>
internal sealed class GraphMlReader(FileProblems problems)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, List<MemberFact>> _members = [];
    private readonly List<string> _order = [];
    private readonly List<(string From, string To, int Line, int Column)> _edges = [];
    private string? _node;

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
        if (!isGraph || (_order.Count == 0 && problems.IsEmpty))
        {
            problems.Add(1, 1, new("no graph with nodes in it", "kein Graph mit Knoten darin"));
        }
    }

    public GraphMl Graph()
    {
        EdgeList ties = EdgeList.Of(_order, _edges.Select(edge => (edge.From, edge.To)));
        return new GraphMl(ties, [.. _order.Select(label => new MemberRow(label, _members[label]))]);
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
                _edges.Add((xml.GetAttribute("source") ?? "", xml.GetAttribute("target") ?? "", line, column));
                break;
            case "data" when _node is not null:
                string key = xml.GetAttribute("key") ?? "";
                if (TextIn(xml) is { Length: > 0 } value)
                {
                    _members[_node].Add(new MemberFact(_names.GetValueOrDefault(key, key), value, line, column));
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

    private void BeginNode(string? id, bool isEmpty, int line, int column)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            problems.Add(line, column, new("a node without an id", "ein Knoten ohne id"));
        }
        else if (!_members.TryAdd(id, []))
        {
            problems.Add(line, column, new($"the node '{id}' is there twice", $"der Knoten '{id}' ist zweimal da"));
        }
        else
        {
            _order.Add(id);
        }

        _node = isEmpty || string.IsNullOrWhiteSpace(id) ? null : id;
    }

    private void CheckEdges()
    {
        HashSet<(string, string)> seen = [];
        foreach ((string from, string to, int line, int column) in _edges)
        {
            foreach (string end in new[] { from, to }.Where(end => !_members.ContainsKey(end)))
            {
                Bilingual none = new($"there is no node '{end}'", $"einen Knoten '{end}' gibt es nicht");
                problems.Add(line, column, problems.HasMany ? none : none.OrRather(Nearest.Name(end, _order)));
            }

            if (from == to && from.Length > 0)
            {
                problems.Add(line, column, new($"'{from}' is tied to itself", $"'{from}' ist mit sich selbst verbunden"));
            }
            else if (!seen.Add(string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from)))
            {
                problems.Add(line, column, new($"'{from}' and '{to}' are tied twice", $"'{from}' und '{to}' sind zweimal verbunden"));
            }
        }
    }

    private static (int Line, int Column) PlaceOf(XmlReader xml) => xml is IXmlLineInfo place && place.HasLineInfo()
        ? (place.LineNumber, place.LinePosition)
        : (1, 1);
}
