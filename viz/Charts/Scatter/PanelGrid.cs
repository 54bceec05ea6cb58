using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Small panels in rows, up to three in a row.</summary>
/// <param name="count">How many; from 1 to 6.</param>
/// <param name="left">Where the first of each row begins.</param>
internal sealed class PanelGrid(int count, float left = 100)
{
    private const float LeastLeft = 90;
    private const float Right = 1170;
    private const float Top = 138;
    private const float Bottom = 658;
    private const float GapAcross = 34;
    private const float GapDown = 82;

    /// <summary>From the first panel to the last.</summary>
    public SKRect Whole => new(left, Top, Right, Bottom);

    /// <summary>The height of each panel.</summary>
    public float PanelHeight => (Bottom - Top - ((Rows - 1) * GapDown)) / Rows;

    private int Columns => count <= 3 ? count : count == 4 ? 2 : 3;

    private int Rows => count <= 3 ? 1 : 2;

    /// <summary>The same with so much room for an axis at the left.</summary>
    public PanelGrid Beside(float room) => new(count, Math.Max(LeastLeft, room));

    /// <summary>Whether a panel is the first of its row.</summary>
    public bool IsFirstOfRow(int panel) => panel % Columns == 0;

    /// <summary>Where a panel lies.</summary>
    public SKRect Area(int panel)
    {
        float width = (Right - left - ((Columns - 1) * GapAcross)) / Columns;
        (int row, int column) = (panel / Columns, panel % Columns);
        return SKRect.Create(left + (column * (width + GapAcross)), Top + (row * (PanelHeight + GapDown)), width, PanelHeight);
    }
}
