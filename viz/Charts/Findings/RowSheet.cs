using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>A figure of rows: a name at the left of each, its values at the right, a scale below all.</summary>
/// <param name="plan">Where to.</param>
/// <param name="across">The scale.</param>
/// <param name="rows">How many rows; from 1 to <see cref="Most"/>.</param>
internal sealed class RowSheet(Plan plan, Scale across, int rows)
{
    /// <summary>The most rows whose texts can be read.</summary>
    public const int Most = 12;

    private const float NameGap = 16;
    private const float ValueGap = 16;
    private const float Edge = 20;
    private const float LineHeight = 18;
    private const float KeyAbove = 18;
    private const float ZeroWidth = 1.5f;
    private const float WhiskerCap = 5;

    private static readonly Pen Grid = new("#E4E4E4", 1);
    private static readonly Pen Between = new("#F0F0F0", 1);
    private static readonly Letters Name = new(15);
    private static readonly Letters Value = new(14);
    private static readonly Letters Second = new(13, Paper.Dark);

    /// <summary>Where data lie.</summary>
    public static SKRect Area { get; } = new(300, 134, 900, 650);

    /// <summary>The height of a row.</summary>
    public float Height => Area.Height / rows;

    /// <summary>The height of the middle of a row.</summary>
    public float Middle(int row) => Area.Top + ((row + 0.5f) * Height);

    public float X(double value) => Panel.X(value);

    private Panel Panel => new(Area, across, new Scale(0, 1));

    /// <summary>Draws the scale, lines through its marks and between rows, and a line at zero; to be drawn before the data.</summary>
    public void DrawScale(ChartTexts texts, string title)
    {
        IReadOnlyList<AxisMark> marks = FindingMarks.Across(across, Area.Width, texts);
        foreach (float x in marks.Select(mark => Panel.X(mark.At)))
        {
            plan.Line(Grid, new SKPoint(x, Area.Top), new SKPoint(x, Area.Bottom));
        }

        for (int row = 1; row < rows; row++)
        {
            float y = Area.Top + (row * Height);
            plan.Line(Between, new SKPoint(Edge, y), new SKPoint(Paper.Width - Edge, y));
        }

        AxisDrawing.DrawAcross(plan, Panel, marks, title);
        plan.Line(new Pen(Paper.Dark, ZeroWidth), new SKPoint(Panel.X(0), Area.Top - WhiskerCap), new SKPoint(Panel.X(0), Area.Bottom));
    }

    /// <summary>Draws an interval, with a short line at each end.</summary>
    public void DrawWhisker(Whisker whisker, float y, Pen pen)
    {
        if (!whisker.HasInterval)
        {
            return;
        }

        plan.Line(pen, new SKPoint(X(whisker.Low), y), new SKPoint(X(whisker.High), y));
        foreach (float x in new[] { X(whisker.Low), X(whisker.High) })
        {
            plan.Line(pen, new SKPoint(x, y - WhiskerCap), new SKPoint(x, y + WhiskerCap));
        }
    }

    /// <summary>Writes the name of a row at its left, on two lines if it is long.</summary>
    public void WriteName(int row, string name)
    {
        IReadOnlyList<string> lines = WrappedText.Lines(name, Name, Area.Left - NameGap - Edge, 2);
        WriteLines(lines, Middle(row), (line, y, _) => plan.Write(line, new SKPoint(Area.Left - NameGap, y), Name, LabelSide.Right));
    }

    /// <summary>Writes the values of a row at its right, one line or two.</summary>
    public void WriteValues(int row, params IReadOnlyList<string> values) => WriteLines(values, Middle(row), (line, y, i) =>
    {
        FittedText text = FittedText.Of(line, i == 0 ? Value : Second, Paper.Width - Area.Right - ValueGap - Edge);
        plan.Write(text.Text, new SKPoint(Area.Right + ValueGap, y), text.Letters);
    });

    /// <summary>Writes what marks mean above the rows, from the left; each can draw its mark before its text.</summary>
    public void WriteKey(params IReadOnlyList<(string Text, Action<SKPoint> Draw)> keys)
    {
        float x = Area.Left;
        float room = ((Paper.Width - Edge - Area.Left) / keys.Count) - (2 * NameGap);
        foreach ((string text, Action<SKPoint> draw) in keys)
        {
            FittedText fitted = FittedText.Of(text, Value, room);
            SKPoint at = new(x + (NameGap / 2), Area.Top - KeyAbove);
            draw(at);
            plan.Write(fitted.Text, new SKPoint(at.X + NameGap, at.Y), fitted.Letters);
            x += fitted.Letters.Width(fitted.Text) + (3 * NameGap);
        }
    }

    private static void WriteLines(IReadOnlyList<string> lines, float middle, Action<string, float, int> write)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            write(lines[i], middle + ((i - ((lines.Count - 1) / 2f)) * LineHeight), i);
        }
    }
}
