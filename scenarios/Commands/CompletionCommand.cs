using System.CommandLine;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"completion": a script for a shell, made from the commands as they are.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, Func<IReadOnlyList<Route>, string> Script)[] Shells =
    [
        ("bash", BashCompletion.Script),
        ("zsh", ZshCompletion.Script),
        ("fish", FishCompletion.Script),
        ("pwsh", PwshCompletion.Script),
    ];

    public static Command Create(RootCommand root, Texts texts)
    {
        string[] names = [.. Shells.Select(shell => shell.Shell)];
        Argument<string> shell = new("shell") { HelpName = string.Join('|', names), Description = texts.ShellArgument };
        shell.CompletionSources.Add(names);
        Command command = new("completion", texts.CompletionCommand) { shell, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(shell), names, Route.All(root, texts)));
        return command;
    }

    private static int Print(string named, string[] names, IReadOnlyList<Route> routes)
    {
        if (Shells.FirstOrDefault(shell => shell.Shell == named).Script is not { } script)
        {
            Bilingual allowed = Texts.Both(texts => texts.OneOf(string.Join(", ", names)));
            throw new InputException([new Problem(named, allowed.OrRather(Nearest.Name(named, names)))]);
        }

        Console.Out.Write(script(routes).ReplaceLineEndings("\n") + "\n");
        return ExitCode.Done;
    }
}
