using System.Globalization;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>ticks.csv: a row for every tick, with its digest and totals.</summary>
public static class TicksTable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ticks.csv";

    /// <summary>Writes the table of a run.</summary>
    public static void Write(RunRecord run, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(run);
        CsvTable table = new(text, ["tick", "digest", .. Names<Total>.InOrder]);
        foreach (TickRow row in run.Rows)
        {
            table.Add(row.Tick).Add(row.Digest.ToString("x16", CultureInfo.InvariantCulture));
            foreach (double total in row.Totals)
            {
                table.Add(total);
            }

            table.EndRow();
        }

        table.Flush();
    }
}
