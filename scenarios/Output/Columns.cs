using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>A plain table: rows, three blanks between columns. Cells are text, never markup. Where a terminal is too narrow, headings are broken first, then blanks are saved.</summary>
internal sealed class Columns
{
    private const int Gap = 3;
    private const int NarrowGap = 1;

    private readonly int _indent;
    private readonly bool _hasHeadings;
    private readonly bool[] _isRight;
    private readonly bool[] _mayBreak;
    private readonly List<string[]> _rows = [];

    private Columns(int count, int indent, bool hasHeadings)
    {
        (_indent, _hasHeadings) = (indent, hasHeadings);
        (_isRight, _mayBreak) = (new bool[count], new bool[count]);
        _mayBreak[^1] = true;
    }

    /// <summary>A table without headings; only its last column may break lines.</summary>
    public static Columns Of(int count, int indent) => new(count, indent, hasHeadings: false);

    /// <summary>A table with headings.</summary>
    public static Columns With(params ReadOnlySpan<string> headings)
    {
        Columns table = new(headings.Length, 0, hasHeadings: true);
        table.Add(headings);
        return table;
    }

    /// <summary>Columns of numbers end at the same place.</summary>
    public Columns AlignRight(params ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            _isRight[column] = true;
        }

        return this;
    }

    /// <summary>A column of sentences that may break lines.</summary>
    public Columns Wrap(int column)
    {
        _mayBreak[column] = true;
        return this;
    }

    public void Add(params ReadOnlySpan<string> cells) => _rows.Add(cells.ToArray());

    public void WriteTo(IAnsiConsole console)
    {
        bool isNarrow = _hasHeadings && WidthOf(_rows) > console.Profile.Width;
        List<string[]> rows = isNarrow ? [[.. _rows[0].Select((heading, i) => Broken(heading, BodyWidth(i)))], .. _rows[1..]] : _rows;
        console.Write(GridOf(rows, isNarrow && WidthOf(rows) > console.Profile.Width));
    }

    /// <summary>The table; where it is still too wide, numbers stay whole and what stands before them breaks.</summary>
    private Grid GridOf(List<string[]> rows, bool isTight)
    {
        Grid grid = new();
        for (int i = 0; i < _isRight.Length; i++)
        {
            GridColumn column = new GridColumn().PadLeft(i == 0 ? _indent : isTight ? NarrowGap : Gap).PadRight(0);
            column.NoWrap = isTight ? _isRight[i] : !_mayBreak[i];
            grid.AddColumn(_isRight[i] ? column.RightAligned() : column);
        }

        rows.ForEach(row => grid.AddRow([.. row.Select(cell => new Text(cell))]));
        return grid;
    }

    /// <summary>How wide the table has to be: what may break needs room for its longest word.</summary>
    private int WidthOf(List<string[]> rows) => _indent + (Gap * (_isRight.Length - 1))
        + _isRight.Select((_, i) => rows.Max(row => (_mayBreak[i] ? row[i].Split(' ', '\n') : row[i].Split('\n')).Max(part => part.Length))).Sum();

    private int BodyWidth(int column) => _rows.Skip(1).Select(row => row[column].Length).DefaultIfEmpty(0).Max();

    /// <summary>A heading with a line for each word that does not fit beside the one before.</summary>
    private static string Broken(string heading, int width) => heading.Replace("/", "/ ", StringComparison.Ordinal).Split(' ').Aggregate((lines, word) =>
        lines.Length - (lines.LastIndexOf('\n') + 1) + 1 + word.Length > width ? $"{lines}\n{word}"
        : lines.EndsWith('/') ? lines + word : $"{lines} {word}");
}
