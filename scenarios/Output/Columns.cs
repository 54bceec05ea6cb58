using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A plain table: rows, three blanks between columns. Cells are text, never markup.</summary>
internal sealed class Columns
{
    private const int Gap = 3;

    private readonly Grid _grid = new();
    private readonly List<GridColumn> _columns = [];

    private Columns(int count, int indent)
    {
        for (int i = 0; i < count; i++)
        {
            GridColumn column = new GridColumn().PadLeft(i == 0 ? indent : Gap).PadRight(0);
            _columns.Add(i < count - 1 ? column.NoWrap() : column);
            _grid.AddColumn(column);
        }
    }

    /// <summary>A table without headings; only its last column may break lines.</summary>
    public static Columns Of(int count, int indent) => new(count, indent);

    /// <summary>A table with headings.</summary>
    public static Columns With(params ReadOnlySpan<string> headings)
    {
        Columns table = new(headings.Length, 0);
        table.Add(headings);
        return table;
    }

    /// <summary>Columns of numbers end at the same place.</summary>
    public Columns AlignRight(params ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            _columns[column].RightAligned();
        }

        return this;
    }

    /// <summary>A column of sentences that may break lines.</summary>
    public Columns Wrap(int column)
    {
        _columns[column].NoWrap = false;
        return this;
    }

    public void Add(params ReadOnlySpan<string> cells)
    {
        Text[] texts = new Text[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            texts[i] = new Text(cells[i]);
        }

        _grid.AddRow(texts);
    }

    public void WriteTo(IAnsiConsole console) => console.Write(_grid);
}
