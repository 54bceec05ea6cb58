using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"validate": whether scenario files can be run; the problems of all of them at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Texts texts)
    {
        Argument<string[]> files = new("files")
        {
            HelpName = texts.FileWord,
            Description = texts.ValidatedArgument,
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("validate", texts.ValidateCommand) { files, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Validate(parsed.GetRequiredValue(files), texts));
        return command;
    }

    private static int Validate(string[] files, Texts texts)
    {
        List<Problem> problems = [];
        foreach (string file in files)
        {
            if (ScenarioChoice.InFile(file, problems) is { } scenario)
            {
                Console.WriteLine(texts.Valid(file, scenario.Name));
            }
        }

        return problems.Count == 0 ? ExitCode.Done : throw new InputException(problems);
    }
}
