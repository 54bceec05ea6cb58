using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "talk and output": a mark for every network, with the medians of each type in the margins.</summary>
internal static class TalkAndOutputFigure
{
    private const string StripColour = "#F3F3F3";
    private const float MarkSize = 0.62f;
    private const float MarkOpacity = 0.6f;
    private const float MedianAbove = 16;
    private const float MedianTick = 7;
    private const float LabelGap = 9;
    private const float LabelDrop = 18;

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        ChartTexts texts = subject.Texts;
        FigureNote note = subject.Note(texts.TalkAndOutput);
        IReadOnlyList<IReadOnlyList<TalkAndOutput>> types = NetworkOutcomes.TalkAndOutputs(subject.Run.Networks).All;
        if (types.All(type => type.Count == 0))
        {
            return Caption.Without(note, texts.TooFewToCompare);
        }

        Plan plan = Caption.PlanOf(note);
        TalkPanel panel = TalkPanel.For(types);
        DrawAxes(plan, panel, texts);
        DrawNetworks(plan, panel, types);
        DrawMedians(plan, panel, types, texts);
        return plan;
    }

    private static void DrawAxes(Plan plan, TalkPanel panel, ChartTexts texts)
    {
        foreach (SKRect strip in new[] { TalkPanel.Silent, TalkPanel.Empty })
        {
            plan.Area(StripColour, 1, [new(strip.Left, strip.Top), new(strip.Right, strip.Top), new(strip.Right, strip.Bottom), new(strip.Left, strip.Bottom)]);
        }

        AxisDrawing.DrawUp(plan, panel.Up, AxisMarks.Powers(panel.Output, texts.Power), texts.OutputPerMemberWeek);
        AxisDrawing.DrawAcross(plan, panel.Across, AxisMarks.Powers(panel.Talk, texts.Power), texts.TalkPerMemberWeek);
        plan.Write("0", new SKPoint(TalkPanel.Silent.MidX, TalkPanel.Area.Bottom + LabelDrop), AxisDrawing.MarkLetters, LabelSide.Middle);
        plan.Write("0", new SKPoint(TalkPanel.Area.Left - LabelGap, TalkPanel.Empty.MidY), AxisDrawing.MarkLetters, LabelSide.Right);
    }

    /// <summary>Networks without a type lie below, co-creation communities above.</summary>
    private static void DrawNetworks(Plan plan, TalkPanel panel, IReadOnlyList<IReadOnlyList<TalkAndOutput>> types)
    {
        int number = 0;
        for (int i = types.Count - 1; i >= 0; i--)
        {
            foreach (TalkAndOutput network in types[i])
            {
                plan.Mark(panel.At(network, number++), TypeLook.Of.All[i], MarkSize, MarkOpacity);
            }
        }
    }

    private static void DrawMedians(Plan plan, TalkPanel panel, IReadOnlyList<IReadOnlyList<TalkAndOutput>> types, ChartTexts texts)
    {
        List<EdgeLabel> labels = [];
        float top = TalkPanel.Area.Top;
        plan.Write(texts.Medians, new SKPoint(TalkPanel.Area.Left - LabelGap, top - MedianAbove), AxisDrawing.MarkLetters, LabelSide.Right);
        plan.Write(texts.MediansByType, new SKPoint(TalkPanel.Area.Right + EdgeLabels.TextAt, top - MedianAbove), AxisDrawing.MarkLetters);
        for (int i = types.Count - 1; i >= 0; i--)
        {
            if (types[i].Count > 0)
            {
                TypeLook look = TypeLook.Of.All[i];
                (double talk, double output) = TalkPanel.MedianOf(types[i]);
                plan.Line(new Pen(look.Colour, 2), new SKPoint(panel.X(talk), top - MedianTick), new SKPoint(panel.X(talk), top + MedianTick));
                plan.Mark(new SKPoint(panel.X(talk), top - MedianAbove), look, 0.75f);
                string values = texts.MedianTalkAndOutput(talk, output, types[i].Count);
                labels.Add(new EdgeLabel(panel.Y(output), look, texts.Types.All[i].Several, values));
            }
        }

        EdgeLabels.DrawRight(plan, TalkPanel.Area, labels);
    }
}
