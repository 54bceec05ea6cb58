using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "difference": how much more was made and how many more networks of each type live in the one run than in the other, week
/// by week, around a line at zero.
/// </summary>
public static class DifferenceFigure
{
    private const string Name = "difference";
    private const double Headroom = 0.06;
    private const int Steps = 5;
    private const float ZeroWidth = 1.5f;

    // Room for the marks of an axis, its title and the edge of the paper.
    private const float LeastLeft = 100;
    private const float BesideMarks = 46;

    private const float WhenAbove = 26;
    private const float LineHeight = 18;
    private const float EdgeOfPaper = 14;

    private static readonly Letters When = new(14, Paper.Dark);
    private static readonly SKRect Above = Panel.Usual with { Top = 122, Bottom = 344 };
    private static readonly SKRect Below = Panel.Usual with { Top = 372 };

    /// <summary>The names of the files, in the order in which they are drawn.</summary>
    public static IReadOnlyList<string> FileNames(params IReadOnlyList<FigureFormat> formats) =>
        [.. formats.Select(format => FigureFile.NameOf(Name, format))];

    /// <summary>Draws the figure; two runs that never part have none, and it says so.</summary>
    /// <param name="difference">The two runs.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; the figure is laid out once.</param>
    /// <returns>The name and the bytes of every file, in the order of the formats.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        RunDifference difference, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(formats);
        FontInk.Check();
        Plan plan = PlanOf(difference, language);
        return [.. formats.Select(format => (FigureFile.NameOf(Name, format), FigureFile.Of(plan, format)))];
    }

    /// <summary>What the figure consists of.</summary>
    internal static Plan PlanOf(RunDifference difference, Language language)
    {
        ChartTexts texts = ChartTexts.In(language);
        FigureNote note = NoteOf(difference, texts);
        if (difference.PartedIn is null)
        {
            return Caption.Without(note, texts.NoDifference(difference.Weeks));
        }

        DifferenceLines lines = DifferenceLines.Of(difference);
        Plan plan = Caption.PlanOf(note);
        Scale across = StackDrawing.Across(lines.Weeks);
        (Scale made, Scale live) = (ScaleOf([lines.Output]), ScaleOf(lines.Alive.All));
        IReadOnlyList<AxisMark> marksAbove = AxisMarks.Around(made, Steps, 0, texts.Signed);
        IReadOnlyList<AxisMark> marksBelow = AxisMarks.Around(live, Steps, 1, texts.Signed);
        float left = Math.Max(LeastLeft, marksAbove.Concat(marksBelow).Max(mark => AxisDrawing.MarkLetters.Width(mark.Label)) + BesideMarks);
        Panel output = new(Above with { Left = left }, across, made);
        Panel alive = new(Below with { Left = left }, across, live);
        DrawPanel(plan, output, marksAbove, texts.OutputMore);
        DrawPanel(plan, alive, marksBelow, texts.NetworksMore);
        Draw(plan, output, lines.Weeks, [lines.Output], [texts.MoreOutput(lines.Output.Last)]);
        Draw(plan, alive, lines.Weeks, lines.Alive.All, [.. lines.Alive.All.Zip(texts.Types.All, (line, name) => texts.More(line.Last, name))]);
        DrawHappenings(plan, output, alive, difference, texts);
        StackDrawing.DrawTimeAxis(plan, alive, texts);
        WriteWhen(plan, [texts.LabelsAreOf(lines.Weeks[^1]), texts.TableIsOf(Math.Min(RunDifference.LateWeeks, difference.Weeks))]);
        return plan;
    }

    /// <summary>Writes above the labels at the right of which weeks they are.</summary>
    private static void WriteWhen(Plan plan, IReadOnlyList<string> lines)
    {
        foreach ((int i, string line) in lines.Index().Where(line => line.Item.Length > 0))
        {
            float room = Paper.Width - Above.Right - EdgeLabels.TextAt - EdgeOfPaper;
            plan.Write(line, new SKPoint(Above.Right + EdgeLabels.TextAt, Above.Top - WhenAbove + (i * LineHeight)), When.Fitting(line, room));
        }
    }

    private static FigureNote NoteOf(RunDifference difference, ChartTexts texts) => new(
        texts.Difference.Title,
        texts.DifferenceSetting(difference),
        texts.Difference.Description,
        difference.A.Summary.Seed,
        BehaviourVersion.Engine)
    {
        Language = texts.Language,
    };

    /// <summary>A scale with 0 on it and room on both sides of the data.</summary>
    private static Scale ScaleOf(IReadOnlyList<DifferenceLine> lines)
    {
        double least = Math.Min(0, lines.Min(line => line.Values.Min()));
        double most = Math.Max(0, lines.Max(line => line.Values.Max()));
        double room = most > least ? Headroom * (most - least) : 1;
        return new Scale(least - room, most + room);
    }

    private static void DrawPanel(Plan plan, Panel panel, IReadOnlyList<AxisMark> marks, string title)
    {
        AxisDrawing.DrawUp(plan, panel, marks, title);
        plan.Line(new Pen(Paper.Dark, ZeroWidth), new SKPoint(panel.Area.Left, panel.Y(0)), new SKPoint(panel.Area.Right, panel.Y(0)));
    }

    /// <summary>Draws lines, those of types that matter most above, and labels at their ends.</summary>
    private static void Draw(Plan plan, Panel panel, IReadOnlyList<int> weeks, IReadOnlyList<DifferenceLine> lines, IReadOnlyList<string> labels)
    {
        foreach (DifferenceLine line in lines.Reverse().Where(_ => weeks.Count > 1))
        {
            plan.Line(line.Look.Pen, [.. weeks.Zip(line.Values, (week, value) => panel.At(week, value))]);
        }

        EdgeLabels.DrawRight(plan, panel.Area, [.. lines.Zip(labels, (line, label) => new EdgeLabel(panel.Y(line.Last), line.Look, label))]);
    }

    /// <summary>Draws lines through both panels: above the upper one what came from outside, above the lower one the week in which they part.</summary>
    private static void DrawHappenings(Plan plan, Panel upper, Panel lower, RunDifference difference, ChartTexts texts)
    {
        int parted = difference.PartedIn!.Value;
        (int Tick, string Text)[] happenings = [.. difference.Happenings.Select(paired => (paired.Happening.Tick, texts.Happening(paired)))];
        IEnumerable<int> ticks = happenings.Select(happening => happening.Tick);
        HappeningLines.Draw(plan, upper, texts, happenings);
        HappeningLines.DrawLines(plan, upper, [.. new[] { parted }.Except(ticks)]);
        HappeningLines.Draw(plan, lower, texts, [(parted, texts.TheyPart(parted))]);
        HappeningLines.DrawLines(plan, lower, ticks.Where(tick => tick != parted));
    }
}
