using System.Globalization;
using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "transitions": what networks are at several ages, as bars, and how many go from one to another, as ribbons between
/// them (an alluvial figure).
/// </summary>
internal static class TransitionsFigure
{
    private const int LeastAges = 2;
    private const int LeastNetworks = 5;
    private const float BarWidth = 38;
    private const float RibbonOpacity = 0.5f;
    private const float UnseenOpacity = 0.2f;
    private const float LeastBarForNumber = 13;
    private const float AgeDrop = 20;
    private const float TitleDrop = 48;

    private static readonly SKRect Area = new(286, 116, 914, 672);
    private static readonly Letters Number = new(14);

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.Transitions);
        Transitions changes = Transitions.Of(subject.Run.Networks, Transitions.DefaultAges);
        if (changes.Ages.Count < LeastAges || changes.Paths.Count < LeastNetworks)
        {
            return Caption.Without(note, texts.TooFewToChange);
        }

        Plan plan = Caption.PlanOf(note);
        AlluvialColumn[] columns = ColumnsOf(changes);
        for (int i = 0; i + 1 < columns.Length; i++)
        {
            DrawRibbons(plan, columns[i], columns[i + 1], changes.Flows(i));
        }

        for (int i = 0; i < columns.Length; i++)
        {
            DrawBars(plan, columns[i], isInner: i > 0 && i + 1 < columns.Length);
            string age = TimeAxis.YearsAndWeeks(changes.Ages[i]);
            plan.Write(age, new SKPoint(columns[i].X + (BarWidth / 2), Area.Bottom + AgeDrop), AxisDrawing.MarkLetters, LabelSide.Middle);
        }

        plan.Write(texts.AgeOfNetworks, new SKPoint(Area.MidX, Area.Bottom + TitleDrop), AxisDrawing.TitleLetters, LabelSide.Middle);
        EdgeLabels.DrawLeft(plan, Area, LabelsOf(columns[0], texts));
        EdgeLabels.DrawRight(plan, Area, LabelsOf(columns[^1], texts));
        return plan;
    }

    private static AlluvialColumn[] ColumnsOf(Transitions changes)
    {
        float unit = AlluvialColumn.UnitFor(changes.Paths.Count, Area.Height);
        float distance = (Area.Width - BarWidth) / (changes.Ages.Count - 1);
        return [.. changes.Ages.Select((_, i) => AlluvialColumn.Of(Area.Left + (i * distance), changes.Counts(i), Area.Bottom, unit))];
    }

    /// <summary>From every bar, ribbons in the order of the bars that they go to, and the other way round.</summary>
    private static void DrawRibbons(Plan plan, AlluvialColumn from, AlluvialColumn to, int[,] flows)
    {
        Dictionary<Fate, float> arrived = to.Bars.ToDictionary(bar => bar.Fate, bar => bar.Bottom);
        foreach (AlluvialBar source in from.Bars)
        {
            float unit = source.Height / source.Count;
            float left = source.Bottom;
            foreach (AlluvialBar target in to.Bars)
            {
                float height = flows[(int)source.Fate, (int)target.Fate] * unit;
                if (height > 0)
                {
                    left -= height;
                    arrived[target.Fate] -= height;
                    SKPoint begin = new(from.X + BarWidth, left);
                    SKPoint end = new(to.X, arrived[target.Fate]);
                    float opacity = source.Fate == Fate.Unseen ? UnseenOpacity / 2 : RibbonOpacity;
                    plan.Area(FateLook.Of(source.Fate).Colour, opacity, Ribbon.Between(begin, end, height));
                }
            }
        }
    }

    private static void DrawBars(Plan plan, AlluvialColumn column, bool isInner)
    {
        foreach (AlluvialBar bar in column.Bars)
        {
            (float left, float right) = (column.X, column.X + BarWidth);
            SKPoint[] corners = [new(left, bar.Top), new(right, bar.Top), new(right, bar.Bottom), new(left, bar.Bottom)];
            plan.Area(FateLook.Of(bar.Fate).Colour, bar.Fate == Fate.Unseen ? UnseenOpacity : 1, corners);
            if (isInner && bar.Height >= LeastBarForNumber)
            {
                string count = bar.Count.ToString(CultureInfo.InvariantCulture);
                plan.Write(count, new SKPoint(column.X + (BarWidth / 2), bar.Middle), Number, LabelSide.Middle);
            }
        }
    }

    private static EdgeLabel[] LabelsOf(AlluvialColumn column, ChartTexts texts) =>
        [.. column.Bars.Select(bar => new EdgeLabel(bar.Middle, FateLook.Of(bar.Fate), FateLook.Text(bar.Fate, bar.Count, texts)))];
}
