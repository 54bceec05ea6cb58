namespace CoCreation.Sim.Charts;

/// <summary>The marks below a response: its levels where there is room for them.</summary>
internal static class ResponseMarks
{
    private const float Gap = 16;

    public static IReadOnlyList<AxisMark> Of(ResponseShown shown, Panel panel, ChartTexts texts)
    {
        ResponseLevel[] levels = [.. shown.Levels.DistinctBy(level => level.At).OrderBy(level => level.At)];
        bool isNamed = levels.Any(level => level.Label is not null);
        AxisMark[] marks = [.. levels.Select(level => new AxisMark(level.At, level.Label?.In(texts.Language) ?? texts.Value(level.At)))];
        if (FindingMarks.AreApart(marks, panel.Across, panel.Area.Width))
        {
            return isNamed ? Cut(marks, panel) : marks;
        }

        return isNamed ? Cut(marks, panel) : FindingMarks.Across(panel.Across, panel.Area.Width, texts);
    }

    /// <summary>Names cut to the room that they have; where there is none to be read, every second, third, … level is named.</summary>
    private static IReadOnlyList<AxisMark> Cut(AxisMark[] marks, Panel panel)
    {
        const float Least = 44;
        float narrowest = Narrowest(marks, panel);
        int every = Math.Max(1, (int)Math.Ceiling(Least / narrowest));
        AxisMark[] kept = [.. marks.Where((_, i) => i % every == 0)];
        float room = Math.Max(Least, Narrowest(kept, panel)) - Gap;
        return [.. kept.Select(mark => mark with { Label = FittedText.CutOff(mark.Label, AxisDrawing.MarkLetters, room) })];
    }

    /// <summary>How near two neighbours are; as much as fits between the middle of the panel and its edge if there is only one.</summary>
    private static float Narrowest(AxisMark[] marks, Panel panel) => marks.Zip(marks.Skip(1))
        .Select(pair => panel.X(pair.Second.At) - panel.X(pair.First.At))
        .Append(panel.Area.Width / 2)
        .Min();
}
