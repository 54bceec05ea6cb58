using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The figures of a run.</summary>
public static class RunFigures
{
    private static readonly (string Name, Func<FigureSubject, Plan> Plan)[] All =
    [
        ("types-over-time", TypesOverTimeFigure.Of),
        ("survival", SurvivalFigure.Of),
        ("activities", ActivitiesFigure.Of),
        ("transitions", TransitionsFigure.Of),
        ("talk-and-output", TalkAndOutputFigure.Of),
        ("trust", TrustFigure.Of),
        ("map", MapFigure.Of),
    ];

    /// <summary>The names of the files, in the order in which figures are drawn.</summary>
    public static IReadOnlyList<string> FileNames(FigureFormat format) => [.. All.Select(figure => FigureFile.NameOf(figure.Name, format))];

    /// <summary>
    /// Draws all figures. Those that show networks while they live need a run that observed networks; without, or with too few
    /// networks, a figure says so.
    /// </summary>
    /// <param name="run">The run, and what was seen at its end.</param>
    /// <param name="scenario">What its scenario is called, in the given language; the setting below every title begins with it.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; each figure is laid out once.</param>
    /// <returns>The name and the bytes of every file: for each format in the order of <see cref="FileNames"/>.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(
        RunOutcome run, string scenario, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(formats);
        FontInk.Check();
        IReadOnlyList<(string Name, Plan Plan)> plans = Plans(run, scenario, language);
        return Together(
            [.. formats.SelectMany(_ => plans, (format, figure) => (Format: format, Figure: figure))],
            file => (FigureFile.NameOf(file.Figure.Name, file.Format), FigureFile.Of(file.Figure.Plan, file.Format)));
    }

    /// <summary>Finds the font of all texts, which takes a moment the first time: whoever is going to draw may have it found meanwhile.</summary>
    /// <exception cref="NoFontException">There is none.</exception>
    public static void FindFont() => FontInk.Check();

    /// <summary>Draws the map alone.</summary>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> DrawMap(
        RunOutcome run, string scenario, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(formats);
        FontInk.Check();
        (string name, Func<FigureSubject, Plan> planned) = All[^1];
        Plan plan = planned(new FigureSubject(run.Record, scenario, ChartTexts.In(language)) { Look = run.Look });
        return Together(formats, format => (FigureFile.NameOf(name, format), FigureFile.Of(plan, format)));
    }

    /// <summary>What each figure consists of, before it is drawn.</summary>
    internal static IReadOnlyList<(string Name, Plan Plan)> Plans(RunOutcome run, string scenario, Language language)
    {
        FigureSubject subject = new(run.Record, scenario, ChartTexts.In(language)) { Look = run.Look };
        return Together(All, figure => (figure.Name, figure.Plan(subject)));
    }

    /// <summary>Figures know nothing of each other: several are at work at a time.</summary>
    private static TDrawn[] Together<T, TDrawn>(IReadOnlyList<T> figures, Func<T, TDrawn> draw)
    {
        TDrawn[] drawn = new TDrawn[figures.Count];
        Parallel.For(0, drawn.Length, i => drawn[i] = draw(figures[i]));
        return drawn;
    }
}
