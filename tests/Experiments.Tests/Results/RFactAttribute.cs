using System.Diagnostics;

namespace CoCreation.Sim.Experiments.Tests.Results;

/// <summary>A test that needs R with its package survival; left out with the reason where it is missing. Where CI is set that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RFactAttribute : FactAttribute
{
    public RFactAttribute() => Skip = Missing;

    private static string? Missing { get; } = HasSurvival() || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
        ? null
        : "no R with the package survival: Rscript -e 'library(survival)' fails";

    private static bool HasSurvival()
    {
        try
        {
            ProcessStartInfo start = new("Rscript", ["--vanilla", "-e", "library(survival)"]) { RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
