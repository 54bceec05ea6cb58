namespace CoCreation.Sim.Charts;

/// <summary>The marks below a response: its levels where there is room for them.</summary>
internal static class ResponseMarks
{
    private const float Gap = 12;
    private const float LeastRoom = 44;
    private const int MostLines = 2;

    /// <summary>Whether levels have names, which may take two lines.</summary>
    public static bool AreNamed(ResponseShown shown) => shown.Levels.Any(level => level.Label is not null);

    /// <summary>Draws the axis below a panel.</summary>
    public static void Draw(Plan plan, Panel panel, ResponseShown shown, ChartTexts texts, string title)
    {
        ResponseLevel[] levels = [.. shown.Levels.DistinctBy(level => level.At).OrderBy(level => level.At)];
        AxisMark[] marks = [.. levels.Select(level => new AxisMark(level.At, level.Label?.In(texts.Language) ?? texts.Value(level.At)))];
        if (AreNamed(shown))
        {
            AxisDrawing.DrawAcross(plan, panel, Wrapped(marks, panel), title);
            return;
        }

        bool hasRoom = FindingMarks.AreApart(marks, panel.Across, panel.Area.Width);
        AxisDrawing.DrawAcross(plan, panel, hasRoom ? marks : FindingMarks.Across(panel.Across, panel.Area.Width, texts), title);
    }

    /// <summary>Names in the room that they have; where there is none to be read, every second, third, … level is named.</summary>
    private static IReadOnlyList<(double At, IReadOnlyList<string> Lines)> Wrapped(AxisMark[] marks, Panel panel)
    {
        int every = Math.Max(1, (int)Math.Ceiling(LeastRoom / Narrowest(marks, panel)));
        AxisMark[] kept = [.. marks.Where((_, i) => i % every == 0)];
        float room = Math.Max(LeastRoom, Narrowest(kept, panel)) - Gap;
        return [.. kept.Select(mark => (mark.At, WrappedText.Lines(mark.Label, AxisDrawing.MarkLetters, room, MostLines)))];
    }

    /// <summary>How near two neighbours are; as much as fits between the middle of the panel and its edge if there is only one.</summary>
    private static float Narrowest(AxisMark[] marks, Panel panel) => marks.Zip(marks.Skip(1))
        .Select(pair => panel.X(pair.Second.At) - panel.X(pair.First.At))
        .Append(panel.Area.Width / 2)
        .Min();
}
