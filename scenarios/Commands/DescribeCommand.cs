using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"describe": what a scenario, a model or an experiment asks, what to expect, what is different in it, how to run it.</summary>
internal static class DescribeCommand
{
    public const string Name = "describe";

    public static Command Create(ModelLibrary models, Texts texts)
    {
        Argument<string> scenario = new("scenario") { HelpName = texts.ScenarioOrFileWord, Description = texts.DescribedArgument };
        scenario.CompletionSources.Add([.. ScenarioLibrary.Names, .. models.Names, .. ExperimentLibrary.Names]);
        Command command = new(Name, texts.DescribeCommand) { scenario, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Describe(parsed.GetRequiredValue(scenario), models, texts));
        return command;
    }

    private static int Describe(string name, ModelLibrary models, Texts texts)
    {
        if (models.Find(name) is { } model)
        {
            new ModelDescription(model, models.ProgramFor(model), texts).WriteTo(Terminal.Output());
            return ExitCode.Done;
        }

        List<Problem> problems = [];
        if (ExperimentLibrary.Names.Contains(name) || ExperimentFile.Is(name))
        {
            Experiment? experiment = ExperimentLibrary.Named(name, models, problems);
            new ExperimentDescription(experiment ?? throw new InputException(problems), name, texts).WriteTo(Terminal.Output());
            return ExitCode.Done;
        }

        if (models.IsMeant(name))
        {
            throw new InputException([new Problem(name, ModelFile.Unknown(name, models.All))]);
        }

        Scenario? scenario = ScenarioChoice.Named(name, problems);
        if (scenario is null)
        {
            throw new InputException(problems);
        }

        new ScenarioPage(scenario, name, texts).WriteTo(Terminal.Output());
        return ExitCode.Done;
    }
}
