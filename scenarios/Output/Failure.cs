using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said when the program cannot do what it was told, and how it ends.</summary>
internal static class Failure
{
    /// <summary>Says what is wrong: every problem of an input, one line for anything else.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception failure, TextWriter error, IReadOnlyList<string> args)
    {
        switch (failure)
        {
            case InputException refusal:
                foreach (Problem problem in refusal.Problems)
                {
                    error.WriteLine(problem);
                }

                return ExitCode.InputRefused;
            case RunFolderException or IOException or UnauthorizedAccessException or OutOfMemoryException:
                error.WriteLine(failure.Message);
                return ExitCode.WorldFault;
            default:
                error.WriteLine($"this is a bug: {failure.Message}; again with: {Typed(args)}");
                return ExitCode.Bug;
        }
    }

    /// <summary>The command line as it was typed.</summary>
    public static string Typed(IReadOnlyList<string> args) =>
        string.Join(' ', args.Select(arg => arg.Contains(' ', StringComparison.Ordinal) ? $"\"{arg}\"" : arg).Prepend("cocreation"));
}
