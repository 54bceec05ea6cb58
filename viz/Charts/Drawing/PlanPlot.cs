using ScottPlot;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// A plan as a plot: what the plotting library draws by itself, axes, grid and layout, is taken out, since the plan holds all, placed so
/// that no label lies over another. The library also draws a plot again until its axes hold still; the plan is drawn once.
/// </summary>
internal sealed class PlanPlot : IRenderAction
{
    private readonly Plan _plan;
    private bool _isDrawn;

    private PlanPlot(Plan plan) => _plan = plan;

    /// <summary>Draws a plan and nothing else.</summary>
    /// <param name="plan">What to draw.</param>
    /// <param name="canvas">Where to; it has room for a sheet of paper at this scale.</param>
    /// <param name="scale">Pixels for each unit.</param>
    public static void Draw(Plan plan, SKCanvas canvas, int scale)
    {
        using Plot plot = new() { ScaleFactor = scale };
        plot.RenderManager.RenderActions.Clear();
        plot.RenderManager.RenderActions.Add(new PlanPlot(plan));
        plot.Render(canvas, Paper.Width * scale, Paper.Height * scale);
    }

    public void Render(RenderPack rp)
    {
        if (!_isDrawn)
        {
            new Painter(rp.Canvas).Draw(_plan);
            _isDrawn = true;
        }
    }
}
