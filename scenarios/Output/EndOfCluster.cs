using System.Diagnostics;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said of a run that nodes did not bring to its end, and how the program ends: as if it had been done by this process.</summary>
internal sealed class EndOfCluster(FolderRequest request, Texts texts)
{
    /// <summary>Says it.</summary>
    /// <param name="status">How it ended.</param>
    /// <param name="done">The last tick in the journal.</param>
    /// <param name="error">Where to.</param>
    /// <returns>The exit code.</returns>
    public int Tell(ClusterStatus status, int done, TextWriter error)
    {
        if (status.Fault is not { } fault)
        {
            error.WriteLine(request.Stopped(texts, Math.Max(0, done)));
            return ExitCode.Stopped;
        }

        (int code, string told) = fault.Kind switch
        {
            ClusterFaultKind.Bug => (ExitCode.Bug, texts.Bug(Reason(fault), request.CommandLine)),
            ClusterFaultKind.Determinism => (ExitCode.Bug, fault.Text),
            ClusterFaultKind.Refused => (ExitCode.InputRefused, fault.Text),
            ClusterFaultKind.Store => (ExitCode.Paused, texts.Paused(fault.Text, request.Resume)),
            _ => throw new UnreachableException(),
        };
        error.WriteLine(told);
        return code;
    }

    private string Reason(ClusterFault fault) => fault.Resident is { } resident
        ? texts.ResidentFailed(resident, RunOptions.Shown(fault.Tick), RunOptions.Shown(request.Seed), fault.Text)
        : fault.Text;
}
