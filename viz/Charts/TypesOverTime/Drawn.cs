using ScottPlot;

namespace CoCreation.Sim.Charts;

/// <summary>Something drawn beside the data, in pixels; it claims no room on the axes.</summary>
internal abstract class Drawn : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        Draw(rp);
    }

    protected abstract void Draw(RenderPack pack);
}
