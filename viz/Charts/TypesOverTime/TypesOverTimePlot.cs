using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;
using ScottPlot;

namespace CoCreation.Sim.Charts;

/// <summary>Draws the figure, step by step.</summary>
internal static class TypesOverTimePlot
{
    private const int Width = 1200;
    private const int Height = 750;
    private const int Scale = 2;
    private const float AxisFont = 16;
    private const float MarkFont = 15;
    private const int MarkSpacing = 70;
    private static readonly PixelPadding Margins = new(left: 84, right: 290, bottom: 74, top: 112);
    private static readonly Bilingual NetworksAlive = new("networks alive", "lebende Netzwerke");

    public static byte[] Draw(TypesOverTime figure)
    {
        using Plot plot = new() { ScaleFactor = Scale };
        plot.Layout.Fixed(Margins);
        AddBands(plot, figure);
        SetTimeAxis(plot, figure);
        SetNetworkAxis(plot, figure);
        plot.Add.Plottable(new CaptionText(figure.Caption));
        plot.Add.Plottable(new EndLabels(figure));
        return plot.GetImage(Width * Scale, Height * Scale).GetImageBytes(ImageFormat.Png, 100);
    }

    private static void AddBands(Plot plot, TypesOverTime figure)
    {
        double[] weeks = [.. figure.Weeks.Select(week => (double)week)];
        foreach (Band band in figure.Bands)
        {
            ScottPlot.Plottables.FillY area = plot.Add.FillY(weeks, [.. band.Lower], [.. band.Upper]);
            area.FillColor = new Color(band.Look.Colour);
            area.LineColor = Colors.White;
            area.LineWidth = 0.5f;
            area.MarkerSize = 0;
        }
    }

    private static void SetTimeAxis(Plot plot, TypesOverTime figure)
    {
        int last = figure.Weeks[^1];
        IReadOnlyList<(int Week, string Label)> marks = TimeAxis.Marks(last);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. marks.Select(mark => (double)mark.Week)], [.. marks.Select(mark => mark.Label)]);
        plot.Axes.Bottom.Label.Text = TimeAxis.Unit(last).In(figure.Language);
        plot.Axes.SetLimitsX(figure.Weeks[0], last);
        SetText(plot.Axes.Bottom);
    }

    private static void SetNetworkAxis(Plot plot, TypesOverTime figure)
    {
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic
        {
            IntegerTicksOnly = true,
            MinimumTickSpacing = MarkSpacing,
        };
        plot.Axes.Left.Label.Text = NetworksAlive.In(figure.Language);
        plot.Axes.SetLimitsY(0, Math.Max(1, figure.Most * 1.04));
        SetText(plot.Axes.Left);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
    }

    private static void SetText(IAxis axis)
    {
        axis.Label.FontSize = AxisFont;
        axis.Label.Bold = false;
        axis.Label.FontName = FontInk.Family;
        axis.TickLabelStyle.FontSize = MarkFont;
        axis.TickLabelStyle.FontName = FontInk.Family;
        axis.MinorTickStyle.Length = 0;
    }
}
