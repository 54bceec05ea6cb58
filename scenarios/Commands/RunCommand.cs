using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"run": one scenario with one seed, to a folder of tables, a figure and a summary.</summary>
internal static class RunCommand
{
    public const string Name = "run";

    /// <param name="options">What it understands.</param>
    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    public static Command Create(RunOptions options, IReadOnlyList<string> args)
    {
        Command command = new(Name, "Runs a scenario and writes its tables, figure and summary to a folder.");
        command.Arguments.Add(options.Scenario);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => RunSession.PerformAsync(RunRequest.Of(options, parsed, Failure.Typed(args))));
        return command;
    }
}
