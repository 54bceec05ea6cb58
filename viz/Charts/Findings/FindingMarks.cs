namespace CoCreation.Sim.Charts;

/// <summary>Chooses the marks of scales that need not begin at 0; of as many as there is room for.</summary>
internal static class FindingMarks
{
    private const int MostUp = 6;
    private const int MostAcross = 9;
    private const float Gap = 14;
    private const float Beyond = 10;

    /// <summary>The marks of an axis at the left.</summary>
    public static IReadOnlyList<AxisMark> Up(Scale scale, float height, ChartTexts texts) =>
        Marks(scale, Math.Clamp((int)(height / 60), 2, MostUp), texts);

    /// <summary>The marks of an axis below: their labels do not touch, and end with the panel.</summary>
    public static IReadOnlyList<AxisMark> Across(Scale scale, float width, ChartTexts texts)
    {
        for (int steps = MostAcross; steps > 1; steps--)
        {
            AxisMark[] marks = [.. Marks(scale, steps, texts).Where(mark => IsWithin(mark, scale, width))];
            if (AreApart(marks, scale, width))
            {
                return marks;
            }
        }

        return [.. Marks(scale, 1, texts).Where(mark => IsWithin(mark, scale, width)).Take(1)];
    }

    /// <summary>Whether labels below an axis do not touch.</summary>
    public static bool AreApart(IReadOnlyList<AxisMark> marks, Scale scale, float width) => marks.Zip(marks.Skip(1)).All(pair =>
        (scale.PartOf(pair.Second.At) - scale.PartOf(pair.First.At)) * width > Half(pair.First) + Half(pair.Second) + Gap);

    private static IReadOnlyList<AxisMark> Marks(Scale scale, int steps, ChartTexts texts)
    {
        IReadOnlyList<AxisMark> bare = AxisMarks.Around(scale, steps, 0, _ => "");
        double step = bare.Count > 1 ? bare[1].At - bare[0].At : scale.Most - scale.Least;
        Func<double, string> label = texts.OnAxis(Math.Max(Math.Abs(scale.Least), Math.Abs(scale.Most)), step);
        return [.. bare.Select(mark => mark with { Label = label(mark.At) })];
    }

    private static bool IsWithin(AxisMark mark, Scale scale, float width)
    {
        double at = scale.PartOf(mark.At) * width;
        return at - Half(mark) >= -Beyond && at + Half(mark) <= width + Beyond;
    }

    private static float Half(AxisMark mark) => AxisDrawing.MarkLetters.Width(mark.Label) / 2;
}
