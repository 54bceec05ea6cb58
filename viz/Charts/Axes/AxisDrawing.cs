using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws the axes of a panel.</summary>
internal static class AxisDrawing
{
    private const float MarkLength = 5;
    private const float LabelDrop = 18;
    private const float LineHeight = 18;
    private const float TitleDrop = 46;
    private const float LabelGap = 9;
    private const float TitleGap = 20;
    private const float LeastEdge = 17;

    private static readonly Pen Axis = new(Paper.Dark, 1);
    private static readonly Pen Grid = new("#E4E4E4", 1);

    /// <summary>The letters of marks.</summary>
    public static Letters MarkLetters { get; } = new(15, "#333333");

    /// <summary>The letters of what an axis shows.</summary>
    public static Letters TitleLetters { get; } = new(16);

    /// <summary>The axis below a panel.</summary>
    public static void DrawAcross(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks, string title)
    {
        DrawAcross(plan, panel, marks);
        WriteAcross(plan, panel.Area, title, TitleDrop);
    }

    /// <summary>The same with names of several lines for marks, and the title below them.</summary>
    public static void DrawAcross(Plan plan, Panel panel, IReadOnlyList<(double At, IReadOnlyList<string> Lines)> names, string title)
    {
        DrawAcross(plan, panel, [.. names.Select(name => new AxisMark(name.At, name.Lines[0]))]);
        int most = names.Max(name => name.Lines.Count);
        foreach ((double at, IReadOnlyList<string> lines) in names)
        {
            for (int i = 1; i < lines.Count; i++)
            {
                plan.Write(lines[i], new SKPoint(panel.X(at), panel.Area.Bottom + LabelDrop + (i * LineHeight)), MarkLetters, LabelSide.Middle);
            }
        }

        WriteAcross(plan, panel.Area, title, TitleDrop + ((most - 1) * LineHeight));
    }

    private static void WriteAcross(Plan plan, SKRect area, string title, float drop)
    {
        FittedText fitted = FittedText.Of(title, TitleLetters, area.Width);
        plan.Write(fitted.Text, new SKPoint(area.MidX, area.Bottom + drop), fitted.Letters, LabelSide.Middle);
    }

    private static void DrawAcross(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks)
    {
        SKRect area = panel.Area;
        plan.Line(Axis, new SKPoint(area.Left, area.Bottom), new SKPoint(area.Right, area.Bottom));
        foreach (AxisMark mark in marks)
        {
            float x = panel.X(mark.At);
            plan.Line(Axis, new SKPoint(x, area.Bottom), new SKPoint(x, area.Bottom + MarkLength));
            plan.Write(mark.Label, new SKPoint(x, area.Bottom + LabelDrop), MarkLetters, LabelSide.Middle);
        }
    }

    /// <summary>The axis at the left of a panel, with lines through it; to be drawn before the data.</summary>
    public static void DrawUp(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks, string title)
    {
        DrawUp(plan, panel, marks);
        WriteUp(plan, panel.Area, marks, title);
    }

    /// <summary>The same without a title, for one of several panels that share it.</summary>
    public static void DrawUp(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks)
    {
        SKRect area = panel.Area;
        foreach (AxisMark mark in marks)
        {
            float y = panel.Y(mark.At);
            plan.Line(Grid, new SKPoint(area.Left, y), new SKPoint(area.Right, y));
            plan.Line(Axis, new SKPoint(area.Left - MarkLength, y), new SKPoint(area.Left, y));
            if (mark.Label.Length > 0)
            {
                plan.Write(mark.Label, new SKPoint(area.Left - LabelGap, y), MarkLetters, LabelSide.Right);
            }
        }

        plan.Line(Axis, new SKPoint(area.Left, area.Top), new SKPoint(area.Left, area.Bottom));
    }

    /// <summary>The title alone, in the middle of an area.</summary>
    public static void WriteUp(Plan plan, SKRect area, IReadOnlyList<AxisMark> marks, string title)
    {
        FittedText fitted = FittedText.Of(title, TitleLetters, area.Height);
        plan.WriteUpright(fitted.Text, new SKPoint(area.Left - LeftOf(marks) + LeastEdge, area.MidY), fitted.Letters);
    }

    /// <summary>How much room an axis at the left needs, from its panel to the edge of the paper.</summary>
    public static float LeftOf(IReadOnlyList<AxisMark> marks) =>
        LabelGap + marks.Select(mark => MarkLetters.Width(mark.Label)).DefaultIfEmpty(0).Max() + TitleGap + LeastEdge;
}
