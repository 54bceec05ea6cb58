using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"describe": what a scenario asks, what to expect, what is different in it, how to run it.</summary>
internal static class DescribeCommand
{
    public static Command Create(Texts texts)
    {
        Argument<string> scenario = new("scenario") { HelpName = texts.ScenarioOrFileWord, Description = texts.DescribedArgument };
        scenario.CompletionSources.Add([.. ScenarioLibrary.Names]);
        Command command = new("describe", texts.DescribeCommand) { scenario, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Describe(parsed.GetRequiredValue(scenario), texts));
        return command;
    }

    private static int Describe(string name, Texts texts)
    {
        List<Problem> problems = [];
        Scenario? scenario = ScenarioChoice.Named(name, problems);
        if (scenario is null)
        {
            throw new InputException(problems);
        }

        new ScenarioPage(scenario, name, texts).WriteTo(Terminal.Output());
        return ExitCode.Done;
    }
}
