using System.Diagnostics;

namespace CoCreation.Sim.Charts;

/// <summary>Writes the blocks of a report; figures and tables are numbered.</summary>
/// <param name="html">Where to.</param>
/// <param name="texts">The language.</param>
internal sealed class BlockWriter(HtmlWriter html, ChartTexts texts)
{
    private int _figures;
    private int _tables;

    /// <summary>Writes blocks in order.</summary>
    public void Write(IEnumerable<ReportBlock> blocks)
    {
        foreach (ReportBlock block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Writes a block.</summary>
    public void Write(ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Paragraph paragraph:
                html.Text("p", paragraph.Text);
                break;
            case ReportBlock.Bullets bullets:
                Write(bullets.Points);
                break;
            case ReportBlock.Table table:
                new TableWriter(html, texts).Write(table, ++_tables);
                break;
            case ReportBlock.Figure figure:
                Write(figure, ++_figures);
                break;
            case ReportBlock.Limits limits:
                using (html.In("div", ("class", "limits")))
                {
                    html.Text("h3", texts.NotShown);
                    Write(limits.Points);
                }

                break;
            case ReportBlock.Repeat repeat:
                Write(repeat);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(IReadOnlyList<string> points)
    {
        using (html.In("ul"))
        {
            foreach (string point in points)
            {
                html.Text("li", point);
            }
        }
    }

    /// <summary>A figure wider than the screen is moved sideways, by keys as well.</summary>
    private void Write(ReportBlock.Figure figure, int number)
    {
        using (html.In("figure"))
        {
            using (html.In("div", ("class", "sideways"), ("tabindex", "0"), ("role", "group"), ("aria-label", texts.FigureNumber(number))))
            {
                html.Raw(InlineSvg.Of(figure.Svg, $"figure-{number}-"));
                html.Raw("\n");
            }

            html.Text("figcaption", $"{texts.FigureNumber(number)}. {figure.Caption}");
        }
    }

    private void Write(ReportBlock.Repeat repeat)
    {
        using (html.In("div", ("class", "repeat")))
        {
            html.Text("h3", texts.HowToRepeat);
            html.Text("p", repeat.Text);
            html.Raw("<pre tabindex=\"0\">");
            html.Text("code", repeat.Command.ReplaceLineEndings("\n"));
            html.Raw("</pre>\n");
        }
    }
}
