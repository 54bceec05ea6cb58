using System.Text.RegularExpressions;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said when the program cannot do what it was told, and how it ends.</summary>
/// <param name="texts">In which language.</param>
/// <param name="typed">The command line as it was typed.</param>
internal sealed partial class Failure(Texts texts, string typed)
{
    // What systems call "no space left" and "read-only file system".
    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const string Hidden = "...";
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Says what is wrong: every problem of an input, one line for anything else.</summary>
    /// <returns>The exit code.</returns>
    public int Tell(Exception failure, TextWriter error)
    {
        switch (failure)
        {
            case InputException refusal:
                foreach (Problem problem in refusal.Problems)
                {
                    error.WriteLine(problem.In(texts.Language));
                }

                return ExitCode.InputRefused;
            case RunFolderException fault:
                error.WriteLine(texts.Of(fault.Text));
                return ExitCode.WorldFault;
            case PausedException paused:
                error.WriteLine(texts.Of(paused.Text));
                return ExitCode.Paused;
            case StoreException fault:
                error.WriteLine(texts.StoreLost(texts.Of(fault.Text)));
                return ExitCode.WorldFault;
            case ClusterException fault:
                error.WriteLine(texts.Of(fault.Text));
                return ExitCode.WorldFault;
            case DeterminismException fault:
                error.WriteLine(texts.Of(fault.Text));
                return ExitCode.Bug;
            case InvalidDataException:
                error.WriteLine(texts.JournalDamaged(failure.Message));
                return ExitCode.WorldFault;
            case IOException or UnauthorizedAccessException or OutOfMemoryException:
                error.WriteLine(Reason(failure, texts));
                return ExitCode.WorldFault;
            default:
                error.WriteLine(texts.Bug(Mistake(failure), typed));
                return ExitCode.Bug;
        }
    }

    /// <summary>What went wrong in the program itself.</summary>
    private string Mistake(Exception failure) => failure is ResidentFailedException { InnerException: { } cause } fault
        ? texts.ResidentFailed($"{fault.Resident}", RunOptions.Shown(fault.Tick), RunOptions.Shown(fault.Seed), cause.Message)
        : failure.Message;

    /// <summary>What happened in the world around, where that is all that went wrong; else null.</summary>
    public static Bilingual? Outside(Exception failure) => failure switch
    {
        StoreException fault => fault.Text,
        ClusterException fault => fault.Text,
        RunFolderException fault => fault.Text,
        _ => null,
    };

    /// <summary>The command line as it was typed, but for passwords and tokens: it is kept beside results, and shown.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="program">What is typed before them.</param>
    public static string Typed(IReadOnlyList<string> args, string program = CommandLine.Program) =>
        string.Join(' ', args.Select((arg, i) => i > 0 && args[i - 1] == PlayOptions.TokenName ? Hidden : WithoutSecret(arg)).Select(arg => arg.Contains(' ', StringComparison.Ordinal) ? $"\"{arg}\"" : arg).Prepend(program));

    private static string WithoutSecret(string arg) =>
        arg.StartsWith(PlayOptions.TokenName, StringComparison.Ordinal) && arg.Length > PlayOptions.TokenName.Length && arg[PlayOptions.TokenName.Length] is '=' or ':'
            ? $"{PlayOptions.TokenName}={Hidden}"
            : Password().Replace(arg, "");

    [GeneratedRegex("(?<=^|[;=:\"])\\s*(password|pwd|psw)\\s*=\\s*('[^']*'|[^;]*);?", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    /// <summary>Why a file cannot be used; in the words of the system where there are none of ours.</summary>
    public static string Reason(Exception fault, Texts texts) => fault switch
    {
        UnauthorizedAccessException => texts.NoPermission,
        { HResult: UnixNoSpace or WindowsNoSpace } => texts.NoSpace,
        { HResult: UnixReadOnly } => texts.ReadOnlyPlace,
        _ => fault.Message,
    };
}
