using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Draws a plan as SVG, and mends what the drawing library leaves: it gets a viewBox, title and description, its lists of
/// coordinates no longer end in a comma, which shifts text in some browsers, and its texts no longer begin with blanks.
/// </summary>
internal static class SvgFile
{
    private const string Fallback = ", sans-serif";
    private static readonly string[] Lists = ["x", "y"];

    /// <summary>The bytes of the file, in UTF-8.</summary>
    public static byte[] Of(Plan plan)
    {
        XElement root = Draw(plan);
        Mend(root);
        Describe(root, plan.Note);
        using MemoryStream stream = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }

    private static XElement Draw(Plan plan)
    {
        using MemoryStream stream = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(Paper.Width, Paper.Height), stream))
        {
            PlanPlot.Draw(plan, canvas, 1);
        }

        stream.Position = 0;
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static void Mend(XElement root)
    {
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Paper.Width} {Paper.Height}"));
        foreach (XElement element in root.Descendants())
        {
            foreach (XAttribute list in element.Attributes().Where(attribute => Lists.Contains(attribute.Name.LocalName)))
            {
                list.Value = list.Value.TrimEnd(' ', ',');
            }

            if (element.Attribute("font-family") is { } family)
            {
                family.Value += Fallback;
                element.Value = element.Value.Trim();
            }
        }
    }

    private static void Describe(XElement root, FigureNote note)
    {
        XNamespace svg = root.Name.Namespace;
        XNamespace terms = "http://purl.org/dc/terms/";
        root.SetAttributeValue(XNamespace.Xml + "lang", note.Language == Kernel.Language.German ? "de" : "en");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", "title description");
        root.AddFirst(
            new XElement(svg + "title", new XAttribute("id", "title"), note.Title),
            new XElement(svg + "desc", new XAttribute("id", "description"), $"{note.Description} {note.Setting}"),
            new XElement(
                svg + "metadata",
                new XElement(terms + "creator", $"CoCreation.Sim {note.Version}"),
                new XElement(terms + "identifier", string.Create(CultureInfo.InvariantCulture, $"seed {note.Seed}"))));
    }
}
