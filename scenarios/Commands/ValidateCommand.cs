using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"validate": whether files of scenarios, models and experiments can be run; the problems of all of them at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(ModelLibrary models, Texts texts)
    {
        Argument<string[]> files = new("files")
        {
            HelpName = texts.FileWord,
            Description = texts.ValidatedArgument,
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("validate", texts.ValidateCommand) { files, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Validate(parsed.GetRequiredValue(files), models, texts));
        return command;
    }

    private static int Validate(string[] files, ModelLibrary models, Texts texts)
    {
        List<Problem> problems = [];
        foreach (string file in files)
        {
            if (Valid(file, models, problems, texts) is { } told)
            {
                Console.WriteLine(told);
            }
        }

        return problems.Count == 0 ? ExitCode.Done : throw new InputException([.. problems.Distinct()]);
    }

    /// <summary>What is said of a valid file; null, with problems added, for any other.</summary>
    private static string? Valid(string file, ModelLibrary models, List<Problem> problems, Texts texts)
    {
        try
        {
            if (ExperimentFile.Is(file))
            {
                return ExperimentLibrary.Named(file, models, problems) is { } experiment ? texts.ValidExperiment(file, experiment.Name) : null;
            }

            if (ModelFile.Is(file))
            {
                return models.Asked(file, problems) is { } model ? texts.ValidModel(file, model.Name) : null;
            }
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return null;
        }

        return ScenarioChoice.InFile(file, problems) is { } scenario
            ? string.Join('\n', scenario.Events.Where(late => late.Tick > scenario.Ticks).Select(late => late.Tick).Distinct().Order()
                .Select(week => $"{file}: {texts.InWeek(texts.Number(week))} {texts.ShockTooLate(texts.Number(scenario.Ticks))}").Prepend(texts.Valid(file, scenario.Name)))
            : null;
    }
}
