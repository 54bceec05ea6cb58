using System.Diagnostics;
using System.Globalization;
using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads the columns wanted of a CSV file as <see cref="CsvTable"/> writes it; no cell holds a line break.</summary>
internal static class StoredCsv
{
    public static IEnumerable<StoredRow> Read(string file, IReadOnlyList<ColumnInfo> columns)
    {
        using IEnumerator<string> lines = Lines(file).GetEnumerator();
        List<string> header = lines.MoveNext() ? Split(lines.Current) : [];
        int[] places = [.. columns.Select(column => header.IndexOf(column.Name))];
        if (Array.IndexOf(places, -1) is >= 0 and var missing)
        {
            throw StoredTable.NoColumn(file, columns[missing].Name);
        }

        for (int line = 2; lines.MoveNext(); line++)
        {
            List<string> cells = Split(lines.Current);
            string place = string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");
            if (cells.Count != header.Count)
            {
                throw StoredTable.Refused(place, new(
                    $"{cells.Count} cells, but the header has {header.Count}", $"{cells.Count} Zellen, aber die Kopfzeile hat {header.Count}"));
            }

            object?[] values = new object?[columns.Count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = Value(cells[places[i]], columns[i], place);
            }

            yield return new StoredRow(place, columns, values);
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using StreamReader? text = Guarded(file, () => new StreamReader(file, Encoding.UTF8));
        while (Guarded(file, text!.ReadLine) is { } line)
        {
            yield return line;
        }
    }

    private static T? Guarded<T>(string file, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StoredTable.Unreadable(file, fault);
        }
    }

    private static object? Value(string cell, ColumnInfo column, string place)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        CultureInfo invariant = CultureInfo.InvariantCulture;
        return column.Kind switch
        {
            CellKind.Whole when long.TryParse(cell, NumberStyles.AllowLeadingSign, invariant, out long whole) => whole,
            CellKind.Amount when double.TryParse(cell, NumberStyles.Float, invariant, out double number) && double.IsFinite(number) => number,
            CellKind.YesNo when bool.TryParse(cell, out bool answer) => answer,
            CellKind.Text => cell,
            CellKind.Whole or CellKind.Amount or CellKind.YesNo => throw StoredTable.Refused(place, new(
                $"'{cell}' is no value of {column.Name}", $"'{cell}' ist kein Wert von {column.Name}")),
            _ => throw new UnreachableException($"no value of {column.Kind}"),
        };
    }

    private static List<string> Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return [.. line.Split(',')];
        }

        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
