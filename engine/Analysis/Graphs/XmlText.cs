using System.Text;
using System.Xml;

namespace CoCreation.Sim.Analysis;

/// <summary>How graph files are written: the same bytes on every machine.</summary>
internal static class XmlText
{
    public static XmlWriter To(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <summary>The text without what XML cannot hold in any way: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.</summary>
    public static string Clean(string text)
    {
        int good = GoodFrom(text, 0);
        if (good == text.Length)
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; good = GoodFrom(text, i))
        {
            clean.Append(text, i, good - i);
            i = good + 1;
        }

        return clean.ToString();
    }

    /// <summary>Writes an attribute without a namespace.</summary>
    public static void Say(this XmlWriter xml, string name, string value)
    {
        xml.WriteStartAttribute(name);
        xml.WriteString(value);
        xml.WriteEndAttribute();
    }

    /// <summary>The place of the first character from a place on that XML cannot hold, or the end.</summary>
    private static int GoodFrom(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }
}
