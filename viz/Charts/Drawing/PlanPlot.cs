using ScottPlot;

namespace CoCreation.Sim.Charts;

/// <summary>
/// A plan as a plot: axes, grid and layout of the plotting library are off, since the plan holds them, placed so that no label lies
/// over another; the library gives the canvas, the scale and the file.
/// </summary>
internal sealed class PlanPlot : IPlottable
{
    private readonly Plan _plan;

    private PlanPlot(Plan plan) => _plan = plan;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>The plot with the plan and nothing else; whoever asks disposes of it.</summary>
    public static Plot Of(Plan plan)
    {
        Plot plot = new();
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.Add.Plottable(new PlanPlot(plan));
        return plot;
    }

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        new Painter(rp.Canvas).Draw(_plan);
    }
}
