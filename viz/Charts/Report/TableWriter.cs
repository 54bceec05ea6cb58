using System.Diagnostics;

namespace CoCreation.Sim.Charts;

/// <summary>Writes tables of reports.</summary>
/// <param name="html">Where to.</param>
/// <param name="texts">The language.</param>
internal sealed class TableWriter(HtmlWriter html, ChartTexts texts)
{
    private const string None = "–";
    private const char Minus = '\u2212';

    // More digits than a number can have.
    private const int MostDecimals = 15;

    /// <summary>Writes a table; one wider than the screen is moved sideways, by keys as well.</summary>
    public void Write(ReportBlock.Table table, int number)
    {
        using (html.In("div", ("class", "sideways"), ("tabindex", "0"), ("role", "group"), ("aria-label", texts.TableNumber(number))))
        using (html.In("table"))
        {
            html.Text("caption", $"{texts.TableNumber(number)}. {table.Caption}");
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (ReportColumn column in table.Columns)
                {
                    html.Text("th", column.Unit is null ? column.Header : $"{column.Header} ({column.Unit})", [("scope", "col"), .. ClassOf(column)]);
                }
            }

            using (html.In("tbody"))
            {
                foreach (IReadOnlyList<ReportCell> row in table.Rows)
                {
                    Write(table.Columns, row);
                }
            }
        }
    }

    private void Write(IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportCell> row)
    {
        using (html.In("tr"))
        {
            for (int i = 0; i < columns.Count; i++)
            {
                string text = i < row.Count ? Written(row[i]) : "";
                if (i == 0)
                {
                    html.Text("th", text, [("scope", "row"), .. ClassOf(columns[i])]);
                }
                else
                {
                    html.Text("td", text, ClassOf(columns[i]));
                }
            }
        }
    }

    private static (string, string)[] ClassOf(ReportColumn column) => column.IsNumeric ? [("class", "number")] : [];

    private string Written(ReportCell cell) => cell switch
    {
        ReportCell.Words words => words.Value,
        ReportCell.Number number => Written(number.Value, number.Decimals),
        ReportCell.Estimate { Value.HasInterval: true } estimate => $"{Written(estimate.Value.Value, estimate.Decimals)} ({texts.Interval(
            Written(estimate.Value.Low, estimate.Decimals), Written(estimate.Value.High, estimate.Decimals))})",
        ReportCell.Estimate estimate => Written(estimate.Value.Value, estimate.Decimals),
        _ => throw new UnreachableException(),
    };

    private string Written(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            return None;
        }

        string text = texts.Grouped(Math.Abs(value), Math.Clamp(decimals, 0, MostDecimals));
        return value < 0 && text.Any(digit => digit is >= '1' and <= '9') ? Minus + text : text;
    }
}
