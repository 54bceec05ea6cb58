using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"resume": goes on with a run that was stopped or killed, as if it had never been.</summary>
internal static class ResumeCommand
{
    public const string Name = "resume";

    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, Texts texts)
    {
        KeptOptions options = new(texts);
        Command command = new(Name, texts.ResumeCommand) { options.Folder };
        foreach (Option option in options.Running)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => ResumeAsync(options, parsed, Failure.Typed(args), texts));
        return command;
    }

    /// <summary>The command that goes on with the run in a folder.</summary>
    public static string LineFor(string folder) =>
        $"{CommandLine.Program} {Name} {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}";

    private static async Task<int> ResumeAsync(KeptOptions options, ParseResult parsed, string typed, Texts texts)
    {
        RunRequest request = await options.RequestAsync(parsed, typed, texts).ConfigureAwait(false);
        return await new RunSession(request, texts).PerformAsync().ConfigureAwait(false);
    }
}
