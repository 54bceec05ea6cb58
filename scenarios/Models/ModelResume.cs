using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Finds out whether a folder that is to be gone on with holds a run of a model.</summary>
internal static class ModelResume
{
    /// <summary>The request to go on with it, as it was asked for when it began; null if it is no run of a model.</summary>
    /// <param name="options">The options of a run that is kept.</param>
    /// <param name="spread">Those of nodes.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="models">The models that there are.</param>
    /// <exception cref="InputException">The model is not there, or the run is of another version.</exception>
    public static async Task<ModelRequest?> RequestAsync(KeptOptions options, ClusterOptions spread, ParseResult parsed, ModelLibrary models)
    {
        (string folder, string? store) = (parsed.GetRequiredValue(options.Folder), parsed.GetValue(options.Store));
        List<Problem> problems = [];
        JournalChoice.CheckStore(options.Store.Name, store, problems);
        if (problems.Count > 0 || JournalPlace.In(folder, store) is not { } place
            || await RunFacts.KeptAsync(place.Address, place.Run, folder).ConfigureAwait(false) is not { Model: not null } facts)
        {
            return null;
        }

        ModelRequest.RefuseOthers([options.Pace], parsed);
        ClusterChoice? cluster = spread.Read(parsed, [], problems);
        spread.CheckStore(cluster, place.Address.IsFile, problems);
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        ModelScenario scenario = facts.ToModel(folder, models.All);
        ModelRequest request = ModelRequest.Resumed(scenario, facts, folder, models.ProgramFor(scenario.Model));
        return request with
        {
            Journal = request.Journal! with { Store = store },
            Cluster = cluster,
            IsQuiet = parsed.GetValue(options.Quiet),
            IsJson = parsed.GetValue(options.Json),
        };
    }
}
