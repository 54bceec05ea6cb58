using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws what came from outside: a vertical line for each, with a label above the panel.</summary>
internal static class HappeningLines
{
    public const string Colour = "#E69F00";

    private const float LineWidth = 2;
    private const float Rise = 5;
    private const float LabelAbove = 15;
    private const float Gap = 14;
    private const float LeastSize = 11;
    private static readonly Letters Usual = new(14);

    /// <summary>Draws those of a run.</summary>
    public static void Draw(Plan plan, Panel panel, FigureSubject subject)
    {
        (int Tick, string Text)[] happenings =
        [
            .. subject.Run.Happenings.Where(happening => happening.Tick >= panel.Across.Least && happening.Tick <= panel.Across.Most)
                .GroupBy(happening => happening.Tick)
                .OrderBy(tick => tick.Key)
                .Select(tick => (tick.Key, string.Join(", ", tick.Select(subject.Texts.Happening)))),
        ];
        foreach ((int tick, _) in happenings)
        {
            float x = panel.X(tick);
            plan.Line(new Pen(Colour, LineWidth), new SKPoint(x, panel.Area.Top - Rise), new SKPoint(x, panel.Area.Bottom));
        }

        Write(plan, panel, happenings, subject.Texts);
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
        }
    }

    /// <summary>Where each label begins: in the middle above its line, moved as little as needed.</summary>
    private static float[] Beginnings(Panel panel, (int Tick, string Text)[] happenings, Letters letters)
    {
        float[] widths = [.. happenings.Select(happening => letters.Width(happening.Text))];
        float[] begins = [.. happenings.Select((happening, i) => panel.X(happening.Tick) - (widths[i] / 2))];
        float floor = panel.Area.Left;
        for (int i = 0; i < begins.Length; i++)
        {
            begins[i] = Math.Max(begins[i], floor);
            floor = begins[i] + widths[i] + Gap;
        }

        float ceiling = panel.Area.Right;
        for (int i = begins.Length - 1; i >= 0; i--)
        {
            begins[i] = Math.Min(begins[i], ceiling - widths[i]);
            ceiling = begins[i] - Gap;
        }

        return begins;
    }
}
