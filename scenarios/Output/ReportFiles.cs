using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The figures and the report of an experiment.</summary>
internal sealed class ReportFiles(Texts texts)
{
    private static readonly FigureFormat[] Formats = [FigureFormat.Png, FigureFormat.Svg];

    /// <summary>The names of all files that there may be.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ExperimentFigures.Names.SelectMany(name => Formats.Select(format => $"{name}.{(format == FigureFormat.Svg ? "svg" : "png")}")), ExperimentReport.FileName];

    /// <summary>How the folder was made, as far as it is needed to make it again.</summary>
    public required string Command { get; init; }

    /// <summary>What the runs are made of.</summary>
    public required IReadOnlyList<RunSubject> Subjects { get; init; }

    /// <summary>Adds figures and the report to a folder that is being written.</summary>
    public void Write(RunFolder folder, ExperimentResults results, ILookup<int, LifeResult> lives)
    {
        try
        {
            foreach ((string name, byte[] bytes) in new ExperimentFigures(results, lives, texts.Language).Draw(Formats))
            {
                folder.Write(name, bytes);
            }

            folder.Write(ExperimentReport.FileName, Report(results, lives, null));
        }
        catch (NoFontException)
        {
            Console.Error.WriteLine(texts.NoFont);
        }
    }

    /// <summary>The report.</summary>
    /// <exception cref="NoFontException">There is no font for its figures.</exception>
    public byte[] Report(ExperimentResults results, ILookup<int, LifeResult> lives, ExperimentResults? charter) =>
        HtmlReport.Of(DesignSection.AddTo(ExperimentReport.Of(results, lives, charter, Command, texts.Language), [.. Subjects.OfType<Scenario>()], texts));
}
