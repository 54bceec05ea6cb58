using System.Text;
using System.Xml.Linq;

namespace CoCreation.Sim.Scenarios;

/// <summary>The title of a figure that was drawn.</summary>
internal static class SvgTitle
{
    /// <summary>The title; empty if it has none.</summary>
    public static string Of(byte[] svg)
    {
        XElement root = XDocument.Parse(Encoding.UTF8.GetString(svg)).Root!;
        return root.Elements().FirstOrDefault(element => element.Name.LocalName == "title")?.Value ?? "";
    }
}
