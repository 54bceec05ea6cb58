namespace CoCreation.Sim.Experiments;

/// <summary>A table that is being written, in one format or several at once.</summary>
/// <param name="layout">Its columns.</param>
/// <param name="writers">Where to.</param>
internal sealed class Table<TRow>(TableLayout<TRow> layout, params IReadOnlyList<TableWriter> writers)
{
    private readonly TableWriter[] _writers = [.. writers];
    private readonly Column<TRow>[] _columns = [.. layout.Columns];

    /// <summary>Adds a row.</summary>
    public void Add(TRow row)
    {
        foreach (TableWriter writer in _writers)
        {
            foreach (Column<TRow> column in _columns)
            {
                column.Write(row, writer);
            }

            writer.EndRow();
        }
    }

    /// <summary>Adds rows, which are not even looked at where none is written.</summary>
    public void AddAll(IEnumerable<TRow> rows)
    {
        if (_writers.Length == 0)
        {
            return;
        }

        foreach (TRow row in rows)
        {
            Add(row);
        }
    }

    /// <summary>Writes what is still held back.</summary>
    public void Finish()
    {
        foreach (TableWriter writer in _writers)
        {
            writer.Finish();
        }
    }
}
