using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A row of a table that was read back.</summary>
/// <param name="place">Where it stands, for problems.</param>
/// <param name="columns">The columns that were asked for.</param>
/// <param name="cells">Their cells: long, double, string or bool after the kind of the column; null where empty.</param>
internal sealed class StoredRow(string place, IReadOnlyList<ColumnInfo> columns, IReadOnlyList<object?> cells)
{
    /// <summary>Where it stands.</summary>
    public string Place => place;

    /// <summary>A cell of a column of this type; null if it is empty.</summary>
    /// <param name="index">Which of the columns that were asked for.</param>
    public T? Maybe<T>(int index) => (T?)cells[index];

    /// <summary>The same, but never empty.</summary>
    /// <exception cref="InputException">It is empty.</exception>
    public T Of<T>(int index)
        where T : notnull =>
        cells[index] is T cell ? cell : throw new InputException([new Problem(
            place, new($"the cell of {columns[index].Name} is empty", $"die Zelle von {columns[index].Name} ist leer"))]);
}
