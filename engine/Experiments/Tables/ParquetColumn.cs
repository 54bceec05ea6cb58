using System.Diagnostics;
using Parquet;
using Parquet.Schema;

namespace CoCreation.Sim.Experiments;

/// <summary>The cells of one column that wait for their row group.</summary>
internal abstract class ParquetColumn(DataField field)
{
    /// <summary>The column as Parquet knows it.</summary>
    public DataField Field { get; } = field;

    /// <summary>Writes and forgets the cells.</summary>
    public abstract Task WriteTo(ParquetRowGroupWriter group);

    public static ParquetColumn Of(ColumnInfo info) => info.Kind switch
    {
        CellKind.Whole => new ParquetColumn<long?>(new DataField<long?>(info.Name), Numbers),
        CellKind.Amount => new ParquetColumn<double?>(new DataField<double?>(info.Name), Numbers),
        CellKind.YesNo => new ParquetColumn<bool?>(new DataField<bool?>(info.Name), Numbers),
        CellKind.Text => new ParquetColumn<string>(new DataField<string>(info.Name), Texts),
        _ => throw new UnreachableException($"no column of {info.Kind}"),
    };

    private static Task Numbers<T>(ParquetRowGroupWriter group, DataField field, ArraySegment<T?> cells)
        where T : struct => group.WriteAsync<T>(field, cells.AsMemory());

    private static Task Texts(ParquetRowGroupWriter group, DataField field, ArraySegment<string?> cells) => group.WriteAsync(field, cells!);
}

/// <summary>A column of one type of cells.</summary>
internal sealed class ParquetColumn<T>(DataField field, Func<ParquetRowGroupWriter, DataField, ArraySegment<T?>, Task> write) : ParquetColumn(field)
{
    private readonly T?[] _cells = new T?[ParquetTable.GroupRows];
    private int _count;

    public void Add(T? cell) => _cells[_count++] = cell;

    public override Task WriteTo(ParquetRowGroupWriter group)
    {
        ArraySegment<T?> cells = new(_cells, 0, _count);
        _count = 0;
        return write(group, Field, cells);
    }
}
