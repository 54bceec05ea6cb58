using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws what came from outside: a vertical line for each, with a label above the panel.</summary>
internal static class HappeningLines
{
    public const string Colour = "#E69F00";

    private const float LineWidth = 2;
    private const float Rise = 5;
    private const float LabelAbove = 19;
    private const float Below = 9;
    private const float Gap = 14;
    private const float LeastSize = 11;
    private static readonly Letters Usual = new(14);

    /// <summary>Draws those of a run.</summary>
    public static void Draw(Plan plan, Panel panel, FigureSubject subject) => Draw(
        plan, panel, subject.Texts, [.. subject.Run.Happenings.Select(happening => (happening.Tick, subject.Texts.Happening(happening)))]);

    /// <summary>Draws what came in a tick, each with a text; those of one tick share a line.</summary>
    public static void Draw(Plan plan, Panel panel, ChartTexts texts, IReadOnlyList<(int Tick, string Text)> happenings)
    {
        (int Tick, string Text)[] shown =
        [
            .. happenings.Where(happening => happening.Tick >= panel.Across.Least && happening.Tick <= panel.Across.Most)
                .GroupBy(happening => happening.Tick)
                .OrderBy(tick => tick.Key)
                .Select(tick => (tick.Key, string.Join(", ", tick.Select(happening => happening.Text)))),
        ];
        DrawLines(plan, panel, shown.Select(happening => happening.Tick));
        Write(plan, panel, shown, texts);
    }

    /// <summary>Draws the lines alone, for a panel below another that has the labels.</summary>
    public static void DrawLines(Plan plan, Panel panel, IEnumerable<int> ticks)
    {
        foreach (int tick in ticks.Distinct().Where(tick => tick >= panel.Across.Least && tick <= panel.Across.Most))
        {
            float x = panel.X(tick);
            plan.Line(new Pen(Colour, LineWidth), new SKPoint(x, panel.Area.Top - Rise), new SKPoint(x, panel.Area.Bottom));
        }
    }

    /// <summary>Writes the labels beside each other; too many to read are only counted.</summary>
    private static void Write(Plan plan, Panel panel, (int Tick, string Text)[] happenings, ChartTexts texts)
    {
        if (happenings.Length == 0)
        {
            return;
        }

        float y = panel.Area.Top - LabelAbove;
        float room = panel.Area.Width - (Gap * (happenings.Length - 1));
        float wanted = happenings.Sum(happening => Usual.Width(happening.Text));
        Letters letters = Usual with { Size = Usual.Size * Math.Min(1, room / wanted) };
        if (letters.Size < LeastSize)
        {
            plan.Write(texts.Happenings(happenings.Length), new SKPoint(panel.Area.Left, y), Usual);
            return;
        }

        float[] begins = Beginnings(panel, happenings, letters);
        for (int i = 0; i < begins.Length; i++)
        {
            plan.Write(happenings[i].Text, new SKPoint(begins[i], y), letters);
            Lead(plan, panel, happenings[i].Tick, (begins[i], begins[i] + letters.Width(happenings[i].Text)));
        }
    }

    /// <summary>Leads from a label that does not lie above its line to that line.</summary>
    private static void Lead(Plan plan, Panel panel, int tick, (float Begins, float Ends) label)
    {
        float x = panel.X(tick);
        float from = Math.Clamp(x, label.Begins, label.Ends);
        if (from != x)
        {
            plan.Line(new Pen(Colour, 1), new SKPoint(from, panel.Area.Top - LabelAbove + Below), new SKPoint(x, panel.Area.Top - Rise));
        }
    }

    /// <summary>Where each label begins: in the middle above its line, all of them together moved as little as needed.</summary>
    private static float[] Beginnings(Panel panel, (int Tick, string Text)[] happenings, Letters letters)
    {
        float[] widths = [.. happenings.Select(happening => letters.Width(happening.Text))];

        // Each less the room of those before it: then labels lie beside each other where these never fall.
        float[] before = [.. widths.Select((_, i) => widths.Take(i).Sum(width => width + Gap))];
        double[] wanted = [.. happenings.Select((happening, i) => panel.X(happening.Tick) - (widths[i] / 2.0) - before[i])];
        float last = Math.Max(panel.Area.Left, panel.Area.Right - widths[^1] - before[^1]);
        return [.. LabelSpread.Rising(wanted).Select((at, i) => Math.Clamp((float)at, panel.Area.Left, last) + before[i])];
    }
}
