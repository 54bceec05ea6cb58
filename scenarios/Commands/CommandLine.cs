using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    private const string About =
        "A town of participants who found networks, join and leave them: a model, illustrative, not calibrated to real people.";

    private const string Version = "--version";

    private static readonly string[] Asking = ["--help", "-h", "-?", "/h", "/?"];

    /// <summary>Does what the arguments say; no arguments, or none but options, mean "run".</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The arguments are refused.</exception>
    public static Task<int> InvokeAsync(IReadOnlyList<string> args)
    {
        RunOptions options = new();
        RootCommand root = new(About)
        {
            RunCommand.Create(options, args),
            ListCommand.Create(),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        bool isPlain = args.Any(Asking.Contains) || args.Contains(Version);
        IReadOnlyList<string> read = !isPlain ? Spelling.Checked(args, root, options) : args.Contains(Version) ? [Version] : args;
        ParseResult parsed = root.Parse(read, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count == 0 || isPlain
            ? parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null })
            : throw new InputException([.. parsed.Errors.Select(error => new Problem("cocreation", new(error.Message, error.Message)))]);
    }

    private sealed class VersionAction : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Console.WriteLine($"cocreation {BehaviourVersion.Engine} (behaviour {BehaviourVersion.Current})");
            return ExitCode.Done;
        }
    }
}
