using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    public const string Program = "cocreation";

    private const string Version = "--version";
    private const string Help = "help";

    /// <summary>Does what the arguments say; no arguments, or none but options, mean "run".</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The arguments are refused.</exception>
    public static Task<int> InvokeAsync(IReadOnlyList<string> typed, ModelLibrary models, Texts texts)
    {
        IReadOnlyList<string> args = LanguageChoice.Last(typed);
        RunOptions options = new(texts, models);
        RootCommand root = Root(texts, options, typed);
        if (args.Any(CommonOptions.Help.Contains) || args is [Help, ..])
        {
            return Task.FromResult(ShowHelp(args.Where(arg => arg != Help), root, texts));
        }

        if (args.Contains(Version))
        {
            Console.WriteLine($"{Program} {BehaviourVersion.Engine} ({texts.BehaviourVersion(BehaviourVersion.Current)})");
            return Task.FromResult(ExitCode.Done);
        }

        IReadOnlyList<string> read = Spelling.Checked(args, root, options);
        ParseResult parsed = root.Parse(read, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count == 0
            ? parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null })
            : throw new InputException([new Problem(Program, Texts.Both(text => text.NotUnderstood))]);
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(Texts texts, RunOptions options, IReadOnlyList<string> args)
    {
        RootCommand root = new(texts.About)
        {
            RunCommand.Create(options, args, texts),
            ResumeCommand.Create(args, options.Models, texts),
            AtCommand.Create(args, options.Models, texts),
            BranchCommand.Create(args, texts),
            NodeCommand.Create(options.Models, texts),
            DiffCommand.Create(texts),
            ExperimentCommand.Create(options.Models, texts),
            StressCommand.Create(args, texts),
            CompareCommand.Create(args, texts),
            ReportCommand.Create(texts),
            PlayCommand.Create(args, options.Models, texts),
            WhyCommand.Create(texts),
            ListCommand.Create(options.Models, texts),
            DescribeCommand.Create(options.Models, texts),
            ValidateCommand.Create(texts),
            SchemaCommand.Create(texts),
            ClassifyCommand.Create(texts),
            RunsCommand.Create(texts),
            ClusterCommand.Create(texts),
            new Command(Help, texts.HelpCommand),
            CommonOptions.Lang(texts),
        };
        root.Subcommands.Add(CompletionCommand.Create(root, texts));
        return root;
    }

    private static int ShowHelp(IEnumerable<string> args, RootCommand root, Texts texts)
    {
        new HelpPage(Asked(args, root), texts).WriteTo(Console.Out, Terminal.ReadingWidth);
        return ExitCode.Done;
    }

    /// <summary>The command that the first arguments name, as far as they do; the program itself if they name none.</summary>
    private static Command Asked(IEnumerable<string> args, Command root)
    {
        Command asked = root;
        foreach (string arg in args)
        {
            if (asked.Subcommands.FirstOrDefault(command => command.Name == arg) is not { } next)
            {
                break;
            }

            asked = next;
        }

        return asked;
    }
}
