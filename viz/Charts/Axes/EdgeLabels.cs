using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>A label beside a panel.</summary>
/// <param name="Wanted">The height at which it belongs.</param>
/// <param name="Look">Its mark.</param>
/// <param name="Texts">What it says, one or two lines.</param>
internal sealed record EdgeLabel(float Wanted, TypeLook Look, params IReadOnlyList<string> Texts)
{
    /// <summary>Whether a line leads from what is named, at the edge of the panel, to the label (default).</summary>
    public bool HasLeader { get; init; } = true;
}

/// <summary>Writes labels in a column beside a panel, each led to where it belongs, none on another.</summary>
internal static class EdgeLabels
{
    /// <summary>How far from a panel texts begin.</summary>
    public const float TextAt = 48;

    private const float LineHeight = 20;
    private const float Spacing = 10;
    private const float LeaderFrom = 3;
    private const float LeaderTo = 22;
    private const float MarkAt = 34;
    private const float EdgeOfPaper = 14;
    private const float LeaderWidth = 1.5f;

    private static readonly Letters First = new(16);
    private static readonly Letters Second = new(14, Paper.Dark);

    /// <summary>Writes them at the right of a panel.</summary>
    public static void DrawRight(Plan plan, SKRect area, IReadOnlyList<EdgeLabel> labels) => Draw(plan, area, labels, 1);

    /// <summary>Writes them at the left of a panel.</summary>
    public static void DrawLeft(Plan plan, SKRect area, IReadOnlyList<EdgeLabel> labels) => Draw(plan, area, labels, -1);

    private static void Draw(Plan plan, SKRect area, IReadOnlyList<EdgeLabel> labels, int direction)
    {
        EdgeLabel[] ordered = [.. labels.OrderBy(label => label.Wanted)];
        int lines = ordered.Select(label => label.Texts.Count).DefaultIfEmpty(1).Max();
        float gap = Math.Min((lines * LineHeight) + Spacing, area.Height / Math.Max(1, ordered.Length));
        double[] put = LabelSpread.Apart([.. ordered.Select(label => (double)label.Wanted)], gap, area.Top + (gap / 2), area.Bottom - (gap / 2));
        float edge = direction > 0 ? area.Right : area.Left;
        Letters[] letters = [.. LettersFor(ordered, direction > 0 ? Paper.Width - edge : edge)];
        for (int i = 0; i < ordered.Length; i++)
        {
            Draw(plan, new SKPoint(edge, (float)put[i]), ordered[i], direction, letters);
        }
    }

    /// <summary>The letters of first and second lines, made small enough for the longest of them.</summary>
    private static IEnumerable<Letters> LettersFor(IReadOnlyList<EdgeLabel> labels, float room)
    {
        foreach ((Letters letters, int line) in new[] { (First, 0), (Second, 1) })
        {
            IEnumerable<string> texts = labels.Where(label => label.Texts.Count > line).Select(label => label.Texts[line]);
            string longest = texts.MaxBy(letters.Width) ?? "";
            yield return letters.Fitting(longest, room - TextAt - EdgeOfPaper);
        }
    }

    private static void Draw(Plan plan, SKPoint at, EdgeLabel label, int direction, Letters[] letters)
    {
        Pen leader = new(label.Look.Colour, LeaderWidth);
        if (label.HasLeader)
        {
            plan.Line(leader, new SKPoint(at.X + (direction * LeaderFrom), label.Wanted), new SKPoint(at.X + (direction * LeaderTo), at.Y));
        }

        plan.Mark(new SKPoint(at.X + (direction * MarkAt), at.Y), label.Look);
        float x = at.X + (direction * TextAt);
        float top = at.Y - ((label.Texts.Count - 1) * LineHeight / 2);
        for (int i = 0; i < label.Texts.Count; i++)
        {
            plan.Write(label.Texts[i], new SKPoint(x, top + (i * LineHeight)), letters[i], direction > 0 ? LabelSide.Left : LabelSide.Right);
        }
    }
}
