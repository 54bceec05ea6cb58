using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads a table of a run back, from CSV or else from Parquet, row by row.</summary>
internal static class StoredTable
{
    /// <summary>The rows in their order.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="layout">Which table.</param>
    /// <param name="names">The columns wanted, in the order in which rows shall give them.</param>
    /// <exception cref="InputException">The table is missing, cannot be read, or is no such table.</exception>
    public static IEnumerable<StoredRow> Read(string folder, TableLayout layout, params IReadOnlyList<string> names)
    {
        ColumnInfo[] columns = [.. names.Select(name => layout.Infos.Single(column => column.Name == name))];
        string csv = Path.Combine(folder, layout.FileIn(CsvTable.Ending));
        string parquet = Path.Combine(folder, layout.FileIn(ParquetTable.Ending));
        return File.Exists(csv) ? StoredCsv.Read(csv, columns)
            : File.Exists(parquet) ? StoredParquet.Read(parquet, columns)
            : throw Refused(folder, new(
                $"the table {layout.Name} is missing, as CSV and as Parquet", $"die Tabelle {layout.Name} fehlt, als CSV und als Parquet"));
    }

    public static InputException Refused(string place, Bilingual message) => new([new Problem(place, message)]);

    public static InputException NoColumn(string file, string name) =>
        Refused(file, new($"the column {name} is missing", $"die Spalte {name} fehlt"));

    public static InputException Unreadable(string file, Exception fault) =>
        Refused(file, new($"cannot be read: {fault.Message}", $"lässt sich nicht lesen: {fault.Message}"));
}
