using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>The figures of a run of a model: its measures over time, and a line for each participant where the model names a value.</summary>
public static class ModelFigures
{
    private const string Measures = "measures";
    private const string Trace = "trace";

    /// <summary>The names of the files that there may be, that of the measures first.</summary>
    public static IReadOnlyList<string> FileNames(FigureFormat format) => [FigureFile.NameOf(Measures, format), FigureFile.NameOf(Trace, format)];

    /// <summary>Draws the figures; the trace only if the run has one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="language">The language of all texts.</param>
    /// <param name="formats">The kinds of files; each figure is laid out once.</param>
    /// <returns>The name and the bytes of every file.</returns>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(ModelRecord run, Language language, params IReadOnlyList<FigureFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(formats);
        return
        [
            .. FigureFile.Draw(Measures, () => MeasuresFigure.Of(run, ChartTexts.In(language)), formats),
            .. run.Trace.Count == 0 ? [] : FigureFile.Draw(Trace, () => TraceFigure.Of(run, ChartTexts.In(language)), formats),
        ];
    }

    /// <summary>What is said about a figure.</summary>
    internal static FigureNote NoteOf(ModelRecord run, string description, ChartTexts texts) =>
        new(run.Scenario.Title.In(texts.Language), texts.Setting(run), description, run.Seed, BehaviourVersion.Engine) { Language = texts.Language };
}
