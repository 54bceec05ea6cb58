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
        bool asksForHelp = args.Any(CommonOptions.Help.Contains) || args is [Help, ..];
        string asked = args is [var first, ..] && !first.StartsWith('-') ? first : RunCommand.Name;
        RootCommand root = Root(texts, options, typed, asksForHelp ? null : asked);
        if (asksForHelp)
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

    /// <summary>All commands; or only the one that is asked for, where its name is a name, since each takes a moment.</summary>
    public static RootCommand Root(Texts texts, RunOptions options, IReadOnlyList<string> args, string? asked = null)
    {
        (string Name, Func<Command> Create)[] commands =
        [
            ("run", () => RunCommand.Create(options, args, texts)),
            ("resume", () => ResumeCommand.Create(args, options.Models, texts)),
            ("at", () => AtCommand.Create(args, options.Models, texts)),
            ("branch", () => BranchCommand.Create(args, texts)),
            ("node", () => NodeCommand.Create(options.Models, texts)),
            ("diff", () => DiffCommand.Create(texts)),
            ("experiment", () => ExperimentCommand.Create(options.Models, texts)),
            ("stress", () => StressCommand.Create(args, texts)),
            ("compare", () => CompareCommand.Create(args, texts)),
            ("report", () => ReportCommand.Create(texts)),
            ("play", () => PlayCommand.Create(args, options.Models, texts)),
            ("why", () => WhyCommand.Create(texts)),
            ("list", () => ListCommand.Create(options.Models, texts)),
            ("describe", () => DescribeCommand.Create(options.Models, texts)),
            ("validate", () => ValidateCommand.Create(options.Models, texts)),
            ("schema", () => SchemaCommand.Create(texts)),
            ("classify", () => ClassifyCommand.Create(texts)),
            ("runs", () => RunsCommand.Create(texts)),
            ("cluster", () => ClusterCommand.Create(texts)),
        ];
        RootCommand root = new(texts.About) { CommonOptions.Lang(texts) };
        bool isOne = commands.Any(command => command.Name == asked);
        foreach ((_, Func<Command> create) in commands.Where(command => !isOne || command.Name == asked))
        {
            root.Subcommands.Add(create());
        }

        if (!isOne)
        {
            root.Subcommands.Add(new Command(Help, texts.HelpCommand));
            root.Subcommands.Add(CompletionCommand.Create(root, texts));
        }

        return root;
    }

    private static int ShowHelp(IEnumerable<string> args, RootCommand root, Texts texts)
    {
        new HelpPage(Asked(args, root), texts).WriteTo(Console.Out, Terminal.ReadingWidth);
        return ExitCode.Done;
    }

    /// <summary>The command that the first arguments name; the program itself if they name none.</summary>
    /// <exception cref="InputException">There is no such command.</exception>
    private static Command Asked(IEnumerable<string> args, Command root)
    {
        Command asked = root;
        foreach (string arg in args.TakeWhile(arg => !arg.StartsWith('-')))
        {
            if (asked.Subcommands.Count == 0)
            {
                break;
            }

            asked = asked.Subcommands.FirstOrDefault(command => command.Name == arg) ?? throw new InputException([new Problem(arg, Spelling.UnknownCommand(arg, asked))]);
        }

        return asked;
    }
}
