using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using Parquet;
using Parquet.Schema;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads the columns wanted of a Parquet file, a row group at a time.</summary>
internal static class StoredParquet
{
    // Far more than any program puts into a group unless it is told to.
    private const long MostRows = 1 << 24;

    // Ten times what the largest group takes on a slow machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static IEnumerable<StoredRow> Read(string file, IReadOnlyList<ColumnInfo> columns)
    {
        using FileStream stream = Guarded(file, () => File.OpenRead(file));
        ParquetReader reader = Guarded(file, () => ParquetReader.CreateAsync(stream).GetAwaiter().GetResult());
        DataField[] fields = Guarded(file, () => columns.Select(column => FieldOf(file, reader, column)).ToArray());
        int row = 1;
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            int group = i;
            object?[][] cells = Guarded(file, () => Cells(reader, group, fields, columns));
            for (int j = 0; j < cells.Length; j++, row++)
            {
                yield return new StoredRow(string.Create(CultureInfo.InvariantCulture, $"{file}:{row}"), columns, cells[j]);
            }
        }
    }

    private static DataField FieldOf(string file, ParquetReader reader, ColumnInfo column)
    {
        DataField field = reader.Schema.DataFields.FirstOrDefault(field => field.Name == column.Name)
            ?? throw StoredTable.NoColumn(file, column.Name);
        return field.ClrType == TypeOf(column.Kind) && !field.IsArray ? field : throw StoredTable.Refused(file, new(
            $"the column {column.Name} is of another type", $"die Spalte {column.Name} ist von anderem Typ"));
    }

    private static Type TypeOf(CellKind kind) => kind switch
    {
        CellKind.Whole => typeof(long),
        CellKind.Amount => typeof(double),
        CellKind.YesNo => typeof(bool),
        CellKind.Text => typeof(ReadOnlyMemory<char>),
        _ => throw new UnreachableException($"no type for {kind}"),
    };

    private static object?[][] Cells(ParquetReader reader, int index, DataField[] fields, IReadOnlyList<ColumnInfo> columns)
    {
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(index);
        object?[][] rows = group.RowCount is >= 0 and <= MostRows
            ? new object?[(int)group.RowCount][]
            : throw new InvalidDataException($"{group.RowCount} rows in a group");
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new object?[fields.Length];
        }

        for (int column = 0; column < fields.Length; column++)
        {
            Fill(rows, column, columns[column].Kind switch
            {
                CellKind.Whole => Numbers<long>(group, fields[column]),
                CellKind.Amount => Numbers<double>(group, fields[column]),
                CellKind.YesNo => Numbers<bool>(group, fields[column]),
                _ => Texts(group, fields[column]),
            });
        }

        return rows;
    }

    private static void Fill(object?[][] rows, int column, Array cells)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i][column] = cells.GetValue(i);
        }
    }

    private static T?[] Numbers<T>(ParquetRowGroupReader group, DataField field)
        where T : struct
    {
        T?[] cells = new T?[(int)group.RowCount];
        group.ReadAsync<T>(field, cells.AsMemory()).AsTask().GetAwaiter().GetResult();
        return cells;
    }

    private static string?[] Texts(ParquetRowGroupReader group, DataField field)
    {
        string?[] cells = new string?[(int)group.RowCount];
        group.ReadAsync(field, cells.AsMemory()).AsTask().GetAwaiter().GetResult();
        return cells;
    }

    // In a damaged file its reader can stumble anywhere, or go round in a circle; whatever it says, the file cannot be read.
    private static T Guarded<T>(string file, Func<T> read)
    {
        Task<T> reading = Task.Run(read);
        if (Task.WaitAny([reading], Patience) < 0)
        {
            throw StoredTable.Unreadable(file, new TimeoutException("reading it does not come to an end"));
        }

        try
        {
            return reading.GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is not (InputException or OutOfMemoryException))
        {
            throw StoredTable.Unreadable(file, fault);
        }
    }
}
