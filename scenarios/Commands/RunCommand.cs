using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"run": one scenario with one seed, to a folder of tables, figures and a summary.</summary>
internal static class RunCommand
{
    public const string Name = "run";

    /// <param name="options">What it understands.</param>
    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(RunOptions options, IReadOnlyList<string> args, Texts texts)
    {
        Command command = new(Name, texts.RunCommand);
        command.Arguments.Add(options.Scenario);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => new RunSession(RunRequest.Of(options, parsed, Failure.Typed(args)), texts).PerformAsync());
        return command;
    }
}
