using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"resume": goes on with a run that was stopped or killed, as if it had never been.</summary>
internal static class ResumeCommand
{
    public const string Name = "resume";

    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="models">The models that there are.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, ModelLibrary models, Texts texts)
    {
        KeptOptions options = new(texts);
        ClusterOptions spread = new(texts);
        Command command = new(Name, texts.ResumeCommand) { options.Folder };
        foreach (Option option in options.Running.Concat(spread.All))
        {
            command.Options.Add(option);
        }

        command.SetAction(async parsed =>
        {
            List<Problem> problems = [];
            ClusterChoice? cluster = spread.Read(parsed, [options.Pace], problems);
            Refuse(problems);
            if (await ModelResume.RequestAsync(options, spread, parsed, models).ConfigureAwait(false) is { } model)
            {
                return await new ModelSession(model with { CommandLine = Failure.Typed(args, model.Program) }, texts).PerformAsync().ConfigureAwait(false);
            }

            RunRequest request = await RequestAsync(options, spread, cluster, parsed, texts).ConfigureAwait(false);
            return await new RunSession(request with { CommandLine = Failure.Typed(args) }, texts).PerformAsync().ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>The command that goes on with the run in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cluster">On which nodes; null (default) for its process alone.</param>
    /// <param name="program">What is typed before the command; default the program's name.</param>
    public static string LineFor(string folder, ClusterChoice? cluster = null, string program = CommandLine.Program)
    {
        string line = $"{program} {Name} {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}";
        return cluster is null ? line : $"{line} {cluster}";
    }

    /// <summary>The request to go on with the run, as it was asked for when it began.</summary>
    private static async Task<RunRequest> RequestAsync(
        KeptOptions options, ClusterOptions spread, ClusterChoice? cluster, ParseResult parsed, Texts texts)
    {
        (JournalPlace place, KeptRun run) = await options.OpenAsync(parsed, texts).ConfigureAwait(false);
        await using (run.ConfigureAwait(false))
        {
            List<Problem> problems = [];
            spread.CheckStore(cluster, place.Address.IsFile, problems);
            if (cluster is not null && run.Facts.SnapshotEvery is not null)
            {
                problems.Add(new Problem(cluster.ToString(), Texts.Both(said => said.TiesOfEveryWeek)));
            }

            Refuse(problems);
            return options.RequestFor(run, place.Folder, parsed, "") with { Cluster = cluster };
        }
    }

    private static void Refuse(List<Problem> problems)
    {
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }
    }
}
