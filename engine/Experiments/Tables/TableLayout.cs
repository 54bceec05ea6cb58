namespace CoCreation.Sim.Experiments;

/// <summary>What a table is called and what its columns are.</summary>
/// <param name="name">The name of its files without the ending.</param>
internal abstract class TableLayout(string name)
{
    public string Name { get; } = name;

    /// <summary>The columns, in order.</summary>
    public abstract IReadOnlyList<ColumnInfo> Infos { get; }

    /// <summary>The name of its file.</summary>
    public string FileIn(string ending) => Name + ending;
}

/// <summary>A layout with the way from rows to cells.</summary>
/// <param name="name">The name of its files without the ending.</param>
/// <param name="columns">The columns, in order.</param>
internal sealed class TableLayout<TRow>(string name, IReadOnlyList<Column<TRow>> columns) : TableLayout(name)
{
    public IReadOnlyList<Column<TRow>> Columns { get; } = columns;

    public override IReadOnlyList<ColumnInfo> Infos { get; } = [.. columns.Select(column => column.Info)];
}
