using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"classify": the types of a run that is there, read again with other thresholds; nothing in its folder changes.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Texts texts)
    {
        Argument<string> folder = new("folder") { HelpName = texts.FolderWord, Description = texts.RunFolderArgument };
        Option<string[]> set = new("--set")
        {
            HelpName = texts.SettingWord,
            Description = texts.ThresholdOption,
            Arity = ArgumentArity.ZeroOrMore,
        };
        set.CompletionSources.Add([.. Thresholds.Names.Select(name => $"{name}=")]);
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonListOption);
        Command command = new("classify", texts.ClassifyCommand) { folder, set, json, CommonOptions.Lang(texts) };
        command.SetAction(parsed =>
        {
            ModelRuns.Refuse(parsed.GetRequiredValue(folder));
            return Classify(Reclassification.Of(parsed.GetRequiredValue(folder), parsed.GetValue(set) ?? []), parsed.GetValue(json), texts);
        });
        return command;
    }

    private static int Classify(Reclassification read, bool isJson, Texts texts)
    {
        if (isJson)
        {
            Console.Out.Write(ResultJson.Of(read));
        }
        else
        {
            new ClassPage(read, texts).WriteTo(Terminal.Output());
        }

        return ExitCode.Done;
    }
}
