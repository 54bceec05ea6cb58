using System.Globalization;
using System.Xml.Linq;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>What the schema of GEXF 1.3 asks of a file, as far as it is used here, and what Gephi asks besides.</summary>
internal static class GexfRules
{
    public static readonly XNamespace Space = "http://gexf.net/1.3";
    public static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    // Of each element: its children in their order (* for any number, one at most otherwise), and the attributes that it must and may have.
    private static readonly Dictionary<string, (string Children, string Must, string May)> Elements = new()
    {
        ["gexf"] = ("meta graph", "version", "variant"),
        ["meta"] = ("creator keywords description", "", "lastmodifieddate"),
        ["creator"] = ("", "", ""),
        ["description"] = ("", "", ""),
        ["graph"] = ("attributes* nodes edges", "", "defaultedgetype mode timeformat timerepresentation timezone start end idtype"),
        ["attributes"] = ("attribute*", "class", "mode"),
        ["attribute"] = ("default options", "id title type", ""),
        ["nodes"] = ("node*", "", "count"),
        ["edges"] = ("edge*", "", "count"),
        ["node"] = ("attvalues spells color position size", "id", "label start end"),
        ["edge"] = ("attvalues spells color thickness", "source target", "id label weight type kind start end"),
        ["attvalues"] = ("attvalue*", "", ""),
        ["attvalue"] = ("", "for value", "start end"),
        ["spells"] = ("spell*", "", ""),
        ["spell"] = ("", "", "start end"),
        ["color"] = ("", "r g b", "a"),
        ["position"] = ("", "x y", "z"),
        ["size"] = ("", "value", ""),
    };

    private static readonly string[] Looks = ["color", "position", "size"];

    /// <summary>Everything that is wrong with a file.</summary>
    public static IReadOnlyList<string> Broken(XDocument file) =>
    [
        .. file.Descendants().SelectMany(OfElement),
        .. Twice("node", file.Descendants(Space + "node")),
        .. Twice("edge", file.Descendants(Space + "edge")),
        .. Twice("attribute", file.Descendants(Space + "attribute")),
        .. Unknown(file),
        .. Undeclared(file),
        .. Times(file),
    ];

    public static double? Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> OfElement(XElement element)
    {
        var name = element.Name.LocalName;
        var (children, must, may) = Elements[name];
        if (element.Name.Namespace != (Looks.Contains(name) ? Viz : Space))
            yield return $"{name} is in the namespace {element.Name.Namespace}";
        var order = children.Split(' ').ToList();
        var places = element.Elements().Select(child => order.FindIndex(one => one.TrimEnd('*') == child.Name.LocalName)).ToArray();
        if (places.Contains(-1) || places.Zip(places.Skip(1)).Any(two => two.First > two.Second || (two.First == two.Second && !order[two.First].EndsWith('*'))))
            yield return $"{name} has {string.Join(' ', element.Elements().Select(child => child.Name.LocalName))}";
        var given = element.Attributes().Where(one => !one.IsNamespaceDeclaration).Select(one => one.Name.LocalName).ToArray();
        foreach (var missing in must.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(given))
            yield return $"{name} lacks {missing}";
        foreach (var strange in given.Except($"{must} {may}".Split(' ')))
            yield return $"{name} has {strange}";
        if (name == "spells" && !element.HasElements)
            yield return "spells are empty";
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<XElement> elements) =>
        elements.CountBy(element => element.Attribute("id")?.Value ?? "").Where(id => id.Value > 1).Select(id => $"{what} {id.Key} is there twice");

    private static IEnumerable<string> Unknown(XDocument file)
    {
        var nodes = file.Descendants(Space + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        return file.Descendants(Space + "edge").SelectMany(edge => new[] { edge.Attribute("source")!.Value, edge.Attribute("target")!.Value })
            .Where(end => !nodes.Contains(end)).Select(end => $"no node {end}");
    }

    /// <summary>A value is of an attribute that was declared for its class, and has a time if and only if that changes.</summary>
    private static IEnumerable<string> Undeclared(XDocument file)
    {
        var declared = file.Descendants(Space + "attribute").ToDictionary(
            one => one.Attribute("id")!.Value, one => (Class: one.Parent!.Attribute("class")!.Value, Mode: one.Parent!.Attribute("mode")!.Value));
        return from value in file.Descendants(Space + "attvalue")
               let of = declared.GetValueOrDefault(value.Attribute("for")!.Value)
               let isTimed = value.Attribute("start") is not null || value.Attribute("end") is not null
               where of.Class != value.Parent!.Parent!.Name.LocalName || isTimed != (of.Mode == "dynamic")
               select $"{value} is of no such attribute";
    }

    /// <summary>Spells and values lie in the time of the graph; of one element and attribute they do not overlap.</summary>
    private static IEnumerable<string> Times(XDocument file)
    {
        var graph = file.Descendants(Space + "graph").Single();
        var (first, last) = (Number(graph, "start") ?? double.MinValue, Number(graph, "end") ?? double.MaxValue);
        var timed = file.Descendants(Space + "spell").Concat(file.Descendants(Space + "attvalue"))
            .Where(one => one.Attribute("start") is not null || one.Attribute("end") is not null)
            .Select(one => (Of: (one.Parent, one.Attribute("for")?.Value), Start: Number(one, "start"), End: Number(one, "end")));
        foreach (var spells in timed.GroupBy(one => one.Of))
        {
            var before = double.NegativeInfinity;
            foreach (var (_, start, end) in spells)
            {
                if (start < first || start > last || end < first || end > last || start > end)
                    yield return $"{start} to {end} is out of time";
                if ((start ?? double.NegativeInfinity) < before)
                    yield return $"{start} to {end} overlaps";
                before = end ?? double.PositiveInfinity;
            }
        }
    }
}
