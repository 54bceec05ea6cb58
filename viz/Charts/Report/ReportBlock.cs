namespace CoCreation.Sim.Charts;

/// <summary>A piece of a section of a report.</summary>
public abstract record ReportBlock
{
    private ReportBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Text">What it says.</param>
    public sealed record Paragraph(string Text) : ReportBlock;

    /// <summary>A list of points.</summary>
    /// <param name="Points">What they say, in order.</param>
    public sealed record Bullets(IReadOnlyList<string> Points) : ReportBlock;

    /// <summary>A table; the first cell of each row is its heading.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">The columns; at least one.</param>
    /// <param name="Rows">The rows, each with a cell for every column; a cell too few is empty, one too many is left out.</param>
    public sealed record Table(string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows) : ReportBlock;

    /// <summary>A figure.</summary>
    /// <param name="Svg">The bytes of an SVG file, such as figures here draw; its title and description are read out to those who cannot see it.</param>
    /// <param name="Caption">What stands below it.</param>
    public sealed record Figure(IReadOnlyList<byte> Svg, string Caption) : ReportBlock;

    /// <summary>What the report does not show, set apart.</summary>
    /// <param name="Points">What it leaves open, in order.</param>
    public sealed record Limits(IReadOnlyList<string> Points) : ReportBlock;

    /// <summary>How to repeat it.</summary>
    /// <param name="Text">What to do, and what will come of it.</param>
    /// <param name="Command">The command; ends of lines are kept.</param>
    public sealed record Repeat(string Text, string Command) : ReportBlock;
}
