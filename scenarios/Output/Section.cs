using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A heading with rows below it, in descriptions; nothing where there are no rows.</summary>
internal static class Section
{
    /// <param name="console">Where to.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="rows">The rows, with as many cells each; the last may break lines.</param>
    /// <param name="wrapped">One more column that may break lines; null (default) for none.</param>
    public static void Write(IAnsiConsole console, string heading, IReadOnlyList<string[]> rows, int? wrapped = null)
    {
        if (rows.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(heading);
        Columns table = Columns.Of(rows[0].Length, indent: 2);
        if (wrapped < rows[0].Length)
        {
            table.Wrap(wrapped.Value);
        }

        foreach (string[] row in rows)
        {
            table.Add(row);
        }

        table.WriteTo(console);
    }
}
