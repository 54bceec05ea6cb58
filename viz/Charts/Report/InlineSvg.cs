using System.Xml;
using System.Xml.Linq;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Takes an SVG file into a page: its ids get a prefix, since they must be unique in the page; what could run, or be loaded from
/// elsewhere, is left out.
/// </summary>
internal static class InlineSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // What figures are drawn with; anything else is left out.
    private static readonly string[] Kept =
        ["svg", "title", "desc", "g", "defs", "clipPath", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"];

    private static readonly string[] Links = ["href", "src", "style"];

    /// <summary>The element.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="prefix">What every id begins with.</param>
    /// <exception cref="ArgumentException">It is not an SVG file.</exception>
    public static string Of(IReadOnlyList<byte> file, string prefix)
    {
        XElement root = Read([.. file]);
        root.Descendants().Where(element => element.Name.Namespace != Svg || !Kept.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());
        root.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).ToList().ForEach(node => node.Remove());
        foreach (XElement element in root.DescendantsAndSelf())
        {
            Clean(element, prefix);
        }

        Name(root, prefix);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Read(byte[] file)
    {
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using XmlReader reader = XmlReader.Create(new MemoryStream(file), settings);
            XElement root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            return root.Name == Svg + "svg" ? root : throw new ArgumentException(root.Name.LocalName, nameof(file));
        }
        catch (XmlException broken)
        {
            throw new ArgumentException(broken.Message, nameof(file), broken);
        }
    }

    private static void Clean(XElement element, string prefix)
    {
        foreach (XAttribute attribute in element.Attributes().ToArray())
        {
            string name = attribute.Name.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Links.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                attribute.Remove();
            }
            else if (name == "id")
            {
                attribute.Value = prefix + attribute.Value;
            }
            else if (attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase))
            {
                Refer(attribute, prefix);
            }
        }
    }

    /// <summary>A reference into the file itself gets the prefix; any other is left out.</summary>
    private static void Refer(XAttribute attribute, string prefix)
    {
        const string Begin = "url(#";
        if (attribute.Value.StartsWith(Begin, StringComparison.Ordinal))
        {
            attribute.Value = Begin + prefix + attribute.Value[Begin.Length..];
        }
        else
        {
            attribute.Remove();
        }
    }

    /// <summary>Title and description are what it is called; its size is that of the page.</summary>
    private static void Name(XElement root, string prefix)
    {
        string[] ids = ["title", "description"];
        XElement?[] elements = [root.Element(Svg + "title"), root.Element(Svg + "desc")];
        for (int i = 0; i < ids.Length; i++)
        {
            elements[i]?.SetAttributeValue("id", prefix + ids[i]);
        }

        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", string.Join(' ', ids.Where((_, i) => elements[i] is not null).Select(id => prefix + id)));
        root.SetAttributeValue("width", null);
        root.SetAttributeValue("height", null);
        root.Attributes().Where(attribute => attribute.Name == XNamespace.Xml + "lang").Remove();
    }
}
