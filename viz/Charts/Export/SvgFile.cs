using System.Globalization;
using System.Text;
using System.Xml;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Draws a plan as SVG, and mends what the drawing library leaves: it gets a viewBox, title and description, its lists of
/// coordinates no longer end in a comma, which shifts text in some browsers, and its texts no longer begin with blanks.
/// </summary>
internal static class SvgFile
{
    private const string Fallback = ", sans-serif";

    /// <summary>The bytes of the file, in UTF-8.</summary>
    public static byte[] Of(Plan plan)
    {
        using MemoryStream drawn = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(Paper.Width, Paper.Height), drawn))
        {
            PlanPlot.Draw(plan, canvas, 1);
        }

        drawn.Position = 0;
        using MemoryStream stream = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        using (XmlReader reader = XmlReader.Create(drawn))
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
        {
            Copy(reader, writer, plan.Note);
        }

        return stream.ToArray();
    }

    /// <summary>Copies the file part by part, mended: as a tree it would take as long as to draw it.</summary>
    private static void Copy(XmlReader reader, XmlWriter writer, FigureNote note)
    {
        bool isText = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = CopyElement(reader, writer, note);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    isText = false;
                    break;
                case XmlNodeType.Text:
                    writer.WriteString(isText ? reader.Value.Trim() : reader.Value);
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                    writer.WriteWhitespace(reader.Value);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Copies an element with its attributes. Returns whether it holds a text of the figure.</summary>
    private static bool CopyElement(XmlReader reader, XmlWriter writer, FigureNote note)
    {
        (bool isRoot, bool isEmpty, bool isText) = (reader.Depth == 0, reader.IsEmptyElement, false);
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            bool isFont = reader.Name == "font-family";
            isText |= isFont;
            string value = isFont ? reader.Value + Fallback : reader.LocalName is "x" or "y" ? reader.Value.TrimEnd(' ', ',') : reader.Value;
            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, value);
        }

        reader.MoveToElement();
        if (isRoot)
        {
            Describe(writer, reader.NamespaceURI, note);
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }

        return isText && !isEmpty;
    }

    private static void Describe(XmlWriter writer, string svg, FigureNote note)
    {
        const string Terms = "http://purl.org/dc/terms/";
        writer.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Paper.Width} {Paper.Height}"));
        writer.WriteAttributeString("xml", "lang", null, note.Language == Kernel.Language.German ? "de" : "en");
        writer.WriteAttributeString("role", "img");
        writer.WriteAttributeString("aria-labelledby", "title description");
        WriteElement(writer, svg, "title", note.Title);
        WriteElement(writer, svg, "desc", $"{note.Description} {note.Setting}", "description");
        writer.WriteStartElement("metadata", svg);
        writer.WriteElementString("creator", Terms, $"CoCreation.Sim {note.Version}");
        writer.WriteElementString("identifier", Terms, string.Create(CultureInfo.InvariantCulture, $"seed {note.Seed}"));
        writer.WriteEndElement();
    }

    private static void WriteElement(XmlWriter writer, string svg, string name, string text, string? id = null)
    {
        writer.WriteStartElement(name, svg);
        writer.WriteAttributeString("id", id ?? name);
        writer.WriteString(text);
        writer.WriteEndElement();
    }
}
