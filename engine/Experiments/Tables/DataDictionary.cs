using System.Diagnostics;
using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.DictionaryEntry>;

namespace CoCreation.Sim.Experiments;

/// <summary>A column and the table that it stands in.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
internal readonly record struct DictionaryEntry(TableLayout Table, ColumnInfo Column);

/// <summary>data-dictionary.csv: a row for every column of every table, in both languages.</summary>
internal static class DataDictionary
{
    public const string FileName = "data-dictionary.csv";

    private static readonly TableLayout<DictionaryEntry> Layout = new(
        "data-dictionary",
        [
            Text("table", "", new("The table.", "Die Tabelle."), entry => entry.Table.Name),
            Text("column", "", new("The column.", "Die Spalte."), entry => entry.Column.Name),
            Text("type", "", new("What its cells hold.", "Was ihre Zellen enthalten."), entry => KindOf(entry.Column.Kind)),
            Text("unit", "", new("The unit; 1 for numbers without one.", "Die Einheit; 1 für Zahlen ohne Einheit."), entry => entry.Column.Unit),
            Text("allowed", "", new("The values allowed.", "Die erlaubten Werte."), entry => entry.Column.Allowed),
            Text("meaning_en", "", new("The meaning in English.", "Die Bedeutung auf Englisch."), entry => entry.Column.Meaning.English),
            Text("meaning_de", "", new("The meaning in German.", "Die Bedeutung auf Deutsch."), entry => entry.Column.Meaning.German),
        ]);

    /// <summary>Writes the dictionary of these tables.</summary>
    public static void Write(TextWriter text, IEnumerable<TableLayout> tables)
    {
        Table<DictionaryEntry> table = new(Layout, new CsvTable(text, Layout.Infos.Select(column => column.Name)));
        foreach (DictionaryEntry entry in tables.SelectMany(one => one.Infos, (one, column) => new DictionaryEntry(one, column)))
        {
            table.Add(entry);
        }

        table.Finish();
    }

    private static string KindOf(CellKind kind) => kind switch
    {
        CellKind.Whole => "integer",
        CellKind.Amount => "number",
        CellKind.Text => "text",
        CellKind.YesNo => "boolean",
        _ => throw new UnreachableException($"no word for {kind}"),
    };
}
