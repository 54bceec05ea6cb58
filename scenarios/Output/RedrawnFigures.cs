using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>The figures of a complete run in another language than those in its folder: its journal knows all that they show.</summary>
internal static class RedrawnFigures
{
    /// <summary>Draws them; null where the folder has none, they are in the language already, or the run has no journal that can be read, which is told.</summary>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static async Task<IReadOnlyList<byte[]>?> InAsync(string folder, Texts texts)
    {
        Provenance? origin = ResultJson.Read<Provenance>(Path.Combine(folder, Provenance.FileName));
        if (LanguageChoice.NamedBy(origin?.Language ?? "") is not { } drawn || drawn == texts.Language)
        {
            return null;
        }

        try
        {
            (_, KeptRun run) = await JournalPlace.OpenAsync(folder, store: null, texts).ConfigureAwait(false);
            await using (run.ConfigureAwait(false))
            {
                return run.IsWhole ? await DrawnAsync(run, texts).ConfigureAwait(false) : NotDrawn(texts);
            }
        }
        catch (Exception fault) when (fault is InputException or StoreException or InvalidDataException)
        {
            return NotDrawn(texts);
        }
    }

    private static async Task<IReadOnlyList<byte[]>> DrawnAsync(KeptRun run, Texts texts)
    {
        RunOutcome outcome = await run.AtAsync(run.Scenario.Ticks, new RunSettings { ObservesNetworks = true }).ConfigureAwait(false);
        return [.. RunFigures.Draw(outcome, texts.Of(run.Scenario.Title), texts.Language, FigureFormat.Svg).Select(file => file.Bytes)];
    }

    private static IReadOnlyList<byte[]>? NotDrawn(Texts texts)
    {
        Console.Error.WriteLine(texts.FiguresStay);
        return null;
    }
}
