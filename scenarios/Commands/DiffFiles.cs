using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is asked of a comparison.</summary>
/// <param name="Folder">The folder that it is written to.</param>
internal sealed record DiffRequest(string Folder)
{
    public required bool HasFigures { get; init; }

    /// <summary>How the tables are written.</summary>
    public required TableFormat Format { get; init; }

    public required bool IsQuiet { get; init; }

    public required bool IsJson { get; init; }
}

/// <summary>The files of a comparison: tables, dictionary, figure and, last, the summary.</summary>
internal sealed class DiffFiles(DiffRequest request, Texts texts)
{
    private static readonly FigureFormat[] Formats = [FigureFormat.Png, FigureFormat.Svg];

    /// <summary>Writes all of them, or nothing.</summary>
    /// <returns>How many figures there are.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public int Write(RunDifference difference)
    {
        using RunFolder folder = RunFolder.Open(request.Folder, DifferenceSummary.FileName);
        DifferenceTables.Write(folder, difference, request.Format);
        int figures = Draw(folder, difference);
        folder.Write(DifferenceSummary.FileName, text => text.Write(ResultJson.Of(DifferenceSummary.Of(difference))));
        folder.Commit();
        return figures;
    }

    private int Draw(RunFolder folder, RunDifference difference)
    {
        if (request.HasFigures)
        {
            try
            {
                foreach ((string name, byte[] bytes) in DifferenceFigure.Draw(difference, texts.Language, Formats))
                {
                    folder.Write(name, bytes);
                }

                return 1;
            }
            catch (NoFontException)
            {
                Console.Error.WriteLine(texts.NoFont);
            }
        }

        foreach (string name in DifferenceFigure.FileNames(Formats))
        {
            folder.Withdraw(name);
        }

        return 0;
    }
}
