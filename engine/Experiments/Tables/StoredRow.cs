using System.Globalization;
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

    /// <summary>A cell that names a value of an enumeration.</summary>
    /// <exception cref="InputException">It names none.</exception>
    public T NameOf<T>(int index)
        where T : struct, Enum
    {
        string name = Of<string>(index);
        int found = Array.IndexOf(Names<T>.InOrder, name);
        return found >= 0 ? Enum.GetValues<T>()[found] : throw StoredTable.Refused(Place, new Bilingual(
            $"'{name}' is none of {string.Join(", ", Names<T>.InOrder)}", $"'{name}' ist keines von {string.Join(", ", Names<T>.InOrder)}")
            .OrRather(Nearest.Name(name, Names<T>.InOrder)));
    }

    /// <summary>A cell that names a network by its founder and the week of its founding.</summary>
    /// <exception cref="InputException">It names none.</exception>
    public ResidentId NetworkOf(int index)
    {
        string text = Of<string>(index);
        string[] parts = text.Split('@');
        return parts.Length == 2
            && uint.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out uint founder) && founder <= int.MaxValue
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int founded) && founded < int.MaxValue
            ? ResidentId.OfNetwork(founder, founded)
            : throw StoredTable.Refused(Place, new($"'{text}' is no network", $"'{text}' ist kein Netzwerk"));
    }
}
