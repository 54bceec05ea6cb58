using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws the axes of a panel.</summary>
internal static class AxisDrawing
{
    private const float MarkLength = 5;
    private const float LabelDrop = 18;
    private const float TitleDrop = 46;
    private const float LabelGap = 9;
    private const float TitleGap = 20;

    private static readonly Pen Axis = new(Paper.Dark, 1);
    private static readonly Pen Grid = new("#E4E4E4", 1);

    /// <summary>The letters of marks.</summary>
    public static Letters MarkLetters { get; } = new(15, "#333333");

    /// <summary>The letters of what an axis shows.</summary>
    public static Letters TitleLetters { get; } = new(16);

    /// <summary>The axis below a panel.</summary>
    public static void DrawAcross(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks, string title)
    {
        SKRect area = panel.Area;
        plan.Line(Axis, new SKPoint(area.Left, area.Bottom), new SKPoint(area.Right, area.Bottom));
        foreach (AxisMark mark in marks)
        {
            float x = panel.X(mark.At);
            plan.Line(Axis, new SKPoint(x, area.Bottom), new SKPoint(x, area.Bottom + MarkLength));
            plan.Write(mark.Label, new SKPoint(x, area.Bottom + LabelDrop), MarkLetters, LabelSide.Middle);
        }

        plan.Write(title, new SKPoint(area.MidX, area.Bottom + TitleDrop), TitleLetters.Fitting(title, area.Width), LabelSide.Middle);
    }

    /// <summary>The axis at the left of a panel, with lines through it; to be drawn before the data.</summary>
    public static void DrawUp(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks, string title)
    {
        SKRect area = panel.Area;
        foreach (AxisMark mark in marks)
        {
            float y = panel.Y(mark.At);
            plan.Line(Grid, new SKPoint(area.Left, y), new SKPoint(area.Right, y));
            plan.Line(Axis, new SKPoint(area.Left - MarkLength, y), new SKPoint(area.Left, y));
            plan.Write(mark.Label, new SKPoint(area.Left - LabelGap, y), MarkLetters, LabelSide.Right);
        }

        plan.Line(Axis, new SKPoint(area.Left, area.Top), new SKPoint(area.Left, area.Bottom));
        float widest = marks.Max(mark => MarkLetters.Width(mark.Label));
        plan.WriteUpright(title, new SKPoint(area.Left - LabelGap - widest - TitleGap, area.MidY), TitleLetters.Fitting(title, area.Height));
    }
}
