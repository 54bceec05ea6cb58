using System.Text;

namespace CoCreation.Sim.Charts;

/// <summary>
/// A report as one HTML file that needs nothing else: no script, nothing that is loaded, figures inside. It can be read by ear, without
/// colour, on narrow screens, and printed on A4. Equal documents give equal bytes.
/// </summary>
public static class HtmlReport
{
    // Whatever a report was made of, a browser loads nothing for it and runs nothing in it.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private const string Viewport = "width=device-width, initial-scale=1";
    private const string StyleSheet = "report.css";

    /// <summary>Writes a report.</summary>
    /// <param name="document">What it says; its texts may hold anything, and appear as they are.</param>
    /// <returns>The bytes of the file, in UTF-8.</returns>
    /// <exception cref="ArgumentException">A figure is not an SVG file.</exception>
    public static byte[] Of(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        HtmlWriter html = new();
        html.Raw("<!DOCTYPE html>\n");
        using (html.In("html", ("lang", ChartTexts.TagOf(document.Language))))
        {
            WriteHead(html, document);
            using (html.In("body"))
            {
                WriteBody(html, document);
            }
        }

        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(html.ToString());
    }

    private static void WriteHead(HtmlWriter html, ReportDocument document)
    {
        using (html.In("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Empty("meta", ("name", "viewport"), ("content", Viewport));
            html.Text("title", document.Question);
            html.Raw($"<style>\n{Style()}</style>\n");
        }
    }

    private static void WriteBody(HtmlWriter html, ReportDocument document)
    {
        ChartTexts texts = ChartTexts.In(document.Language);
        BlockWriter blocks = new(html, texts);
        using (html.In("main"))
        {
            using (html.In("header"))
            {
                html.Text("h1", document.Question);
                html.Text("p", document.Setting, ("class", "setting"));
                html.Text("h2", texts.Answer);
                html.Text("p", string.Join(' ', document.Answer), ("class", "answer"));
                if (document.Figure is { } figure)
                {
                    blocks.Write(figure);
                }
            }

            foreach (ReportSection section in document.Sections)
            {
                using (html.In("section"))
                {
                    html.Text("h2", section.Heading);
                    blocks.Write(section.Blocks);
                }
            }
        }

        ProvenanceWriter.Write(html, document.Provenance, texts);
    }

    private static string Style()
    {
        using Stream stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(StyleSheet)
            ?? throw new InvalidOperationException(StyleSheet);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
