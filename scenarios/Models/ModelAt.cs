using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"at" for a run of a model: as it was after a tick, in a folder of its own.</summary>
/// <param name="options">What the command understands.</param>
/// <param name="models">The models that there are.</param>
/// <param name="texts">In which language.</param>
internal sealed class ModelAt(AtOptions options, ModelLibrary models, Texts texts)
{
    /// <summary>Writes the folder and shows it; false if there is no run of a model.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="typed">The command line as it was typed.</param>
    /// <exception cref="InputException">The tick is not kept, or the model is not there.</exception>
    public async Task<bool> TryAsync(ParseResult parsed, string typed)
    {
        KeptOptions kept = options.Kept;
        (string folder, string? store) = (parsed.GetRequiredValue(kept.Folder), parsed.GetValue(kept.Store));
        List<Problem> problems = [];
        JournalChoice.CheckStore(kept.Store.Name, store, problems);
        if (problems.Count > 0 || JournalPlace.In(folder, store) is not { } place
            || await RunFacts.KeptAsync(place.Address, place.Run, folder).ConfigureAwait(false) is not { Model: not null }
            || await KeptModel.OpenAsync(place.Address, place.Run, folder, models.All, Passed).ConfigureAwait(false) is not { } run)
        {
            return false;
        }

        await using (run.ConfigureAwait(false))
        {
            ModelRequest.RefuseOthers([options.History], parsed);
            int asked = AtCommand.WeekOf(run.LastTick, options.Tick, parsed, 1);
            ModelRequest request = ModelRequest.Resumed(run.Scenario with { Ticks = asked }, run.Facts, place.Folder, models.ProgramFor(run.Scenario.Model)) with
            {
                Folder = parsed.GetValue(options.Target) ?? AtCommand.Beside(place.Folder, $"tick-{RunOptions.Shown(asked)}"),
                Parent = new RunParent(place.Folder, asked, run.DigestOf(asked)),
                Journal = null,
                IsResumed = false,
                IsQuiet = parsed.GetValue(kept.Quiet),
                IsJson = parsed.GetValue(kept.Json),
                CommandLine = typed,
            };
            AtCommand.RefuseOwnFolder(place.Folder, request.Folder, options.Target.Name);
            OtherRun.RefuseAny(request.Folder, $"{options.Target.Name} {request.Folder}");
            await ShowAsync(run, request).ConfigureAwait(false);
        }

        return true;

        void Passed(string damage) => Console.Error.WriteLine(texts.Damaged(damage));
    }

    private async Task ShowAsync(KeptModel run, ModelRequest request)
    {
        using RunFolder folder = RunFolder.Open(request.Folder);
        ModelTables tables = new(folder, request.Scenario.Model, request.Format);
        ModelFiles files = new(request, texts);
        ModelRunSettings settings = new() { Tables = tables, HasTrace = request.HasFigures, HasValues = true, Districts = request.Districts };
        ModelOutcome outcome = await run.AtAsync(request.Scenario.Ticks, settings).ConfigureAwait(false);
        ModelSummary summary = ModelSummary.Of(outcome.Record);
        files.Draw(folder, outcome.Record);
        files.Write(folder, outcome, summary);
        folder.Commit();
        new ModelPage(request, texts).Show(files.Finished(summary, outcome.WallSeconds));
    }
}
