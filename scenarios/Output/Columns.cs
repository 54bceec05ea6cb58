using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A plain table: a heading, rows, three blanks between columns. Cells are text, never markup.</summary>
internal sealed class Columns
{
    private readonly Grid _grid = new();
    private readonly GridColumn[] _columns;

    public Columns(params ReadOnlySpan<string> headings)
    {
        _columns = new GridColumn[headings.Length];
        for (int i = 0; i < headings.Length; i++)
        {
            _columns[i] = new GridColumn().PadLeft(i == 0 ? 0 : 3).PadRight(0);
            _grid.AddColumn(_columns[i]);
        }

        Add(headings);
    }

    /// <summary>Columns of numbers end at the same place.</summary>
    public void AlignRight(params ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            _columns[column].RightAligned().NoWrap();
        }
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
