using System.Globalization;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The numbers at risk below survival curves: how many networks are still alive and watched at each mark of the time axis.</summary>
internal static class RiskTable
{
    private const float HeadingDrop = 82;
    private const float FirstRowDrop = 107;
    private const float RowHeight = 23;
    private const float MarkAt = 46;

    private static readonly Letters Heading = new(15, Paper.Dark);
    private static readonly Letters Number = new(14);

    public static void Draw(Plan plan, Panel panel, IReadOnlyList<SurvivalCurve> curves, IReadOnlyList<AxisMark> weeks, string heading)
    {
        SKRect area = panel.Area;
        plan.Write(heading, new SKPoint(area.Left - MarkAt - 7, area.Bottom + HeadingDrop), Heading);
        for (int i = 0; i < curves.Count; i++)
        {
            float y = area.Bottom + FirstRowDrop + (i * RowHeight);
            plan.Mark(new SKPoint(area.Left - MarkAt, y), curves[i].Look);
            foreach (AxisMark week in weeks)
            {
                string count = curves[i].Estimate.AtRiskAt(week.At).ToString(CultureInfo.InvariantCulture);
                plan.Write(count, new SKPoint(panel.X(week.At), y), Number, LabelSide.Middle);
            }
        }
    }
}
