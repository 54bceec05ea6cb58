namespace CoCreation.Sim.Experiments;

/// <summary>The files of tables in a folder, in one format or both, with the data dictionary of them all.</summary>
internal sealed class TableFiles
{
    private readonly RunFolder _folder;
    private readonly IReadOnlyList<string> _endings;
    private readonly List<TableLayout> _layouts = [];
    private readonly TextWriter _dictionary;

    /// <exception cref="RunFolderException">The folder cannot be written, or others write there now.</exception>
    public TableFiles(RunFolder folder, TableFormat format)
    {
        (_folder, _endings) = (folder, TableSettings.EndingsOf(format));

        // The one file that every format writes is begun first: so two runs never meet in one folder.
        _dictionary = folder.Begin(DataDictionary.FileName);
    }

    /// <summary>Begins a table, and withdraws what an earlier run left of it in another format.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public Table<TRow> Begin<TRow>(TableLayout<TRow> layout)
    {
        _layouts.Add(layout);
        Withdraw(layout, TableSettings.EndingsOf(TableFormat.Both).Except(_endings));
        return new Table<TRow>(layout, [.. _endings.Select(ending => Writer(layout, ending))]);
    }

    /// <summary>A table that is written nowhere; what an earlier run left of it is withdrawn.</summary>
    public Table<TRow> Omit<TRow>(TableLayout<TRow> layout)
    {
        Withdraw(layout, TableSettings.EndingsOf(TableFormat.Both));
        return new Table<TRow>(layout);
    }

    /// <summary>Writes a whole table.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write<TRow>(TableLayout<TRow> layout, IEnumerable<TRow> rows)
    {
        Table<TRow> table = Begin(layout);
        table.AddAll(rows);
        table.Finish();
    }

    /// <summary>Writes the dictionary of all tables that were begun.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void WriteDictionary() => DataDictionary.Write(_dictionary, _layouts);

    private void Withdraw(TableLayout layout, IEnumerable<string> endings)
    {
        foreach (string ending in endings)
        {
            _folder.Withdraw(layout.FileIn(ending));
        }
    }

    private TableWriter Writer(TableLayout layout, string ending) => ending == CsvTable.Ending
        ? new CsvTable(_folder.Begin(layout.FileIn(ending)), layout.Infos.Select(column => column.Name))
        : new ParquetTable(_folder.BeginBytes(layout.FileIn(ending)), layout.Infos);
}
