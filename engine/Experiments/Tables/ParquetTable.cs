using Parquet;
using Parquet.Schema;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Writes an Apache Parquet file: rows are held back until a row group is full, so that a table of any length takes the same memory.
/// The same rows give the same bytes.
/// </summary>
internal sealed class ParquetTable : TableWriter
{
    /// <summary>How the names of such files end.</summary>
    public const string Ending = ".parquet";

    /// <summary>Rows of a row group; the last one may have fewer.</summary>
    public const int GroupRows = 1 << 14;

    private readonly ParquetWriter _file;
    private readonly ParquetColumn[] _columns;
    private int _next;
    private int _rows;

    /// <param name="stream">Where to; stays open.</param>
    /// <param name="columns">What the columns are.</param>
    public ParquetTable(Stream stream, IReadOnlyList<ColumnInfo> columns)
    {
        _columns = [.. columns.Select(ParquetColumn.Of)];
        ParquetSchema schema = new([.. _columns.Select(column => column.Field)]);
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Snappy };
        _file = ParquetWriter.CreateAsync(schema, new InstantStream(stream), options).GetAwaiter().GetResult();
    }

    public override void Add(string? cell) => Next<string>().Add(cell);

    public override void Add(double? number) => Next<double?>().Add(number);

    public override void Add(long? number) => Next<long?>().Add(number);

    public override void Add(bool? answer) => Next<bool?>().Add(answer);

    public override void EndRow()
    {
        _next = 0;
        if (++_rows == GroupRows)
        {
            WriteGroup();
        }
    }

    public override void Finish()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        _file.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private ParquetColumn<T> Next<T>() => (ParquetColumn<T>)_columns[_next++];

    private void WriteGroup()
    {
        using (ParquetRowGroupWriter group = _file.CreateRowGroup())
        {
            foreach (ParquetColumn column in _columns)
            {
                column.WriteTo(group).GetAwaiter().GetResult();
            }
        }

        _rows = 0;
    }
}
